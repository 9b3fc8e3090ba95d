pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// Paragraphs of running text.
BlockCard {
    id: card

    required property ParagraphBlockView block

    view: block
    framed: false

    Repeater {
        model: card.block.texts

        RichText {
            required property string modelData

            anchors.left: parent.left
            width: Math.min(parent.width, Theme.longestLine)
            text: modelData
            font.family: card.block.family
            onFollowed: link => card.kiosk.navigation.followLink(link)
        }
    }
}
