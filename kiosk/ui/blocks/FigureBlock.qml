pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// A picture with its caption and the key to its numbers. If the picture cannot be shown, its alt text takes its place.
BlockCard {
    id: card

    required property FigureBlockView block

    view: block

    Rectangle {
        Spoken.text: card.block.alt

        width: parent.width
        height: picture.isMissing ? missingNotice.height + 2 * Theme.body : picture.height
        radius: Math.round(Theme.radius * 0.6)
        color: picture.isMissing ? Theme.paper : "#FFFFFF"

        LibraryPicture {
            id: picture

            objectName: "picture"
            key: card.block.picture
            width: parent.width
            height: Math.round(width * card.block.aspect)
            visible: !isMissing

            Accessible.name: card.block.alt
            // Keys reach the button below instead.
            Pressable.name: card.block.alt
            Pressable.focusable: false

            TapHandler {
                gesturePolicy: TapHandler.ReleaseWithinBounds
                longPressThreshold: 0
                onTapped: if (Touch.hands.acceptsTouch())
                    card.kiosk.sheets.enlarge(card.block.blockId)
            }
        }
        Rectangle {
            anchors.fill: picture
            visible: picture.visible
            color: Theme.pictureShade
        }
        Column {
            id: missingNotice

            objectName: "placeholder"
            anchors.centerIn: parent
            width: parent.width - 2 * Theme.body
            spacing: Math.round(Theme.body * 0.5)
            visible: picture.isMissing

            Icon {
                anchors.horizontalCenter: parent.horizontalCenter
                name: "picture"
                color: Theme.mutedInk
                size: Math.round(Theme.body * 2.5)
            }
            Label {
                width: parent.width
                text: card.block.alt
            }
        }
    }
    Chip {
        objectName: "enlarge-" + card.block.blockId
        anchors.left: parent.left
        visible: !picture.isMissing
        available: parent.width
        icon: "zoom_in"
        label: qsTr("Larger picture")
        onSelected: card.kiosk.sheets.enlarge(card.block.blockId)
    }
    RichText {
        anchors.left: parent.left
        width: Math.min(parent.width, Theme.longestLine)
        visible: text !== ""
        text: card.block.caption
        font.family: card.block.family
        font.pixelSize: Theme.small
        color: Theme.mutedInk
        onFollowed: link => card.kiosk.navigation.followLink(link)
    }
    Repeater {
        model: card.block.key

        TextLine {
            id: entry

            required property string modelData
            required property int index

            width: parent.width
            navigation: card.kiosk.navigation
            family: card.block.family
            text: modelData
            mark: NumberDisc {
                number: entry.index + 1
                hue: card.hue
            }
        }
    }
}
