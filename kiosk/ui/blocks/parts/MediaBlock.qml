pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// A video or an audio recording: a poster, a play button and the transcript. It plays on a card over the page. Only a
// video has a poster, a description and a height over its width.
BlockCard {
    id: card

    required property PlayableBlockView media
    property string poster: ""
    property string alt: ""
    property real aspect: 0
    readonly property bool moving: aspect > 0
    readonly property bool isTarget: card.kiosk.search.targetBlock === card.media.blockId
    property bool worded: false

    view: media
    onIsTargetChanged: if (isTarget)
        worded = true

    Rectangle {
        Spoken.text: card.alt

        objectName: "poster-" + card.media.blockId
        width: parent.width
        height: visible ? Math.round(Math.min(width * card.aspect, Theme.height * 0.5)) : 0
        visible: card.moving && card.poster !== ""
        radius: Math.round(Theme.radius * 0.6)
        color: Theme.tint(card.hue)

        LibraryPicture {
            id: poster

            anchors.fill: parent
            fillMode: Image.PreserveAspectFit
            key: card.poster
            decodedWidth: parent.visible ? Math.round(width) : 0

            Accessible.name: card.alt
            // Keys reach the button below instead.
            Pressable.name: card.alt
            Pressable.focusable: false

            TapHandler {
                gesturePolicy: TapHandler.ReleaseWithinBounds
                longPressThreshold: 0
                onTapped: if (Touch.hands.acceptsTouch())
                    card.kiosk.sheets.enlarge(card.media.blockId)
            }
        }
    }
    ActionButton {
        objectName: "play-" + card.media.blockId
        anchors.left: parent.left
        width: Math.min(implicitWidth, parent.width)
        strong: true
        icon: "play"
        label: (card.moving ? qsTr("Play the film (%1)") : qsTr("Play the recording (%1)")).arg(card.media.length)
        onSelected: card.kiosk.sheets.enlarge(card.media.blockId)
    }
    RichText {
        anchors.left: parent.left
        width: Math.min(parent.width, Theme.longestLine)
        visible: text !== ""
        text: card.media.text
        font.family: card.media.family
        onFollowed: link => card.kiosk.navigation.followLink(link)
    }
    Chip {
        objectName: "said-" + card.media.blockId
        anchors.left: parent.left
        available: parent.width
        icon: card.worded ? "up" : "down"
        label: card.worded ? qsTr("Hide text") : qsTr("Read transcript")
        onSelected: card.worded = !card.worded
    }
    Repeater {
        model: card.worded ? card.media.transcript : []

        Label {
            required property string modelData

            width: parent.width
            text: modelData
            font.family: card.media.family
        }
    }
}
