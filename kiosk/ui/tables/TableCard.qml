pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// A table row as a card: the first cell is the title, the others stand below their headings.
CardFrame {
    id: card

    required property Navigation navigation
    required property TableLayout table
    required property real padding
    required property int row

    implicitHeight: texts.height + 2 * padding
    height: implicitHeight

    Column {
        id: texts

        x: card.padding
        y: card.padding
        width: parent.width - 2 * card.padding
        spacing: Math.round(Theme.body * 0.5)

        RichText {
            Spoken.text: card.table.spokenCell(card.row, 0)

            width: texts.width
            visible: text !== ""
            text: card.table.cell(card.row, 0)
            font.family: card.table.family
            font.pixelSize: Theme.heading
            font.bold: true
            lineHeight: Theme.tight
            Accessible.role: Accessible.Heading
            onFollowed: link => card.navigation.followLink(link)
        }
        Repeater {
            model: Math.max(0, card.table.headings.length - 1)

            Column {
                id: cell

                required property int index

                width: texts.width
                visible: text.text !== ""

                Label {
                    // Not spoken: the cell includes its heading.
                    Spoken.text: ""

                    width: texts.width
                    visible: text !== ""
                    text: card.table.headings[cell.index + 1]
                    font.family: card.table.family
                    color: Theme.mutedInk
                    font.pixelSize: Theme.small
                    font.weight: Font.DemiBold
                }
                RichText {
                    id: text

                    Spoken.text: card.table.spokenCell(card.row, cell.index + 1)

                    width: texts.width
                    text: card.table.cell(card.row, cell.index + 1)
                    font.family: card.table.family
                    onFollowed: link => card.navigation.followLink(link)
                }
            }
        }
    }
}
