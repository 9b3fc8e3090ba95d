import QtQuick
import kiosk.ui

// A bullet, vertically centered on the first line of its text.
Item {
    required property string hue

    width: Math.round(Theme.body * 0.45)
    height: Math.round(Theme.body * 1.45)

    Rectangle {
        anchors.verticalCenter: parent.verticalCenter
        width: parent.width
        height: width
        radius: width / 2
        color: Theme.deep(parent.hue)
    }
}
