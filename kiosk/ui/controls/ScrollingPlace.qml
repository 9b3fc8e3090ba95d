import QtQuick
import kiosk.ui

// A place that may be longer than the screen; the bar pages through its scroller.
Item {
    required property Kiosk kiosk
    property Flickable scroller: null
    // Scroll to the top for the next visitor.
    readonly property bool unattended: kiosk.place === Kiosk.Place.Start

    onUnattendedChanged: if (unattended && scroller !== null)
        scroller.contentY = scroller.originY
}
