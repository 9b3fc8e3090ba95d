pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// A page from its head to its review, block by block.
ListView {
    id: list

    required property Kiosk kiosk
    required property PageView page
    required property real headroom

    // A page that nobody has moved yet stays at its top while its head finds its height
    property bool atTop: true
    readonly property bool inShort: page !== null && page.hasShort && !kiosk.inFull
    // A page that is shown only to who wishes to see it
    readonly property bool veiled: page !== null && page.sensitive !== "" && !kiosk.privacy.revealed.includes("")
    readonly property real columnWidth: Math.floor(Math.min(width, Theme.readingWidth))

    // What is read at the top of the view when the look of everything changes: a block, and how much of it is above the
    // view, as a share of its height. It is held there until the reader moves on, for what lies above it is made again only
    // later. The list lets go of blocks as it lays itself out, so that this one may have to be found anew; it does not find
    // its rest for ever, and then stays where it is.
    property int readIndex: -1
    property real readShare: 0
    property Item readBlock: null
    property int tries: 0
    readonly property bool lean: kiosk.appearance.lean

    // What was read when the look last changed: the same page in another language begins there
    property var noted: ({
            "section": "",
            "index": -1,
            "share": 0
        })

    function follow(other: BlockList) {
        keepAt(other.noted.index, other.noted.share);
        forceLayout();
        hold();
    }
    function note() {
        const index = indexAt(0, contentY);
        const at = index < 0 ? indexAt(0, contentY + spacing) : index;
        const block = itemAtIndex(at);
        keepAt(at, block ? Math.max(0, contentY - block.y) / block.height : 0);
        noted = {
            "section": page?.sectionId ?? "",
            "index": readIndex,
            "share": readShare
        };
    }
    function keepAt(index: int, share: real, most = 20) {
        readIndex = index;
        readShare = share;
        readBlock = itemAtIndex(index);
        tries = most;
        atTop = index < 0;
        Qt.callLater(hold);
    }
    function letGo() {
        readIndex = -1;
        readBlock = null;
    }
    function putInOrder() {
        kiosk.putInOrder(contentItem);
    }
    function hold() {
        if (readIndex < 0 || tries === 0)
            return;
        tries -= 1;
        if (readBlock === null) {
            positionViewAtIndex(readIndex, ListView.Beginning);
            readBlock = itemAtIndex(readIndex);
        }
        if (readBlock !== null)
            contentY = readBlock.y + readShare * readBlock.height;
    }

    objectName: "blocks"
    boundsBehavior: Flickable.StopAtBounds
    cacheBuffer: visible && !lean ? 100000 : 0
    model: page === null || veiled ? [] : inShort ? page.shortBlocks : page.blocks
    spacing: Theme.gap
    onPageChanged: {
        letGo();
        atTop = true;
        positionViewAtBeginning();
    }
    onContentYChanged: atTop = contentY <= originY + 1
    onMovementStarted: letGo()
    onContentHeightChanged: Qt.callLater(putInOrder)
    onReadBlockChanged: if (readIndex >= 0 && readBlock === null)
        Qt.callLater(hold)
    onOriginYChanged: if (atTop)
        positionViewAtBeginning()
    onLeanChanged: if (lean) {
        cancelFlick();
        note();
    }

    // What was searched for
    Connections {
        target: list.kiosk.search

        function onSoughtChanged() {
            if (list.visible && list.kiosk.search.sought !== "")
                list.keepAt(list.model.findIndex(block => block.blockId === list.kiosk.search.sought), 0, 200);
        }
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
            shownIn: list.kiosk.topics.sourceName
        }
        Item {
            width: 1
            height: Theme.gap
        }
        Loader {
            width: parent.width
            active: list.veiled
            visible: active
            sourceComponent: SensitiveNote {
                why: list.page?.sensitive ?? ""
                onWished: list.kiosk.privacy.reveal("")
            }
        }
    }
    delegate: BlockLoader {
        required property BlockView modelData

        width: list.columnWidth
        kiosk: list.kiosk
        block: modelData
        hue: list.page?.hue ?? ""
    }
    footer: PageFoot {
        width: list.columnWidth
        kiosk: list.kiosk
        page: list.page
        inShort: list.inShort
        veiled: list.veiled
    }
}
