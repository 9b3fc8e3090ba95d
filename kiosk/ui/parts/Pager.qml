import QtQuick
import kiosk.ui

// Turns what is longer than the screen, nearly a screen at a time, for those who do not drag.
NumberAnimation {
    id: pager

    property Flickable scroller: null

    function turn(by: int) {
        (scroller as BlockList)?.letGo();
        const end = Math.max(scroller.originY, scroller.originY + scroller.contentHeight - scroller.height);
        const to = Math.min(end, Math.max(scroller.originY, scroller.contentY + by * scroller.height * 0.85));
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
