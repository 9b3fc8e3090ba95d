import QtQuick
import kiosk.ui

// A dark screen for who listens: nobody reads over their shoulder. A touch shows everything again.
PressArea {
    id: dimmed

    required property Kiosk kiosk

    objectName: "dimmed"
    focusable: false
    label: qsTr("Show the screen again")
    onSelected: kiosk.hearing.setDimmed(false)

    // The wheel moves nothing behind it
    WheelHandler {
        target: null
    }
    Rectangle {
        anchors.fill: parent
        color: "#000000"
    }
}
