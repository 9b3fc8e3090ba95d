pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// A section: the sidebar or the tabs, and its page in one of two lists, which take turns.
ScrollingPlace {
    id: place

    readonly property real sidebarWidth: Math.round(Math.max(430 * Theme.unit, Theme.body * 12.5))
    readonly property bool hasSidebar: !Theme.portrait && width - sidebarWidth - 2 * Theme.edge >= Theme.body * 22

    function reportShare() {
        kiosk.presence.setShareInView(Math.min(1, scroller.height / Math.max(1, scroller.contentHeight)));
    }

    scroller: kiosk.pages.leftShown ? left : right
    onScrollerChanged: {
        const previous = scroller === left ? right : left;
        if (kiosk.appearance.lean && previous.savedPosition.section === (scroller as BlockList).page?.sectionId)
            (scroller as BlockList).takePositionOf(previous);
        reportShare();
    }
    onVisibleChanged: if (visible)
        reportShare()
    Component.onCompleted: reportShare()

    Loader {
        id: sidebar

        active: place.hasSidebar
        anchors {
            left: parent.left
            top: parent.top
            bottom: parent.bottom
        }
        width: active ? place.sidebarWidth : 0
        sourceComponent: Sidebar {
            navigation: place.kiosk.navigation
            topic: place.kiosk.topic
            sectionId: place.kiosk.sectionId
        }
    }
    // In front of the page, which is not clipped: focus rings surround its texts.
    Loader {
        id: tabs

        active: !place.hasSidebar
        z: 1
        anchors {
            left: parent.left
            right: parent.right
            top: parent.top
        }
        height: (item as Item)?.implicitHeight ?? 0
        sourceComponent: TabStrip {
            navigation: place.kiosk.navigation
            topic: place.kiosk.topic
            sectionId: place.kiosk.sectionId
        }
    }
    BlockList {
        id: left

        anchors.fill: column
        kiosk: place.kiosk
        page: place.kiosk.pages.left
        visible: place.kiosk.pages.leftShown
        headroom: Math.round((place.hasSidebar ? 36 : 28) * Theme.unit)
        onContentHeightChanged: Qt.callLater(place.reportShare)
    }
    BlockList {
        id: right

        anchors.fill: column
        kiosk: place.kiosk
        page: place.kiosk.pages.right
        visible: !place.kiosk.pages.leftShown
        headroom: Math.round((place.hasSidebar ? 36 : 28) * Theme.unit)
        onContentHeightChanged: Qt.callLater(place.reportShare)
    }
    // The area of either list.
    Item {
        id: column

        readonly property real side: Math.round(Math.max(Theme.edge, (place.width - sidebar.width - Theme.readingWidth) / 2))

        anchors {
            left: sidebar.right
            leftMargin: side
            right: parent.right
            rightMargin: side
            top: tabs.bottom
            bottom: parent.bottom
        }
    }
}
