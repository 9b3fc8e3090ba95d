import QtQuick
import kiosk.ui

// A dark screen for audio-only use, so that nobody can read along. A touch shows the page again.
PressArea {
    id: dimmed

    required property HearingChoices hearing

    objectName: "dimmed"
    Pressable.focusable: false
    label: qsTr("Show the screen again")
    onSelected: hearing.setDimmed(false)

    // Keep the wheel from scrolling the page behind.
    WheelHandler {
        target: null
    }
    Rectangle {
        anchors.fill: parent
        color: "#000000"
    }
}
