import QtQuick
import kiosk.ui

// The base of all pressable items: `pressed` follows the touch immediately; `selected` is emitted on a release inside,
// unless the touch was accidental. `Pressable` declares it to keys and the voice.
Item {
    id: area

    property string label: ""
    readonly property bool pressed: tap.pressed
    // Whether a mouse or a pen is over it. Touch never leaves a hovered state behind.
    readonly property bool hovered: hover.hovered && Touch.hands.pointing

    signal selected
    // Emitted shortly after touch-down, once the pressed state is painted, so that the target can be preloaded.
    signal touched

    onPressedChanged: pressed ? touchTimer.restart() : touchTimer.stop()

    Timer {
        id: touchTimer

        interval: 16
        onTriggered: area.touched()
    }

    Accessible.role: Accessible.Button
    Accessible.focusable: true
    Accessible.focused: Pressable.focused
    Accessible.name: label
    Accessible.onPressAction: selected()
    Pressable.name: label
    Pressable.onKeyPressed: selected()

    TapHandler {
        id: tap

        gesturePolicy: TapHandler.ReleaseWithinBounds
        longPressThreshold: 0
        onTapped: if (Touch.hands.acceptsTouch())
            area.selected()
    }

    HoverHandler {
        id: hover

        acceptedDevices: PointerDevice.Mouse | PointerDevice.TouchPad | PointerDevice.Stylus
        // Keep items behind from hovering.
        blocking: true
    }
}
