pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// A video or an audio recording: a poster, a play button and the transcript. It plays on a card over the page.
BlockCard {
    id: card

    readonly property bool moving: block.pictureAspect > 0
    readonly property bool isTarget: card.kiosk.search.targetBlock === card.block.blockId
    property bool worded: false

    onIsTargetChanged: if (isTarget)
        worded = true

    Rectangle {
        readonly property string spoken: card.block.alt

        objectName: "poster-" + card.block.blockId
        width: parent.width
        height: visible ? Math.round(Math.min(width * card.block.pictureAspect, Theme.height * 0.5)) : 0
        visible: card.moving && card.block.poster !== ""
        radius: Math.round(Theme.radius * 0.6)
        color: Theme.tint(card.hue)

        LibraryPicture {
            id: poster

            anchors.fill: parent
            fillMode: Image.PreserveAspectFit
            key: card.block.poster
            decodedWidth: parent.visible ? Math.round(width) : 0

            Accessible.name: card.block.alt

            TapHandler {
                gesturePolicy: TapHandler.ReleaseWithinBounds
                longPressThreshold: 0
                onTapped: if (Touch.hands.acceptsTouch())
                    card.kiosk.sheets.enlarge(card.block.blockId)
            }
        }
    }
    ActionButton {
        objectName: "play-" + card.block.blockId
        anchors.left: parent.left
        width: Math.min(implicitWidth, parent.width)
        strong: true
        icon: "play"
        label: (card.moving ? qsTr("Play the film (%1)") : qsTr("Play the recording (%1)")).arg(card.block.length)
        onSelected: card.kiosk.sheets.enlarge(card.block.blockId)
    }
    RichText {
        anchors.left: parent.left
        width: Math.min(parent.width, Theme.longestLine)
        visible: text !== ""
        text: card.block.text
        font.family: card.block.family
        onFollowed: link => card.kiosk.navigation.followLink(link)
    }
    Chip {
        objectName: "said-" + card.block.blockId
        anchors.left: parent.left
        available: parent.width
        icon: card.worded ? "up" : "down"
        label: card.worded ? qsTr("Hide text") : qsTr("Read transcript")
        onSelected: card.worded = !card.worded
    }
    Repeater {
        model: card.worded ? card.block.said : []

        Label {
            required property string modelData

            width: parent.width
            text: modelData
            font.family: card.block.family
        }
    }
}
