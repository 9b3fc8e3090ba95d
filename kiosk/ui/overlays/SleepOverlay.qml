import QtQuick
import kiosk.ui

// The screen while the clinic is closed: black, to prevent burn-in. The touch that wakes it is handled elsewhere.
Rectangle {
    required property Kiosk kiosk

    objectName: "asleep"
    color: "#000000"
    Accessible.ignored: true
}
