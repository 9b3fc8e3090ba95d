import QtQuick
import kiosk.ui

// A menu: whose kiosk it is, what it is about, and tiles.
ScrollingPlace {
    id: place

    required property string title
    required property string hint
    required property int count
    readonly property alias tileWidth: grid.cellWidth
    readonly property alias tileHeight: grid.cellHeight
    default property alias tiles: grid.data

    scroller: flick

    Flickable {
        id: flick

        objectName: "scroller"

        anchors.fill: parent
        boundsBehavior: Flickable.StopAtBounds
        contentHeight: column.height
        interactive: contentHeight > height

        Column {
            id: column

            x: Theme.edge
            width: flick.width - 2 * Theme.edge
            topPadding: 48 * Theme.unit
            bottomPadding: Theme.gap

            Words {
                id: clinic

                width: parent.width
                text: place.kiosk.clinic
                color: Theme.mutedInk
                font.pixelSize: Theme.small
                font.weight: Font.DemiBold
            }
            Words {
                id: title

                objectName: "menuTitle"
                width: parent.width
                text: place.title
                font.pixelSize: Math.max(Theme.display, 70 * Theme.unit)
                font.bold: true
                lineHeight: 1.05
                Accessible.role: Accessible.Heading
            }
            Words {
                id: hint

                width: parent.width
                bottomPadding: Theme.gap
                text: place.hint
                color: Theme.mutedInk
            }
            TileGrid {
                id: grid

                width: parent.width
                count: place.count
                room: flick.height - column.topPadding - column.bottomPadding - clinic.height - title.height - hint.height
            }
        }
    }
}
