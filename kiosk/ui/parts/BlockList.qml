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

    objectName: "blocks"
    boundsBehavior: Flickable.StopAtBounds
    cacheBuffer: visible ? 100000 : 0
    model: page?.blocks ?? []
    spacing: Theme.gap
    onPageChanged: {
        atTop = true;
        positionViewAtBeginning();
    }
    onContentYChanged: atTop = contentY <= originY + 1
    onOriginYChanged: if (atTop)
        positionViewAtBeginning()

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
