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
            bottomPadding: Theme.gap

            MenuHead {
                id: head

                width: parent.width
                clinic: place.kiosk.clinic
                title: place.title
                hint: place.hint
                translation: place.kiosk.topics.translation
            }
            TileGrid {
                id: grid

                width: parent.width
                count: place.count
                room: flick.height - column.bottomPadding - head.height
            }
        }
    }
}
