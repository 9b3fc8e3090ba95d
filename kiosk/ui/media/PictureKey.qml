pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// The key to a large picture's numbers and its caption, beside or below the picture.
Rectangle {
    id: key

    required property Navigation navigation
    required property FigureBlockView block
    required property string hue
    readonly property bool needed: block !== null && (block.caption !== "" || block.key.length > 0)
    readonly property real wanted: texts.height + 2 * Theme.gap

    // Language code for the voice.
    Spoken.language: block?.written ?? ""

    objectName: "pictureKey"
    LayoutMirroring.enabled: block?.rightToLeft ?? false
    LayoutMirroring.childrenInherit: true
    color: Theme.paper
    visible: needed

    Flickable {
        anchors {
            fill: parent
            margins: Theme.gap
        }
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        contentHeight: texts.height

        Column {
            id: texts

            width: parent.width
            spacing: Theme.body * 0.6

            Repeater {
                model: key.block?.key ?? []

                TextLine {
                    id: entry

                    required property string modelData
                    required property int index

                    width: parent.width
                    navigation: key.navigation
                    family: key.block?.family ?? Theme.family
                    text: modelData
                    mark: NumberDisc {
                        number: entry.index + 1
                        hue: key.hue
                    }
                }
            }
            RichText {
                width: parent.width
                visible: text !== ""
                text: key.block?.caption ?? ""
                font.family: key.block?.family ?? Theme.family
                color: Theme.mutedInk
                onFollowed: link => key.navigation.followLink(link)
            }
        }
    }
}
