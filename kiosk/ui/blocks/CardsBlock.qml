pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// Numbered cards, each with a title and a text.
BlockCard {
    id: card

    required property CardsBlockView block

    view: block
    framed: false

    Repeater {
        model: card.block.items

        CardFrame {
            id: cardFrame

            required property CardView modelData
            required property int index

            width: parent.width
            height: line.height + 2 * card.padding

            TextLine {
                id: line

                anchors {
                    left: parent.left
                    right: parent.right
                    top: parent.top
                    margins: card.padding
                }
                navigation: card.kiosk.navigation
                family: card.block.family
                title: cardFrame.modelData.title
                text: cardFrame.modelData.text
                mark: NumberDisc {
                    number: cardFrame.index + 1
                    hue: card.hue
                }
            }
        }
    }
}
