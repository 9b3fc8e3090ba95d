pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// The menu of a topic: one tile per section.
TilePlace {
    id: menu

    readonly property list<SectionView> sections: kiosk.topic?.sections ?? []

    title: kiosk.topic?.title ?? ""
    titleLanguage: kiosk.topic?.titleWritten ?? ""
    hint: qsTr("Touch a section to read about it.")
    count: sections.length

    Repeater {
        model: menu.sections

        Tile {
            required property SectionView modelData

            objectName: "tile-" + modelData.sectionId
            width: menu.tileWidth
            height: menu.tileHeight
            density: menu.density
            icon: modelData.icon
            hue: modelData.hue
            title: modelData.title
            summary: modelData.summary
            Spoken.language: modelData.titleWritten
            Spoken.summaryLanguage: modelData.summaryWritten
            minutes: modelData.minutes
            onTouched: menu.kiosk.navigation.prepareSection(modelData.sectionId)
            onSelected: menu.kiosk.navigation.openSection(modelData.sectionId)
        }
    }
}
