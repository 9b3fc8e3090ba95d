pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// A bullet list, optionally introduced by a sentence.
BlockCard {
    id: card

    required property PointsBlockView block

    view: block

    RichText {
        anchors.left: parent.left
        width: Math.min(parent.width, Theme.longestLine)
        visible: text !== ""
        text: card.block.intro
        font.family: card.block.family
        onFollowed: link => card.kiosk.navigation.followLink(link)
    }
    Repeater {
        model: card.block.items

        TextLine {
            required property string modelData

            width: parent.width
            navigation: card.kiosk.navigation
            family: card.block.family
            text: modelData
            mark: Bullet {
                hue: card.hue
            }
        }
    }
}
