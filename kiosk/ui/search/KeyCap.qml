import QtQuick
import kiosk.ui

// A key of the on-screen keyboard.
PressArea {
    id: key

    property bool chosen: false

    Pressable.checked: chosen

    ControlBackground {
        control: key
        radius: Math.min(Theme.radius * 0.5, height / 4)
        ground: key.chosen ? Theme.primary : Theme.card
    }
    Label {
        anchors.fill: parent
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        text: key.label
        color: key.chosen && !key.pressed ? Theme.primaryInk : Theme.ink
        font.pixelSize: Math.min(Theme.heading, key.height * 0.68 / (Theme.appearance?.lineSpacing ?? 1.25))
        font.weight: Font.DemiBold
        lineHeight: 1
        wrapMode: Text.NoWrap
        Accessible.ignored: true
    }
}
