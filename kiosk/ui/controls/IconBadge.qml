import QtQuick
import kiosk.ui

// An icon on a round background.
Rectangle {
    id: disc

    required property string icon
    required property string hue
    property real size: Theme.body * 3

    width: size
    height: size
    radius: size / 2
    color: Theme.card
    border {
        color: Theme.deep(hue)
        width: Theme.outlined ? Theme.line : 0
    }

    Icon {
        anchors.centerIn: parent
        name: disc.icon
        color: Theme.deep(disc.hue)
        size: disc.size * 0.56
    }
}
