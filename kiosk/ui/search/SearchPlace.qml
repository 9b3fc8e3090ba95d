pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// The search: the query, the results, and an on-screen keyboard at the bottom, within reach.
ScrollingPlace {
    id: place

    readonly property SearchModel finder: kiosk.search.finder
    readonly property int columns: list.width > Theme.body * 34 ? 2 : 1
    // Low screens shorten each text of a result to one or two lines, so that two rows are visible.
    readonly property real linePair: (Theme.body + Theme.small) * Theme.lineSpacing * Theme.tight
    readonly property real rowHeight: (list.height - (list.headerItem?.height ?? 0)) / 2 - Theme.touchGap
    readonly property int mostLines: {
        const lines = Math.floor((rowHeight - Theme.body * 0.65) / linePair);
        return lines > 2 ? 99 : Math.max(1, lines);
    }
    readonly property real between: Math.round(Math.max(Theme.touchGap, 12 * Theme.unit))

    scroller: list

    SearchField {
        id: field

        objectName: "searchField"
        x: Theme.edge
        y: place.between
        width: place.width - 2 * Theme.edge
        finder: place.finder
    }
    ScrollingList {
        id: list

        objectName: "scroller"
        anchors {
            left: field.left
            right: field.right
            top: field.bottom
            bottom: keyboard.top
            bottomMargin: place.between
        }
        clip: true
        cacheBuffer: 100000
        model: Math.ceil(place.finder.found.length / place.columns)
        spacing: Theme.touchGap
        onModelChanged: positionViewAtBeginning()

        header: Label {
            objectName: "foundNote"
            width: list.width
            height: Math.ceil(implicitHeight)
            topPadding: place.between
            bottomPadding: Math.round(Theme.body * 0.2)
            text: {
                if (place.finder.byIndex)
                    return place.finder.letter;
                if (place.finder.typed === "")
                    return qsTr("Type what you are looking for, or open one of these:");
                if (place.finder.nothing)
                    return qsTr("Nothing was found. One of these may help:");
                return place.finder.near ? qsTr("No exact match. Close results:") : qsTr("Found:");
            }
            color: Theme.mutedInk
            font.pixelSize: Theme.small
            font.weight: Font.DemiBold
            lineHeight: 1
            Accessible.role: Accessible.Heading
        }
        delegate: EqualGrid {
            id: row

            required property int index

            width: list.width
            columns: place.columns
            spacing: Theme.touchGap

            Repeater {
                model: place.finder.found.slice(row.index * place.columns, (row.index + 1) * place.columns)

                ResultRow {
                    required property int index
                    required property FoundView modelData
                    readonly property int rank: row.index * place.columns + index

                    objectName: "found-" + rank
                    width: row.cellWidth
                    height: row.tallest
                    found: modelData
                    mostLines: place.mostLines
                    onSelected: place.finder.open(rank)
                }
            }
        }
    }
    Keyboard {
        id: keyboard

        x: Theme.edge
        y: place.height - height - place.between
        width: place.width - 2 * Theme.edge
        wide: !Theme.portrait
        finder: place.finder
    }
}
