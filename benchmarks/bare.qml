import QtQuick

// The least that a full-screen program of this Qt shows.
Window {
    visible: true
    // There is no window manager to make it as large as the screen
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
