pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// A section: the rail beside it or the strip above it, and its blocks.
ScrollingPlace {
    id: place

    readonly property PageView page: kiosk.page
    readonly property real railWidth: Math.max(430 * Theme.unit, Theme.body * 12.5)
    readonly property bool railed: width - railWidth - 2 * Theme.edge >= Theme.body * 24
    readonly property bool stripOnTop: !railed && strip.needed < height * 0.3

    function share() {
        kiosk.setShareInView(Math.min(1, list.height / Math.max(1, list.contentHeight)));
    }

    scroller: list
    onPageChanged: {
        list.atTop = true;
        list.positionViewAtBeginning();
        share();
    }
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
    ListView {
        id: list

        readonly property real side: Math.max(Theme.edge, (parent.width - rail.width - Theme.readingWidth) / 2)

        // A page that nobody has moved yet stays at its top while its head finds its height
        property bool atTop: true

        objectName: "blocks"
        anchors {
            left: rail.right
            leftMargin: side
            right: parent.right
            rightMargin: side
            top: strip.visible ? strip.bottom : parent.top
            topMargin: strip.visible ? Theme.gap : 0
            bottom: parent.bottom
        }
        boundsBehavior: Flickable.StopAtBounds
        cacheBuffer: 100000
        clip: strip.visible
        model: place.page?.blocks ?? []
        spacing: Theme.gap
        onContentHeightChanged: Qt.callLater(place.share)
        onContentYChanged: atTop = contentY <= originY + 1
        onOriginYChanged: if (atTop)
            positionViewAtBeginning()

        header: Column {
            width: Math.min(list.width, Theme.readingWidth)
            topPadding: strip.visible ? Theme.gap * 0.5 : 56 * Theme.unit

            PageHead {
                width: parent.width
                visible: place.page !== null
                page: place.page
            }
        }
        delegate: BlockLoader {
            required property BlockView modelData

            width: Math.min(list.width, Theme.readingWidth)
            kiosk: place.kiosk
            block: modelData
            hue: place.page?.hue ?? ""
        }
        footer: Column {
            width: Math.min(list.width, Theme.readingWidth)
            topPadding: Theme.gap
            bottomPadding: Theme.gap * 1.5
            spacing: Theme.gap

            Loader {
                width: parent.width
                active: place.page !== null
                sourceComponent: ReviewNote {
                    page: place.page
                }
            }
            Loader {
                width: parent.width
                active: !place.railed && !place.stripOnTop
                visible: active
                sourceComponent: Strip {
                    kiosk: place.kiosk
                }
            }
        }
    }
}
