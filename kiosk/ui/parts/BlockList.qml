pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// A page from its head to its review, block by block.
ListView {
    id: list

    required property Kiosk kiosk
    required property PageView page
    required property real headroom
    // What may stand below the page
    property Component below: null

    // A page that nobody has moved yet stays at its top while its head finds its height
    property bool atTop: true
    readonly property real columnWidth: Math.min(width, Theme.readingWidth)

    // What is read at the top of the view when the look of everything changes, and how much of it is above the view, as
    // a share of its height. It is held there until the reader moves on: what lies above it is made again only later.
    property Item readBlock: null
    property real readShare: 0
    property bool holding: false
    readonly property bool lean: kiosk.appearance.lean

    function note() {
        const index = indexAt(0, contentY);
        readBlock = itemAtIndex(index < 0 ? indexAt(0, contentY + spacing) : index);
        readShare = readBlock ? (contentY - readBlock.y) / readBlock.height : 0;
    }
    function hold() {
        if (readBlock === null)
            return;
        holding = true;
        contentY = readBlock.y + readShare * readBlock.height;
        holding = false;
    }

    objectName: "blocks"
    boundsBehavior: Flickable.StopAtBounds
    cacheBuffer: visible && !lean ? 100000 : 0
    model: page?.blocks ?? []
    spacing: Theme.gap
    onPageChanged: {
        atTop = true;
        positionViewAtBeginning();
    }
    onContentYChanged: {
        atTop = contentY <= originY + 1;
        if (!holding && !lean)
            readBlock = null;
    }
    onOriginYChanged: if (atTop)
        positionViewAtBeginning()
    onLeanChanged: if (lean) {
        cancelFlick();
        note();
    }

    Connections {
        target: list.readBlock

        function onYChanged() {
            list.hold();
            Qt.callLater(list.hold);
        }
        function onHeightChanged() {
            list.hold();
            Qt.callLater(list.hold);
        }
    }

    header: Column {
        width: list.columnWidth
        topPadding: list.headroom

        PageHead {
            width: parent.width
            visible: list.page !== null
            page: list.page
        }
    }
    delegate: BlockLoader {
        required property BlockView modelData

        width: list.columnWidth
        kiosk: list.kiosk
        block: modelData
        hue: list.page?.hue ?? ""
    }
    footer: Column {
        width: list.columnWidth
        topPadding: Theme.gap
        bottomPadding: Theme.gap * 1.5
        spacing: Theme.gap

        Loader {
            width: parent.width
            active: list.page !== null
            sourceComponent: ReviewNote {
                page: list.page
            }
        }
        Loader {
            width: parent.width
            active: list.below !== null
            visible: active
            sourceComponent: list.below
        }
    }
}
