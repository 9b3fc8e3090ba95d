pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// The menu of topics for large libraries: only visible rows are instantiated.
ScrollingPlace {
    id: place

    readonly property int columns: Math.max(1, Math.min(Theme.portrait ? 2 : 4, Math.floor((list.width + Theme.gap) / (Theme.body * 13 + Theme.gap))))

    scroller: list

    ScrollingList {
        id: list

        objectName: "scroller"
        anchors {
            fill: parent
            leftMargin: Theme.edge
            rightMargin: Theme.edge
        }
        cacheBuffer: height
        model: Math.ceil(place.kiosk.topics.count / place.columns)
        spacing: Theme.gap

        header: MenuHead {
            width: list.width
            clinic: place.kiosk.clinic
            title: qsTr("What would you like to know about?")
            hint: qsTr("Touch a topic.")
        }
        delegate: EqualGrid {
            id: row

            required property int index

            width: list.width
            columns: place.columns
            spacing: Theme.gap

            Repeater {
                model: Math.min(place.columns, place.kiosk.topics.count - row.index * place.columns)

                Tile {
                    required property int index
                    readonly property TopicView topic: place.kiosk.topics.at(row.index * place.columns + index)

                    objectName: "tile-" + topic.topicId
                    width: row.cellWidth
                    height: row.tallest
                    icon: topic.icon
                    hue: topic.hue
                    title: topic.title
                    summary: topic.summary
                    Spoken.language: topic.titleWritten
                    Spoken.summaryLanguage: topic.summaryWritten
                    shownIn: topic.translation === "missing" ? place.kiosk.topics.sourceName : ""
                    onSelected: place.kiosk.navigation.openTopic(topic.topicId)
                }
            }
        }
        footer: Item {
            width: 1
            height: Theme.gap
        }
    }
}
