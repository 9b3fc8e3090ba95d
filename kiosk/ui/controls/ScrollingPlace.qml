import QtQuick
import kiosk.ui

// A place that may be longer than the screen; the bar pages through its scroller.
Item {
    required property Kiosk kiosk
    property Flickable scroller: null
    // The next visitor begins at the top
    readonly property bool unattended: kiosk.place === "start"

    onUnattendedChanged: if (unattended && scroller !== null)
        scroller.contentY = scroller.originY
}
