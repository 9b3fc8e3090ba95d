import QtQuick
import kiosk.ui

// One of several things to choose from; the chosen one bears a tick.
PressArea {
    id: button

    property bool chosen: false
    // Shows how something else looks, in colours of its own
    property bool sample: false
    property string family: Theme.family
    property real size: Theme.body
    property color ground: Theme.card
    property color ink: Theme.ink
    readonly property real pad: Theme.body * 0.8

    implicitWidth: Math.max(Theme.bigTouch, natural.whole + 2 + tick.width + Theme.body * 0.5 + 2 * pad)
    implicitHeight: Math.max(Theme.bigTouch, words.implicitHeight + Theme.body * 0.6)
    width: implicitWidth
    height: implicitHeight
    Accessible.role: Accessible.RadioButton
    Accessible.checkable: true
    Accessible.checked: chosen

    TextMetrics {
        id: natural

        // Letters may reach further than their advance, as Arabic ones do at the end of a word
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
            leftMargin: button.pad
            verticalCenter: parent.verticalCenter
        }
        name: "check"
        color: button.pressed ? Theme.ink : button.ink
        size: Theme.body * 1.1
        opacity: button.chosen ? 1 : 0
    }
    Words {
        id: words

        anchors {
            left: tick.right
            leftMargin: Theme.body * 0.5
            right: parent.right
            rightMargin: button.pad - 2
            verticalCenter: parent.verticalCenter
        }
        text: button.label
        color: button.pressed ? Theme.ink : button.ink
        font {
            family: button.family
            pixelSize: button.size
            weight: Font.DemiBold
        }
        lineHeight: 1
        Accessible.ignored: true
    }
}
