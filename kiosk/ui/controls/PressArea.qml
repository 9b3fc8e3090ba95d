import QtQuick
import kiosk.ui

// What can be pressed: answers at once by `pressed`, selects on a release inside that was meant.
Item {
    id: area

    property string label: ""
    readonly property bool pressed: tap.pressed
    // Whether a mouse or a pen points at it; a finger leaves nothing hovered behind
    readonly property bool hovered: hover.hovered && Touch.hands.pointing
    // For keys: whether they can rest on it, and do
    property bool focusable: true
    property bool focusedByKeys: false
    // What the ring lies around then: all of it, unless it fills the glass, where no ring would be seen
    property Item ringed: area

    signal selected
    // A finger has come to lie on it: what it will open can be made ready, once the finger has been answered
    signal touched

    onPressedChanged: pressed ? answered.restart() : answered.stop()

    Timer {
        id: answered

        interval: 16
        onTriggered: area.touched()
    }

    Accessible.role: Accessible.Button
    Accessible.focusable: true
    Accessible.focused: focusedByKeys
    Accessible.name: label
    Accessible.onPressAction: selected()

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
        // What lies behind cannot be pressed either
        blocking: true
    }
}
