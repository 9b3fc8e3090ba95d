import QtQuick
import kiosk.ui

// Takes the glare off the start screen by night. Touches go through it.
Rectangle {
    required property Kiosk kiosk

    objectName: "nightVeil"
    color: "#000000"
    opacity: 0.5
    Accessible.ignored: true
}
