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
    property int noted: -1
    property real readShare: 0
    readonly property bool lean: kiosk.appearance.lean

    // Begins where another list is read: the same page in another language
    function follow(other: BlockList) {
        const index = other.noted;
        if (index < 0)
            return;
        atTop = false;
        positionViewAtIndex(index, ListView.Beginning);
        readBlock = itemAtIndex(index);
        readShare = other.readShare;
        noted = index;
        hold();
        Qt.callLater(hold);
    }
    function note() {
        const index = indexAt(0, contentY);
        noted = index < 0 ? indexAt(0, contentY + spacing) : index;
        readBlock = itemAtIndex(noted);
        readShare = readBlock ? Math.max(0, contentY - readBlock.y) / readBlock.height : 0;
    }
    // Lays everything out before the frame that shows it
    function settle() {
        forceLayout();
        hold();
    }
    function hold() {
        if (readBlock !== null)
            contentY = readBlock.y + readShare * readBlock.height;
    }

    objectName: "blocks"
    boundsBehavior: Flickable.StopAtBounds
    cacheBuffer: visible && !lean ? 100000 : 0
    model: page?.blocks ?? []
    spacing: Theme.gap
    onPageChanged: {
        readBlock = null;
        atTop = true;
        positionViewAtBeginning();
    }
    onContentYChanged: atTop = contentY <= originY + 1
    onMovementStarted: readBlock = null
    onOriginYChanged: if (atTop)
        positionViewAtBeginning()
    onLeanChanged: if (lean) {
        cancelFlick();
        note();
        Qt.callLater(settle);
    }

    Connections {
        target: list.readBlock

        // Never at once: the list is laying itself out, and must not be moved by what it is just placing
        function onYChanged() {
            Qt.callLater(list.hold);
        }
        function onHeightChanged() {
            Qt.callLater(list.hold);
        }
    }

    header: Column {
        width: list.columnWidth
        topPadding: list.headroom

        PageHead {
            width: parent.width
            kiosk: list.kiosk
            visible: list.page !== null
            page: list.page
        }
        TranslationNote {
            width: parent.width
            translation: list.page?.translation ?? ""
        }
        Item {
            width: 1
            height: Theme.gap
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
        Chip {
            objectName: "sourcesBelow"
            anchors.left: parent.left
            visible: list.page !== null
            available: list.columnWidth
            icon: "sources"
            label: qsTr("Sources and review")
            onSelected: list.kiosk.openSources()
        }
        Loader {
            width: parent.width
            active: list.below !== null
            visible: active
            sourceComponent: list.below
        }
    }
}
