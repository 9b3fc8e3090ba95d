import QtQuick
import kiosk.ui

// Dims the start screen at night. Touches pass through.
Rectangle {
    required property Kiosk kiosk

    objectName: "nightVeil"
    color: "#000000"
    opacity: 0.5
    Accessible.ignored: true
}
