import QtQuick
import kiosk.ui

// Warns about sensitive content and offers to show it.
Rectangle {
    id: note

    required property string why
    property string title: ""
    property string showName: "reveal"
    readonly property real padding: Math.round(Theme.body * 1.1)
    readonly property bool graphic: why === "graphic"

    signal wished

    implicitHeight: Math.ceil(column.height) + 2 * padding
    height: implicitHeight
    radius: Theme.radius
    color: Theme.card
    border {
        color: Theme.outlined ? Theme.ink : Theme.control
        width: Theme.line
    }

    Column {
        id: column

        x: note.padding
        y: note.padding
        width: parent.width - 2 * note.padding
        spacing: Math.round(Theme.body * 0.7)

        Label {
            width: parent.width
            visible: text !== ""
            text: note.title
            font.pixelSize: Theme.heading
            font.bold: true
            lineHeight: Theme.tight
            Accessible.role: Accessible.Heading
        }
        Label {
            width: parent.width
            text: note.graphic ? qsTr("This picture may be hard to look at. You decide whether to see it.") : qsTr("These numbers say how long people live with this illness. They describe large groups, not you. You decide whether to see them.")
        }
        ActionButton {
            objectName: note.showName
            anchors.left: parent.left
            width: Math.min(implicitWidth, parent.width)
            icon: "down"
            label: qsTr("Show it")
            onSelected: note.wished()
        }
    }
}
