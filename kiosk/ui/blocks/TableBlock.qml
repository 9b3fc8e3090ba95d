pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// A table: in columns where they have room, else one row after another with the headings repeated.
BlockCard {
    id: card

    readonly property int columns: block.columns.length
    readonly property bool wide: (width - 2 * pad) / Math.max(1, columns) >= Theme.body * 8

    Grid {
        id: grid

        readonly property real cell: (width - (columns - 1) * columnSpacing) / columns

        width: parent.width
        visible: card.wide
        columns: Math.max(1, card.columns)
        columnSpacing: Theme.body * 0.8
        rowSpacing: Theme.body * 0.6

        Repeater {
            model: card.wide ? card.block.columns : []

            Words {
                required property string modelData
                readonly property string spoken: ""

                width: grid.cell
                text: modelData
                font.pixelSize: Theme.small
                font.bold: true
            }
        }
        Repeater {
            model: card.wide ? card.block.cells : []

            Prose {
                required property string modelData
                required property int index
                readonly property string spoken: `${card.block.columns[index % card.columns]}: ${modelData}`

                width: grid.cell
                text: modelData
                font.weight: index % card.columns === 0 ? Font.DemiBold : Font.Normal
                onFollowed: link => card.kiosk.navigation.followLink(link)
            }
        }
    }
    Repeater {
        model: card.wide ? [] : card.block.cells

        Column {
            id: cell

            required property string modelData
            required property int index
            readonly property bool first: index % card.columns === 0

            width: parent.width
            topPadding: first && index > 0 ? Theme.body * 0.8 : 0

            Words {
                width: parent.width
                text: card.block.columns[cell.index % card.columns]
                color: Theme.mutedInk
                font.pixelSize: Theme.small
                font.weight: Font.DemiBold
            }
            Prose {
                width: parent.width
                text: cell.modelData
                font.bold: cell.first
                onFollowed: link => card.kiosk.navigation.followLink(link)
            }
        }
    }
    Prose {
        width: parent.width
        visible: text !== ""
        text: card.block.note
        font.pixelSize: Theme.small
        color: Theme.mutedInk
        onFollowed: link => card.kiosk.navigation.followLink(link)
    }
}
