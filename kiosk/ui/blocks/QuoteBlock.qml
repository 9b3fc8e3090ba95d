import QtQuick
import kiosk.ui

// A quotation and its attribution.
BlockCard {
    id: card

    required property QuoteBlockView block

    view: block
    framed: false

    Item {
        width: parent.width
        height: column.height

        Rectangle {
            width: Math.round(Theme.body * 0.25)
            height: parent.height
            radius: width / 2
            color: Theme.deep(card.hue)
            anchors.left: parent.left
        }
        Column {
            id: column

            anchors {
                left: parent.left
                leftMargin: Theme.body
                right: parent.right
            }

            RichText {
                anchors.left: parent.left
                width: Math.min(parent.width, Theme.longestLine)
                text: card.block.text
                font.family: card.block.family
                font.pixelSize: Theme.heading
                onFollowed: link => card.kiosk.navigation.followLink(link)
            }
            Label {
                width: parent.width
                text: card.block.by
                font.family: card.block.family
                color: Theme.mutedInk
                font.pixelSize: Theme.small
            }
        }
    }
}
