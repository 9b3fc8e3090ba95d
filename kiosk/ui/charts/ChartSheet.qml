pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// An enlarged chart, or its data as a table.
SheetFrame {
    id: sheet

    required property Navigation navigation
    required property string hue
    readonly property ChartBlockView block: sheets.shown?.block as ChartBlockView
    property bool table: false

    heading: block?.title ?? ""
    headingLanguage: block?.written ?? ""
    headingFromRight: block?.rightToLeft ?? false
    wide: true

    Label {
        width: parent.width
        visible: text !== ""
        text: sheet.block?.separateUnit ?? ""
        font.family: sheet.block?.family ?? Theme.family
        color: Theme.mutedInk
    }
    ChoiceRow {
        width: parent.width
        question: qsTr("Show it as")

        ChoiceButton {
            objectName: "asChart"
            label: qsTr("A chart")
            chosen: !sheet.table
            onSelected: sheet.table = false
        }
        ChoiceButton {
            objectName: "asTable"
            label: qsTr("A table")
            chosen: sheet.table
            onSelected: sheet.table = true
        }
    }
    FileLoader {
        id: shown

        Spoken.language: sheet.headingLanguage

        function load() {
            if (sheet.block === null)
                return;
            const file = sheet.table ? "ChartTable.qml" : sheet.block.form === "lines" ? "LineChart.qml" : "BarChart.qml";
            show(Qt.resolvedUrl(file), {
                "block": sheet.block,
                "hue": sheet.hue
            });
        }

        LayoutMirroring.enabled: sheet.headingFromRight
        LayoutMirroring.childrenInherit: true
        width: parent.width
        Component.onCompleted: load()

        Connections {
            target: sheet

            function onTableChanged() {
                shown.load();
            }
        }
    }
    RichText {
        Spoken.language: sheet.headingLanguage

        LayoutMirroring.enabled: sheet.headingFromRight
        width: parent.width
        visible: text !== ""
        text: sheet.block?.note ?? ""
        font.family: sheet.block?.family ?? Theme.family
        onFollowed: link => sheet.navigation.followLink(link)
    }
}
