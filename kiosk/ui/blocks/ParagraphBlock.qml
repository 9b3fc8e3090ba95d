pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// Paragraphs of running text.
BlockCard {
    id: card

    framed: false

    Repeater {
        model: card.block.entries

        RichText {
            required property EntryView modelData

            anchors.left: parent.left
            width: Math.min(parent.width, Theme.longestLine)
            text: modelData.text
            font.family: card.block.family
            onFollowed: link => card.kiosk.navigation.followLink(link)
        }
    }
}
