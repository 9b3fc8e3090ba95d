import QtQuick
import kiosk.ui

// A search result: the text with the query's words highlighted, and its location or topic.
PressArea {
    id: row

    required property FoundView found
    // The maximum number of lines of each text. The label, which is spoken, is never shortened.
    property int mostLines: 99
    readonly property bool marked: found.kind === FoundView.Match.Sentence

    implicitHeight: Math.max(Theme.bigTouch, Math.ceil(words.height) + Math.round(Theme.body * 0.5))
    height: implicitHeight
    label: found.more === "" ? found.text : found.text + ". " + found.more.replace(/<[^>]*>/g, "")

    ControlBackground {
        control: row
        radius: Theme.radius * 0.7
        borderColor: Theme.outlined ? Theme.ink : Theme.rim
    }
    Icon {
        id: mark

        anchors {
            left: parent.left
            leftMargin: Theme.body * 0.6
            verticalCenter: parent.verticalCenter
        }
        name: row.found.kind === FoundView.Match.Term ? "info" : row.found.icon
        color: Theme.deep(row.found.hue)
        size: Theme.body * 1.4
    }
    Column {
        id: words

        anchors {
            left: mark.right
            leftMargin: Theme.body * 0.6
            right: parent.right
            rightMargin: Theme.body * 0.6
            verticalCenter: parent.verticalCenter
        }
        spacing: Theme.body * 0.15

        Label {
            width: parent.width
            text: row.found.markup
            textFormat: Text.StyledText
            font.weight: row.marked ? Font.Normal : Font.DemiBold
            lineHeight: Theme.tight
            maximumLineCount: row.mostLines
            elide: Text.ElideRight
            Accessible.ignored: true
        }
        Label {
            width: parent.width
            visible: text !== ""
            text: row.found.more
            textFormat: Text.StyledText
            color: Theme.mutedInk
            font.pixelSize: Theme.small
            lineHeight: Theme.tight
            maximumLineCount: row.mostLines
            elide: Text.ElideRight
            Accessible.ignored: true
        }
    }
}
