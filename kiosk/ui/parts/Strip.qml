pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// All sections of the topic in rows of equal columns, where there is no room for a rail.
EqualGrid {
    id: strip

    required property Kiosk kiosk
    readonly property list<SectionView> sections: kiosk.topic?.sections ?? []

    // Known also while the strip is hidden: whether it is shown depends on it
    readonly property real needed: Math.ceil(sections.length / columns) * (tallest + spacing) - spacing

    columns: Math.max(1, Math.min(3, Math.floor((width + spacing) / (Theme.body * 9 + spacing))))
    spacing: Theme.touchGap

    Repeater {
        model: strip.sections

        RailButton {
            required property SectionView modelData

            width: strip.cellWidth
            height: strip.tallest
            section: modelData
            current: modelData.sectionId === strip.kiosk.sectionId
            onTouched: strip.kiosk.navigation.prepareSection(section.sectionId)
            onSelected: strip.kiosk.navigation.openSection(section.sectionId)
        }
    }
}
