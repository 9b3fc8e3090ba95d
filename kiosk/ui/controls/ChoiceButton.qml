import QtQuick
import kiosk.ui

// An option of a choice. The label is centered; the chosen option has a tick in the padding before it.
PressArea {
    id: button

    property bool chosen: false
    // Whether the button previews another look in its own colours.
    property bool sample: false
    property string family: Theme.family
    property real size: Theme.body
    property color ground: Theme.card
    property color ink: Theme.ink
    readonly property int tickMargin: Math.round(Theme.body * 0.5)
    // Equal on both sides to keep the label centered; wide enough for the tick.
    readonly property int pad: tickMargin + tick.width + Math.round(Theme.body * 0.15)
    // The minimum width at which no word of the label is broken.
    readonly property int leastWidth: Math.ceil(Math.max(...label.split(" ").map(word => metrics.advanceWidth(word)))) + 2 + 2 * pad

    implicitWidth: Math.max(Theme.bigTouch, natural.whole + 2 + 2 * pad)
    implicitHeight: Math.ceil(Math.max(Theme.bigTouch, words.implicitHeight + Theme.body * 0.6))
    width: implicitWidth
    height: implicitHeight
    Accessible.role: Accessible.RadioButton
    Accessible.checkable: true
    Accessible.checked: chosen
    Pressable.checked: chosen

    FontMetrics {
        id: metrics

        font: words.font
    }
    TextMetrics {
        id: natural

        // Glyphs may extend past their advance, as final Arabic letters do.
        readonly property real whole: Math.ceil(Math.max(advanceWidth, width))

        font: words.font
        text: button.label
    }
    ControlBackground {
        control: button
        radius: Math.min(height / 2, Theme.radius * 1.4)
        ground: button.ground
        borderColor: button.chosen ? Theme.primary : Theme.control
        borderWidth: button.chosen ? Math.max(4, Theme.line * 2) : Theme.line
        pressedScale: 0.97
    }
    Icon {
        id: tick

        anchors {
            left: parent.left
            leftMargin: button.tickMargin
            verticalCenter: parent.verticalCenter
        }
        name: "check"
        color: button.pressed ? Theme.ink : button.ink
        size: Theme.body
        opacity: button.chosen ? 1 : 0
    }
    Label {
        id: words

        anchors {
            left: parent.left
            right: parent.right
            margins: button.pad
            verticalCenter: parent.verticalCenter
        }
        text: button.label
        color: button.pressed ? Theme.ink : button.ink
        font {
            family: button.family
            pixelSize: button.size
            weight: Font.DemiBold
        }
        horizontalAlignment: Text.AlignHCenter
        lineHeight: 1
        Accessible.ignored: true
    }
}
