import QtQuick
import kiosk.ui

// Says that this is the search, and leads back to the page on which it began.
Flow {
    id: head

    required property Kiosk kiosk
    // How high it is, whether it is shown or not
    readonly property real needed: title.implicitWidth + spacing + back.implicitWidth > width ? title.implicitHeight + spacing + back.implicitHeight : Math.max(title.implicitHeight, back.implicitHeight)

    spacing: Theme.gap

    Words {
        id: title

        objectName: "searchTitle"
        height: Math.max(implicitHeight, back.visible ? back.height : 0)
        verticalAlignment: Text.AlignVCenter
        text: qsTr("Search")
        font.pixelSize: Theme.heading
        font.bold: true
        Accessible.role: Accessible.Heading
    }
    Chip {
        id: back

        objectName: "backToReading"
        visible: head.kiosk.sectionId !== ""
        available: head.width
        icon: "previous"
        directional: true
        label: qsTr("Back to reading")
        onSelected: head.kiosk.navigation.goBack()
    }
}
