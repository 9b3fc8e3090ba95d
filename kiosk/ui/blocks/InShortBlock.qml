import QtQuick
import kiosk.ui

// The section's summary in two or three sentences.
BlockCard {
    id: card

    required property InShortBlockView block

    view: block
    ground: Theme.tint(hue)
    rim: Theme.normal ? ground : Theme.control
    heading: qsTr("In short")
    commonHeading: true

    RichText {
        anchors.left: parent.left
        width: Math.min(parent.width, Theme.longestLine)
        text: card.block.text
        font.family: card.block.family
        onFollowed: link => card.kiosk.navigation.followLink(link)
    }
}
