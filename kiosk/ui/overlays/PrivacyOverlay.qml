import QtQuick
import kiosk.ui

// Covers the whole screen at once when somebody comes too close.
Rectangle {
    id: cover

    required property Kiosk kiosk

    objectName: "cover"
    color: Theme.paper
    Accessible.role: Accessible.Dialog
    Accessible.name: cover.kiosk.clinic

    PointerShield {}
    Column {
        anchors.centerIn: parent
        width: Math.min(parent.width - 2 * Theme.edge, Theme.readingWidth)
        spacing: Theme.gap

        Label {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            text: cover.kiosk.clinic
            font.pixelSize: Theme.display
            font.bold: true
            lineHeight: Theme.tight
            Accessible.role: Accessible.Heading
        }
        ActionButton {
            anchors.horizontalCenter: parent.horizontalCenter
            objectName: "unhide"
            width: Math.min(implicitWidth, parent.width)
            strong: true
            icon: "sources"
            label: qsTr("Continue reading")
            onSelected: cover.kiosk.privacy.hide(false)
        }
    }
}
