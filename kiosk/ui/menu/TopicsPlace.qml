pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// The menu of topics, for libraries with more than one.
TilePlace {
    id: topics

    title: qsTr("What would you like to know about?")
    hint: qsTr("Touch a topic.")
    count: kiosk.topics.all.length

    Repeater {
        model: topics.kiosk.topics.all

        Tile {
            required property TopicView modelData

            objectName: "tile-" + modelData.topicId
            width: topics.tileWidth
            height: topics.tileHeight
            density: topics.density
            icon: modelData.icon
            hue: modelData.hue
            title: modelData.title
            summary: modelData.summary
            Spoken.language: modelData.titleWritten
            Spoken.summaryLanguage: modelData.summaryWritten
            shownIn: modelData.translation === "missing" ? topics.kiosk.topics.sourceName : ""
            onSelected: topics.kiosk.navigation.openTopic(modelData.topicId)
        }
    }
}
