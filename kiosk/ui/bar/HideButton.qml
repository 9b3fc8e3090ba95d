import QtQuick
import kiosk.ui

// Covers everything at once, from a card that lies over the bar.
ActionButton {
    id: button

    required property Kiosk kiosk

    objectName: "hideCard"
    icon: "hide"
    label: qsTr("Hide")
    Accessible.name: qsTr("Hide the page")
    onSelected: button.kiosk.privacy.hide(true)
}
