import QtQuick
import kiosk.ui

// Hides the screen at once, from a card that covers the bar.
ActionButton {
    id: button

    required property Privacy privacy

    objectName: "hideCard"
    icon: "hide"
    label: qsTr("Hide")
    Accessible.name: qsTr("Hide the page")
    onSelected: button.privacy.hide(true)
}
