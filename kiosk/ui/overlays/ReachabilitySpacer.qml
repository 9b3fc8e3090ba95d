import QtQuick
import kiosk.ui

// The empty area above a page that was lowered into reach of a seated visitor.
PressArea {
    id: area

    required property Choices choices

    objectName: "raise"
    label: qsTr("Raise the screen")
    onSelected: choices.setLowered(false)

    ControlBackground {
        control: area
        ground: Theme.bar
        borderWidth: 0
    }
    Row {
        anchors.centerIn: parent
        spacing: Theme.body * 0.5

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            name: "up"
        }
        Label {
            width: Math.min(implicitWidth, area.width - Theme.body * 6)
            text: area.label
            Accessible.ignored: true
        }
    }
}
