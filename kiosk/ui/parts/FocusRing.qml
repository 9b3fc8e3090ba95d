import QtQuick
import kiosk.ui

// Shows where the keys are: a dark line and a light one, so that it is seen on every ground. It lies around what it is
// given to, or around a box of it.
Rectangle {
    property rect box
    readonly property rect around: box.width > 0 ? box : Qt.rect(0, 0, parent?.width ?? 0, parent?.height ?? 0)
    readonly property real thickness: Math.max(4, Theme.body * 0.14)

    objectName: "focusRing"
    x: around.x - thickness * 1.5
    y: around.y - thickness * 1.5
    z: 1
    width: around.width + 3 * thickness
    height: around.height + 3 * thickness
    radius: Math.min(height / 2, Theme.radius)
    color: "transparent"
    border {
        color: Theme.ink
        width: thickness
    }

    Rectangle {
        anchors {
            fill: parent
            margins: parent.thickness
        }
        radius: parent.radius - parent.thickness
        color: "transparent"
        border {
            color: Theme.accent
            width: parent.thickness * 0.6
        }
    }
}
