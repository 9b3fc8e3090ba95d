import QtQuick
import kiosk.ui

// A small button within a page: an icon and a few words.
PressArea {
    id: chip

    required property string icon
    property bool directional: false
    property real available: Number.POSITIVE_INFINITY

    implicitWidth: Math.ceil(Math.max(Theme.touch, Math.min(Math.floor(available), natural.whole + 4 + mark.width + Theme.body * 1.7)))
    implicitHeight: Math.ceil(Math.max(Theme.touch, words.implicitHeight + Theme.body * 0.5))
    width: implicitWidth
    height: implicitHeight

    TextMetrics {
        id: natural

        // Glyphs may extend past their advance, as final Arabic letters do.
        readonly property real whole: Math.ceil(Math.max(advanceWidth, width))

        font: words.font
        text: chip.label
    }
    ControlBackground {
        control: chip
        radius: Math.min(height / 2, Theme.touch / 2)
        ground: "transparent"
    }
    Icon {
        id: mark

        anchors {
            left: parent.left
            leftMargin: Theme.body * 0.6
            verticalCenter: parent.verticalCenter
        }
        name: chip.icon
        directional: chip.directional
        size: Theme.small * 1.2
    }
    Label {
        id: words

        anchors {
            left: mark.right
            leftMargin: Theme.body * 0.4
            verticalCenter: parent.verticalCenter
        }
        width: chip.width - Theme.body * 1.7 - mark.width + 1
        text: chip.label
        font.pixelSize: Theme.small
        font.weight: Font.DemiBold
        lineHeight: 1
    }
}
