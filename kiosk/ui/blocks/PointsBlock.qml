pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// A bullet list, optionally introduced by a sentence.
BlockCard {
    id: card

    RichText {
        anchors.left: parent.left
        width: Math.min(parent.width, Theme.longestLine)
        visible: text !== ""
        text: card.block.text
        font.family: card.block.family
        onFollowed: link => card.kiosk.navigation.followLink(link)
    }
    Repeater {
        model: card.block.entries

        TextLine {
            required property EntryView modelData

            width: parent.width
            kiosk: card.kiosk
            family: card.block.family
            text: modelData.text
            mark: Bullet {
                hue: card.hue
            }
        }
    }
}
