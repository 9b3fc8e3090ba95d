import QtQuick
import QtQuick.Shapes
import kiosk.ui

// Tells staff that the library on the screen is not the latest one; the health page says why. A warning sign of the
// same physical size on every screen. It is drawn here because an older library may lack an icon for it.
Item {
    id: mark

    readonly property real stroke: Math.max(1, Math.round(width * 0.08))
    readonly property color lines: Theme.dark ? "#000000" : Theme.ink

    width: Math.round(6 * Theme.pixelsPerMillimetre)
    height: width
    Accessible.ignored: true

    Shape {
        anchors.fill: parent

        ShapePath {
            strokeColor: Theme.dark ? Theme.amber : mark.lines
            strokeWidth: mark.stroke
            joinStyle: ShapePath.RoundJoin
            fillColor: Theme.amber
            startX: mark.width / 2
            startY: mark.stroke / 2

            PathLine {
                x: mark.width - mark.stroke / 2
                y: mark.height * 0.94 - mark.stroke / 2
            }
            PathLine {
                x: mark.stroke / 2
                y: mark.height * 0.94 - mark.stroke / 2
            }
            PathLine {
                x: mark.width / 2
                y: mark.stroke / 2
            }
        }
    }
    Rectangle {
        id: stem

        anchors.horizontalCenter: parent.horizontalCenter
        y: Math.round(parent.height * 0.34)
        width: Math.max(2, Math.round(parent.width * 0.1))
        height: Math.round(parent.height * 0.28)
        radius: width / 2
        color: mark.lines
    }
    Rectangle {
        anchors.horizontalCenter: parent.horizontalCenter
        y: Math.round(parent.height * 0.69)
        width: stem.width
        height: width
        radius: width / 2
        color: mark.lines
    }
}
