pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// The search: keys of the kiosk's own, what was typed with them, and what was found. On wide glass the keys lie beside
// what was found, on high glass below it.
ScrollingPlace {
    id: place

    readonly property Finder finder: kiosk.search.finder as Finder
    readonly property int longestRow: finder.byIndex ? 1 : finder.rows.reduce((most, row) => Math.max(most, row.split(" ").length), 1)
    readonly property bool wide: width > height * 1.15
    readonly property real keysWidth: wide ? Math.max((width - 3 * Theme.edge) * 0.54, Math.max(10, longestRow) * (Theme.touch + Theme.touchGap + 1)) : width - 2 * Theme.edge

    // With large letters there is no room above the keys: the head then stands above what was found
    readonly property bool crowded: wide && head.needed + field.height + keys.height + 4 * Theme.gap > height

    scroller: list
    onCrowdedChanged: Qt.callLater(list.positionViewAtBeginning)

    Column {
        id: typing

        anchors {
            right: parent.right
            rightMargin: Theme.edge
        }
        y: place.wide ? place.height - height - Theme.gap : 40 * Theme.unit
        width: place.keysWidth
        spacing: Theme.gap

        SearchHead {
            id: head

            width: parent.width
            visible: !place.crowded
            kiosk: place.kiosk
        }
        SearchField {
            id: field

            width: parent.width
            finder: place.finder
        }
        Keyboard {
            id: keys

            visible: place.wide
            active: place.wide
            width: parent.width
            finder: place.finder
        }
    }
    Keyboard {
        id: keyboard

        active: !place.wide
        x: Theme.edge
        y: place.height - height - Theme.gap
        width: place.width - 2 * Theme.edge
        finder: place.finder
    }
    ListView {
        id: list

        objectName: "scroller"
        anchors {
            left: parent.left
            leftMargin: Theme.edge
            top: place.wide ? parent.top : typing.bottom
            topMargin: place.wide ? 0 : Theme.smallGap
            bottom: place.wide ? parent.bottom : keyboard.top
            bottomMargin: place.wide ? 0 : Theme.smallGap
        }
        width: place.wide ? place.width - place.keysWidth - 3 * Theme.edge : place.width - 2 * Theme.edge
        boundsBehavior: Flickable.StopAtBounds
        clip: !place.wide
        cacheBuffer: 100000
        model: place.finder.found
        spacing: Theme.touchGap
        onModelChanged: positionViewAtBeginning()

        header: Column {
            width: list.width
            topPadding: place.wide ? 48 * Theme.unit : 0
            spacing: Theme.gap

            SearchHead {
                width: parent.width
                visible: place.crowded
                kiosk: place.kiosk
            }
            Words {
                objectName: "foundNote"
                width: list.width
                bottomPadding: Theme.gap * 0.6
                text: {
                    if (place.finder.byIndex)
                        return place.finder.letter;
                    if (place.finder.typed === "")
                        return qsTr("Type what you are looking for, or open one of these:");
                    if (place.finder.nothing)
                        return qsTr("Nothing was found. One of these may help:");
                    return place.finder.near ? qsTr("Not found as it is typed. This is close to it:") : qsTr("Found:");
                }
                color: Theme.mutedInk
                font.weight: Font.DemiBold
                Accessible.role: Accessible.Heading
            }
        }
        delegate: FoundRow {
            required property int index
            required property FoundView modelData

            objectName: "found-" + index
            width: list.width
            found: modelData
            onSelected: place.finder.open(index)
        }
        footer: Item {
            width: 1
            height: Theme.gap
        }
    }
}
