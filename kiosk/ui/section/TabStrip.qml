pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// All sections of the topic in one row of tabs. They share the width according to their titles; if they do not fit, the
// row scrolls and keeps the current tab in view.
Rectangle {
    id: strip

    required property Navigation navigation
    required property TopicView topic
    // Id of the section being read.
    required property string sectionId
    // Not spoken: the page states its own title.
    Spoken.text: ""
    readonly property real margin: Math.round(Theme.edge / 2)
    readonly property real tallest: {
        let most = Theme.bigTouch;
        for (const child of row.children)
            most = Math.max(most, child.implicitHeight);
        return most;
    }
    // The width of each tab.
    readonly property list<real> widths: {
        const tabs = Array.from(row.children).filter(child => (child as Tab) !== null);
        const room = width - 2 * margin - row.spacing * (tabs.length - 1);
        const sum = key => tabs.reduce((total, tab) => total + tab[key], 0);
        const spare = room - sum("whole");
        if (spare >= 0)
            return tabs.map(tab => tab.whole + Math.floor(spare / tabs.length));
        const stretch = sum("whole") - sum("narrowest");
        if (room < sum("narrowest") || stretch === 0)
            return tabs.map(tab => tab.whole);
        const share = (room - sum("narrowest")) / stretch;
        return tabs.map(tab => tab.narrowest + Math.floor(share * (tab.whole - tab.narrowest)));
    }

    objectName: "tabs"
    implicitHeight: tallest + 2 * Theme.touchGap
    height: implicitHeight
    color: Theme.bar

    Flickable {
        id: flick

        anchors {
            fill: parent
            leftMargin: strip.margin
            rightMargin: strip.margin
        }
        contentWidth: row.width
        boundsBehavior: Flickable.StopAtBounds
        flickableDirection: Flickable.HorizontalFlick
        interactive: contentWidth > width
        clip: interactive

        Row {
            id: row

            y: Theme.touchGap
            spacing: Theme.touchGap

            Repeater {
                model: strip.topic?.sections ?? []

                Tab {
                    required property SectionView modelData
                    required property int index

                    // It must not call any function, as in `Sidebar`.
                    function keepInSight() {
                        if (current)
                            flick.contentX = Math.max(0, Math.min(Math.max(flick.contentX, x + width - flick.width), x));
                    }

                    onCurrentChanged: Qt.callLater(keepInSight)
                    onXChanged: Qt.callLater(keepInSight)
                    width: strip.widths[index] ?? narrowest
                    height: strip.tallest
                    section: modelData
                    current: modelData.sectionId === strip.sectionId
                    onTouched: strip.navigation.prepareSection(section.sectionId)
                    onSelected: strip.navigation.openSection(section.sectionId)
                }
            }
        }
    }
}
