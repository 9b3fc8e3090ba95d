import QtQuick
import kiosk.ui

// One key with its letter.
PressArea {
    id: key

    property bool chosen: false

    Rectangle {
        anchors.fill: parent
        radius: Math.min(Theme.radius * 0.5, height / 4)
        color: key.pressed ? Theme.pressed : key.chosen ? Theme.primary : Theme.card
        border {
            color: Theme.control
            width: Theme.line
        }
    }
    Words {
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
