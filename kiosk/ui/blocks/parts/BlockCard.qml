pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// The common frame of all block kinds: an optional card, a heading, and the evidence label at the end.
Item {
    id: card

    required property Kiosk kiosk
    required property BlockView view
    required property string hue
    property bool framed: true
    property color ground: Theme.card
    property color rim: Theme.rim
    property string heading: view.title
    // Whether the heading is an interface text, in the visitor's language.
    property bool commonHeading: false
    // Language code for the voice.
    Spoken.language: view.written
    // Padding inside the frame, when there is one.
    readonly property real padding: Math.round(Theme.body * 1.1)
    readonly property real pad: framed ? padding : 0
    default property alias content: inner.data

    implicitHeight: Math.ceil(outer.height) + 2 * pad

    CardFrame {
        anchors.fill: parent
        visible: card.framed
        color: card.ground
        rim: card.rim
    }
    Column {
        id: outer

        anchors {
            left: parent.left
            right: parent.right
            top: parent.top
            margins: card.pad
        }
        spacing: Math.round(Theme.body * 0.6)

        Loader {
            width: parent.width
            active: card.view.outdated
            visible: active
            sourceComponent: TranslationNote {
                LayoutMirroring.enabled: Theme.rightToLeft
                LayoutMirroring.childrenInherit: true
                translation: "outdated"
                shownIn: card.kiosk.topics.sourceName
            }
        }
        Label {
            Spoken.language: card.commonHeading ? "" : card.view.written

            width: parent.width
            visible: text !== ""
            text: card.heading
            font.family: card.commonHeading ? Theme.family : card.view.family
            font.pixelSize: Theme.heading
            font.bold: true
            lineHeight: Theme.tight
            Accessible.role: Accessible.Heading
        }
        Column {
            id: inner

            width: parent.width
            spacing: Math.round(Theme.body * 0.6)
        }
        EvidenceChip {
            anchors.left: parent.left
            block: card.view
            sheets: card.kiosk.sheets
            available: outer.width
        }
    }
}
