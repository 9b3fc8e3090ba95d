import QtQuick
import kiosk.ui

// Hides the screen at once, from a card that covers the bar.
ActionButton {
    id: button

    required property Kiosk kiosk

    objectName: "hideCard"
    icon: "hide"
    label: qsTr("Hide")
    Accessible.name: qsTr("Hide the page")
    onSelected: button.kiosk.privacy.hide(true)
}
