pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// Information about content: a heading and lines of text.
Rectangle {
    id: card

    required property string heading
    required property list<string> lines
    // Words to be compared, in large letters; may be empty.
    property string words: ""

    implicitHeight: column.height + Theme.body * 1.4
    height: implicitHeight
    radius: Theme.radius
    color: Theme.card
    border {
        color: Theme.outlined ? Theme.ink : Theme.rim
        width: Theme.line
    }

    Column {
        id: column

        anchors {
            left: parent.left
            leftMargin: Theme.body * 0.8
            right: parent.right
            rightMargin: Theme.body * 0.8
            verticalCenter: parent.verticalCenter
        }
        spacing: Theme.body * 0.2

        Label {
            width: parent.width
            text: card.heading
            font.bold: true
            Accessible.role: Accessible.Heading
        }
        Repeater {
            model: card.lines

            Label {
                required property string modelData

                width: column.width
                text: modelData
            }
        }
        Label {
            objectName: "packWords"
            width: parent.width
            visible: text !== ""
            topPadding: Theme.body * 0.3
            text: card.words
            font.pixelSize: Theme.heading
            font.weight: Font.DemiBold
        }
    }
}
