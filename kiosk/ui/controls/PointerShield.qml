import QtQuick

// The bottom of an overlay: blocks touch, click, wheel and hover events from reaching items behind it.
Item {
    anchors.fill: parent

    TapHandler {
        objectName: "shield"
        gesturePolicy: TapHandler.ReleaseWithinBounds
    }
    HoverHandler {
        blocking: true
    }
    WheelHandler {
        target: null
        acceptedDevices: PointerDevice.Mouse | PointerDevice.TouchPad
    }
}
