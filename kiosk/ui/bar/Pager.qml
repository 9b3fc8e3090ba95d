import QtQuick
import kiosk.ui

// Turns what is longer than the screen, four fifths of a screen at a time, for those who do not drag: the heading row of
// a table may cover half of the overlap, and a line that was cut at the edge must then be whole.
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
