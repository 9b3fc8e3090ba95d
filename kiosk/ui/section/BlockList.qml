pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// A page: head, blocks, foot.
ScrollingList {
    id: list

    required property Kiosk kiosk
    required property PageView page
    required property real headroom

    // Keep an untouched page at its top while the height of its head settles.
    property bool atTop: true
    readonly property bool inShort: page !== null && page.hasShort && !kiosk.inFull
    // Whether the page is concealed until the visitor chooses to see it.
    readonly property bool veiled: page !== null && page.sensitive !== "" && !kiosk.privacy.revealed.includes("")
    readonly property real columnWidth: Math.floor(Math.min(width, Theme.readingWidth))

    // The reading position when the layout changes: the block at the top of the view, and the share of its height above
    // the view. It is restored until the visitor scrolls, since blocks above are recreated later. The list may delete
    // this block during layout, so it is looked up again; the number of tries is limited, as the layout may never
    // settle.
    property int savedIndex: -1
    property real savedShare: 0
    property Item savedBlock: null
    property int triesLeft: 0
    readonly property bool lean: kiosk.appearance.lean

    // The reading position at the last layout change, which the other list takes over when it shows the same page in
    // another language.
    property var savedPosition: ({
            "section": "",
            "index": -1,
            "share": 0
        })

    function takePositionOf(other: BlockList) {
        restoreAt(other.savedPosition.index, other.savedPosition.share);
        forceLayout();
        restorePosition();
    }
    function savePosition() {
        const index = indexAt(0, contentY);
        const top = index < 0 ? indexAt(0, contentY + spacing) : index;
        const block = itemAtIndex(top);
        restoreAt(top, block ? Math.max(0, contentY - block.y) / block.height : 0);
        savedPosition = {
            "section": page?.sectionId ?? "",
            "index": savedIndex,
            "share": savedShare
        };
    }
    function restoreAt(index: int, share: real, maxTries = 20) {
        savedIndex = index;
        savedShare = share;
        savedBlock = itemAtIndex(index);
        triesLeft = maxTries;
        atTop = index < 0;
        Qt.callLater(restorePosition);
    }
    function letGo() {
        savedIndex = -1;
        savedBlock = null;
    }
    function putInOrder() {
        kiosk.pages.putInOrder(contentItem);
    }
    function restorePosition() {
        if (savedIndex < 0 || triesLeft === 0)
            return;
        triesLeft -= 1;
        if (savedBlock === null) {
            positionViewAtIndex(savedIndex, ListView.Beginning);
            savedBlock = itemAtIndex(savedIndex);
        }
        if (savedBlock !== null)
            contentY = savedBlock.y + savedShare * savedBlock.height;
    }

    objectName: "blocks"
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
    Scrolling.onScrollRequested: letGo()
    onContentHeightChanged: Qt.callLater(putInOrder)
    onSavedBlockChanged: if (savedIndex >= 0 && savedBlock === null)
        Qt.callLater(restorePosition)
    onOriginYChanged: if (atTop)
        positionViewAtBeginning()
    onLeanChanged: if (lean) {
        cancelFlick();
        savePosition();
    }

    // Scroll to the block of a search result.
    Connections {
        target: list.kiosk.search

        function onTargetBlockChanged() {
            if (list.visible && list.kiosk.search.targetBlock !== "")
                list.restoreAt(list.model.findIndex(block => block.blockId === list.kiosk.search.targetBlock), 0, 200);
        }
    }
    Connections {
        target: list.savedBlock

        // Deferred: the list must not be scrolled while it is positioning this block.
        function onYChanged() {
            Qt.callLater(list.restorePosition);
        }
        function onHeightChanged() {
            Qt.callLater(list.restorePosition);
        }
    }

    header: Column {
        width: list.columnWidth
        topPadding: list.headroom

        PageHead {
            width: parent.width
            navigation: list.kiosk.navigation
            visible: list.page !== null
            page: list.page
            inFull: list.kiosk.inFull
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
        navigation: list.kiosk.navigation
        check: list.kiosk.check
        marks: list.kiosk.marks
        topic: list.kiosk.topic
        page: list.page
        inShort: list.inShort
        veiled: list.veiled
    }
}
