import QtQuick

// Dims the start screen at night. Touches pass through.
Rectangle {
    objectName: "nightVeil"
    color: "#000000"
    opacity: 0.5
    Accessible.ignored: true
}
