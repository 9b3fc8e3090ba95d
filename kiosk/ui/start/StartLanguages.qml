pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// All languages on the start screen, each by its own name; a touch begins the visit in it. If they do not all fit, one
// button opens the list.
Item {
    id: languages

    required property Choices choices
    required property Navigation navigation
    required property Sheets sheets
    required property bool all
    required property real body
    readonly property real gap: Math.round(Theme.touchGap * 1.5)
    readonly property real rowHeight: {
        let highest = Theme.touch;
        for (const pill of pills)
            highest = Math.max(highest, pill.implicitHeight);
        return highest;
    }
    readonly property list<Item> pills: [...children].filter(child => child.objectName.startsWith("begin-"))
    // The position of each button, from the leading edge. Computed here because `Flow` positions its children only in
    // the next frame, after the start screen has chosen its layout by the height.
    readonly property list<point> places: {
        const positions = [];
        let x = 0;
        let y = 0;
        for (const pill of pills) {
            if (x > 0 && x + pill.implicitWidth > width) {
                x = 0;
                y += rowHeight + gap;
            }
            positions.push(Qt.point(x, y));
            x += pill.implicitWidth + gap;
        }
        return positions;
    }

    implicitWidth: all ? pills.reduce((widest, pill, index) => Math.max(widest, (places[index]?.x ?? 0) + pill.implicitWidth), 0) : listButton.width
    implicitHeight: !all ? listButton.height : places.length > 0 ? places[places.length - 1].y + rowHeight : 0

    component Pill: PressArea {
        id: pill

        required property Item words

        implicitWidth: Math.ceil(Math.max(Theme.touch, words.implicitWidth + languages.body * 1.6))
        implicitHeight: Math.ceil(Math.max(Theme.touch, words.implicitHeight + languages.body * 0.5))
        width: implicitWidth
        height: implicitHeight

        ControlBackground {
            control: pill
            radius: height / 2
            borderWidth: Math.max(2, Theme.line)
        }
    }

    Repeater {
        model: languages.choices.languages

        Pill {
            id: choice

            required property LanguageView modelData
            required property int index
            readonly property point place: languages.places[index] ?? Qt.point(0, 0)

            objectName: "begin-" + modelData.code
            visible: languages.all
            x: LayoutMirroring.enabled ? languages.width - place.x - width : place.x
            y: place.y
            height: languages.rowHeight
            label: modelData.name
            words: languageName
            onSelected: languages.navigation.beginIn(modelData.code)

            LanguageName {
                id: languageName

                anchors.centerIn: parent
                language: choice.modelData
                size: languages.body
            }
        }
    }
    Pill {
        id: listButton

        objectName: "languages"
        anchors.left: parent.left
        visible: !languages.all
        // Empty until it is needed, so that its fonts are not loaded.
        label: languages.all ? "" : "Language  ·  语言  ·  اللغة"
        words: listLabel
        onSelected: languages.sheets.chooseLanguage()

        Label {
            id: listLabel

            anchors.centerIn: parent
            text: listButton.label
            font.pixelSize: languages.body
            lineHeight: 1
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
    }
}
