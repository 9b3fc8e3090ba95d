import QtQuick
import kiosk.ui

// A row of the panel: a title and a line of description.
PressArea {
    id: row

    required property string icon
    required property string hue
    required property string more

    implicitHeight: Math.max(Theme.bigTouch, disc.height + Theme.body * 0.8, words.height + Theme.body * 1.2)

    ControlBackground {
        control: row
        radius: Theme.radius
        borderColor: Theme.outlined ? Theme.ink : Theme.rim
        pressedScale: 0.98
    }
    IconBadge {
        id: disc

        anchors {
            left: parent.left
            leftMargin: Theme.body * 0.7
            verticalCenter: parent.verticalCenter
        }
        icon: row.icon
        hue: row.hue
        color: Theme.tint(hue)
        size: Theme.body * 2.4
    }
    Column {
        id: words

        anchors {
            left: disc.right
            leftMargin: Theme.body * 0.7
            right: parent.right
            rightMargin: Theme.body * 0.7
            verticalCenter: parent.verticalCenter
        }
        spacing: Theme.body * 0.1

        Label {
            width: parent.width
            text: row.label
            font.bold: true
            lineHeight: Theme.tight
            Accessible.ignored: true
        }
        Label {
            width: parent.width
            text: row.more
            color: Theme.mutedInk
            font.pixelSize: Theme.small
            lineHeight: Theme.tight
        }
    }
}
