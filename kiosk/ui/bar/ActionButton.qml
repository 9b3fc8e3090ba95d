import QtQuick
import kiosk.ui

// A button on a card or a page: an icon and a label side by side, in the page's text size.
PressArea {
    id: button

    required property string icon
    property string caption: label
    property bool directional: false
    property bool strong: false
    readonly property color ink: strong ? Theme.primaryInk : Theme.ink
    readonly property real pad: Math.round(Theme.body * 0.7)
    // The height with the caption on one line, independent of the current width.
    readonly property real oneLineHeight: Math.max(Theme.bigTouch, Math.ceil(natural.height + Theme.body * 0.9))

    implicitWidth: Math.max(Theme.bigTouch, Math.ceil(mark.width + (caption === "" ? 0 : natural.whole + 2 + Theme.body * 0.45) + 2 * pad))
    implicitHeight: Math.max(Theme.bigTouch, Math.ceil(words.implicitHeight + Theme.body * 0.9))
    width: implicitWidth
    height: implicitHeight

    // The caption's width on one line; implicitWidth of wrapping text depends on the available width.
    TextMetrics {
        id: natural

        // Glyphs may extend past their advance, as final Arabic letters do.
        readonly property real whole: Math.ceil(Math.max(advanceWidth, width))

        font: words.font
        text: button.caption
    }
    ControlBackground {
        control: button
        radius: height / 2
        ground: button.strong ? Theme.primary : Theme.card
        borderColor: button.strong && !Theme.outlined ? Theme.primary : Theme.control
        opacity: button.enabled ? 1 : 0.35
        pressedScale: 0.97
    }
    Row {
        anchors.centerIn: parent
        spacing: Theme.body * 0.45
        opacity: button.enabled ? 1 : 0.35

        Icon {
            id: mark

            anchors.verticalCenter: parent.verticalCenter
            name: button.icon
            directional: button.directional
            color: button.pressed ? Theme.ink : button.ink
        }
        Label {
            id: words

            objectName: "caption"
            anchors.verticalCenter: parent.verticalCenter
            visible: text !== ""
            width: Math.min(natural.whole + 2, button.width - mark.width - Theme.body * 1.35)
            text: button.caption
            color: button.pressed ? Theme.ink : button.ink
            font.weight: Font.DemiBold
            lineHeight: 1
            Accessible.ignored: true
        }
    }
}
