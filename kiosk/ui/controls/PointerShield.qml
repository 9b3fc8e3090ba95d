import QtQuick

// Lies at the bottom of a layer over the page: no touch, click, wheel or hovering reaches what is behind it.
Item {
    anchors.fill: parent

    TapHandler {
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
