pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// Running text.
BlockCard {
    id: card

    framed: false

    Repeater {
        model: card.block.entries

        Prose {
            required property EntryView modelData

            width: parent.width
            text: modelData.text
            onFollowed: link => card.kiosk.navigation.followLink(link)
        }
    }
}
