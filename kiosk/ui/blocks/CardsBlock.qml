pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// Numbered cards, each with a title and a text.
BlockCard {
    id: card

    framed: false

    Repeater {
        model: card.block.entries

        Rectangle {
            id: one

            required property EntryView modelData
            required property int index

            width: parent.width
            height: line.height + 2 * Theme.body * 1.1
            radius: Theme.radius
            color: Theme.card
            border {
                color: Theme.outlined ? Theme.ink : Theme.rim
                width: Theme.line
            }

            TextLine {
                id: line

                anchors {
                    left: parent.left
                    right: parent.right
                    top: parent.top
                    margins: Theme.body * 1.1
                }
                kiosk: card.kiosk
                title: one.modelData.title
                text: one.modelData.text
                mark: NumberDisc {
                    number: one.index + 1
                    hue: card.hue
                }
            }
        }
    }
}
