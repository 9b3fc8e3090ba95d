pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// A section: the rail beside it or the strip above it, and its page on one of two leaves.
ScrollingPlace {
    id: place

    readonly property real railWidth: Math.max(430 * Theme.unit, Theme.body * 12.5)
    readonly property bool railed: width - railWidth - 2 * Theme.edge >= Theme.body * 24
    readonly property bool stripOnTop: !railed && strip.needed < height * 0.3

    function share() {
        kiosk.presence.setShareInView(Math.min(1, scroller.height / Math.max(1, scroller.contentHeight)));
    }

    scroller: kiosk.pages.leftShown ? left : right
    onScrollerChanged: {
        const other = scroller === left ? right : left;
        if (kiosk.appearance.lean && other.noted.section === (scroller as BlockList).page?.sectionId)
            (scroller as BlockList).follow(other);
        share();
    }
    onVisibleChanged: if (visible)
        share()
    Component.onCompleted: share()

    Loader {
        id: rail

        active: place.railed
        anchors {
            left: parent.left
            top: parent.top
            bottom: parent.bottom
        }
        width: active ? place.railWidth : 0
        sourceComponent: Rail {
            kiosk: place.kiosk
        }
    }
    Strip {
        id: strip

        kiosk: place.kiosk
        visible: place.stripOnTop
        x: Theme.edge
        y: Theme.gap
        width: place.width - 2 * Theme.edge
    }
    BlockList {
        id: left

        anchors.fill: leaf
        kiosk: place.kiosk
        page: place.kiosk.pages.left
        visible: place.kiosk.pages.leftShown
        headroom: leaf.headroom
        railed: place.railed
        below: leaf.below
        clip: strip.visible
        onContentHeightChanged: Qt.callLater(place.share)
    }
    BlockList {
        id: right

        anchors.fill: leaf
        kiosk: place.kiosk
        page: place.kiosk.pages.right
        visible: !place.kiosk.pages.leftShown
        headroom: leaf.headroom
        railed: place.railed
        below: leaf.below
        clip: strip.visible
        onContentHeightChanged: Qt.callLater(place.share)
    }
    // Where either of them lies
    Item {
        id: leaf

        readonly property real side: Math.max(Theme.edge, (place.width - rail.width - Theme.readingWidth) / 2)
        readonly property real headroom: strip.visible ? Theme.gap * 0.5 : 56 * Theme.unit
        readonly property Component below: place.railed || place.stripOnTop ? null : stripBelow

        anchors {
            left: rail.right
            leftMargin: side
            right: parent.right
            rightMargin: side
            top: strip.visible ? strip.bottom : parent.top
            topMargin: strip.visible ? Theme.gap : 0
            bottom: parent.bottom
        }
    }
    Component {
        id: stripBelow

        Strip {
            kiosk: place.kiosk
        }
    }
}
