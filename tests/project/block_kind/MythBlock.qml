import QtQuick
import kiosk.ui

// A belief that is common but wrong, and what is true instead.
BlockCard {
    id: card

    required property MythBlockView block

    view: block

    Label {
        width: parent.width
        text: card.block.myth
        font.family: card.block.family
        font.strikeout: true
    }
    RichText {
        anchors.left: parent.left
        width: Math.min(parent.width, Theme.longestLine)
        text: card.block.truth
        font.family: card.block.family
        onFollowed: link => card.kiosk.navigation.followLink(link)
    }
    Label {
        width: parent.width
        text: card.block.phone
        font.family: card.block.family
    }
}
