pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// A menu: a head with the clinic and the title, and tiles.
ScrollingPlace {
    id: place

    required property string title
    // Language code of the title, if that is not the visitor's language.
    property string titleLanguage: ""
    required property string hint
    required property int count
    readonly property alias tileWidth: grid.cellWidth
    readonly property alias tileHeight: grid.cellHeight
    readonly property alias density: grid.density
    default property alias tiles: grid.data

    scroller: flick

    Flickable {
        id: flick

        objectName: "scroller"

        anchors.fill: parent
        boundsBehavior: Flickable.StopAtBounds
        contentHeight: head.height + grid.height + Theme.gap
        interactive: contentHeight > height

        MenuHead {
            id: head

            x: Theme.edge
            width: flick.width - 2 * Theme.edge
            clinic: place.kiosk.clinic
            title: place.title
            titleLanguage: place.titleLanguage
            hint: place.hint
            translation: place.kiosk.topics.translation
            shownIn: place.kiosk.topics.sourceName
            compact: grid.density > 0
        }
        TileGrid {
            id: grid

            x: Theme.edge
            y: head.height
            width: flick.width - 2 * Theme.edge
            count: place.count
            room: flick.height - Theme.gap - head.height
        }
    }
}
