import QtQuick
import kiosk.ui

// What can be done from the rail beside opening a section.
PressArea {
    id: tool

    required property string icon

    implicitHeight: Math.max(Theme.bigTouch, words.implicitHeight + Theme.body * 0.5)

    Rectangle {
        anchors.fill: parent
        radius: height / 2
        color: tool.pressed ? Theme.pressed : Theme.card
        border {
            color: Theme.control
            width: Theme.line
        }
    }
    Icon {
        id: mark

        anchors {
            left: parent.left
            leftMargin: Theme.body * 0.5
            verticalCenter: parent.verticalCenter
        }
        name: tool.icon
        size: Theme.body * 1.5
    }
    Words {
        id: words

        anchors {
            left: mark.right
            leftMargin: Theme.body * 0.5
            right: parent.right
            rightMargin: Theme.body * 0.6
            verticalCenter: parent.verticalCenter
        }
        text: tool.label
        font.pixelSize: Theme.small
        font.weight: Font.DemiBold
        lineHeight: 1
        Accessible.ignored: true
    }
}
