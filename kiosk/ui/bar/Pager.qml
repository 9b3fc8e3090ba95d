import QtQuick
import kiosk.ui

// Scrolls by four fifths of the view, for visitors who do not drag. The overlap is large because a sticky table heading
// may cover half of it, and a line cut off at the edge must be complete on the next page.
NumberAnimation {
    id: pager

    property Flickable scroller: null

    function turn(by: int) {
        (scroller as BlockList)?.letGo();
        const end = Math.max(scroller.originY, scroller.originY + scroller.contentHeight - scroller.height);
        const to = Math.min(end, Math.max(scroller.originY, scroller.contentY + by * scroller.height * 0.8));
        stop();
        scroller.cancelFlick();
        pager.to = to;
        start();
    }

    target: scroller
    property: "contentY"
    duration: Theme.duration
    easing.type: Easing.OutCubic
}
