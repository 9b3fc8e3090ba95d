import QtQuick
import kiosk.ui

// The screen while the clinic is closed: black, so that nothing burns in. What wakes it never comes here.
Rectangle {
    required property Kiosk kiosk

    objectName: "asleep"
    color: "#000000"
    Accessible.ignored: true
}
