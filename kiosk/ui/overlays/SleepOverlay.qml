import QtQuick

// The screen while the clinic is closed: black, to prevent burn-in. The touch that wakes it is handled elsewhere.
Rectangle {
    objectName: "asleep"
    color: "#000000"
    Accessible.ignored: true
}
