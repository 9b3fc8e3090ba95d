import QtQuick
import kiosk.ui

// What every kind of block shares: a card or bare paper, a heading, and its evidence label at the end.
Item {
    id: card

    required property Kiosk kiosk
    required property BlockView block
    required property string hue
    property bool framed: true
    property color ground: Theme.card
    property color rim: Theme.rim
    property string heading: block.title
    readonly property real pad: framed ? Theme.body * 1.1 : 0
    default property alias content: inner.data

    implicitHeight: outer.height + 2 * pad

    Rectangle {
        anchors.fill: parent
        visible: card.framed
        radius: Theme.radius
        color: card.ground
        border {
            color: Theme.outlined ? Theme.ink : card.rim
            width: Theme.line
        }
    }
    Column {
        id: outer

        anchors {
            left: parent.left
            right: parent.right
            top: parent.top
            margins: card.pad
        }
        spacing: Theme.body * 0.6

        Words {
            width: parent.width
            visible: text !== ""
            text: card.heading
            font.pixelSize: Theme.heading
            font.bold: true
            lineHeight: Theme.tight
            Accessible.role: Accessible.Heading
        }
        Column {
            id: inner

            width: parent.width
            spacing: Theme.body * 0.6
        }
        EvidenceChip {
            anchors.left: parent.left
            block: card.block
            kiosk: card.kiosk
            available: outer.width
        }
    }
}
