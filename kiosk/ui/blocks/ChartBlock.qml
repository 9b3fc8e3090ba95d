import QtQuick
import kiosk.ui

// A chart drawn from its data, with value labels. The title states what it shows.
BlockCard {
    id: card

    required property ChartBlockView block

    view: block

    Label {
        width: parent.width
        visible: text !== ""
        text: card.block.separateUnit
        font.family: card.block.family
        color: Theme.mutedInk
        font.pixelSize: Theme.small
    }
    FileLoader {
        width: parent.width
        Component.onCompleted: show(Qt.resolvedUrl(card.block.form === "lines" ? "../charts/LineChart.qml" : "../charts/BarChart.qml"), {
            "block": card.block,
            "hue": card.hue
        })
    }
    Chip {
        objectName: "enlarge-" + card.block.blockId
        anchors.left: parent.left
        available: parent.width
        icon: "table"
        label: qsTr("Enlarge or show as table")
        onSelected: card.kiosk.sheets.enlarge(card.block.blockId)
    }
    RichText {
        anchors.left: parent.left
        width: Math.min(parent.width, Theme.longestLine)
        visible: text !== ""
        text: card.block.note
        font.family: card.block.family
        font.pixelSize: Theme.small
        color: Theme.mutedInk
        onFollowed: link => card.kiosk.navigation.followLink(link)
    }
}
