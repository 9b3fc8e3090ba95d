import QtQuick
import kiosk.ui

// The key focus indicator: a dark and a light line, visible on any background. It surrounds its parent, or a box within
// it.
Rectangle {
    property rect box
    readonly property rect around: box.width > 0 ? box : Qt.rect(0, 0, parent?.width ?? 0, parent?.height ?? 0)
    readonly property real thickness: Math.max(4, Math.round(Theme.body * 0.14))
    // 1.5 times the thickness, in whole pixels.
    readonly property real reach: thickness + Math.round(thickness / 2)

    objectName: "focusRing"
    x: Math.floor(around.x) - reach
    y: Math.floor(around.y) - reach
    z: 1
    width: Math.ceil(around.width) + 2 * reach
    height: Math.ceil(around.height) + 2 * reach
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
            width: Math.round(parent.thickness * 0.6)
        }
    }
}
