import QtQuick
import kiosk.ui

// A digit key of the PIN pad.
PressArea {
    id: key

    ControlBackground {
        control: key
        radius: Theme.radius
        pressedScale: 0.97
    }
    Label {
        anchors.fill: parent
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        text: key.label
        font.pixelSize: Math.min(Theme.display, key.height * 0.7 / (Theme.appearance?.lineSpacing ?? 1.25))
        font.weight: Font.DemiBold
        lineHeight: 1
        wrapMode: Text.NoWrap
        Accessible.ignored: true
    }
}
