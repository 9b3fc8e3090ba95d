pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// A table: in columns if they fit, otherwise one card per row.
BlockCard {
    id: card

    required property TableBlockView block

    view: block
    framed: table.fits

    TableLayout {
        id: table

        headings: card.block.columns
        cells: card.block.cells
        family: card.block.family
        // Independent of `framed`, which depends on whether the columns fit.
        available: card.width - 2 * card.padding
    }
    Loader {
        width: parent.width
        active: table.fits
        visible: active
        sourceComponent: TableColumns {
            navigation: card.kiosk.navigation
            table: table
            color: card.ground
        }
    }
    Repeater {
        model: table.fits ? 0 : table.rowCount

        TableCard {
            required property int index

            width: card.width - 2 * card.pad
            navigation: card.kiosk.navigation
            table: table
            padding: card.padding
            row: index
        }
    }
    RichText {
        anchors.left: parent.left
        width: Math.min(parent.width, Theme.longestLine)
        visible: text !== ""
        text: card.block.note
        font.family: card.block.family
        font.pixelSize: Theme.small
        color: Theme.mutedInk
        onFollowed: link => card.kiosk.navigation.followLink(link)
    }
}
