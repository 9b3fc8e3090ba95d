import QtQuick

// A minimal full-screen window.
Window {
    visible: true
    // There is no window manager to make it full-screen.
    width: Screen.width
    height: Screen.height
    color: "#093B3F"

    Rectangle {
        anchors.centerIn: parent
        width: parent.width / 3
        height: parent.height / 6
        radius: height / 2
        color: "#FFD98A"

        Text {
            anchors.centerIn: parent
            text: "Touch to begin"
            font.pixelSize: parent.height / 3
        }
    }
}
