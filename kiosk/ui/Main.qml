pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// The whole screen: the present place, the bar, and what may lie over both.
Item {
    id: root

    required property Kiosk kiosk
    readonly property bool started: kiosk.place !== "start"

    LayoutMirroring.enabled: kiosk.appearance.rightToLeft
    LayoutMirroring.childrenInherit: true

    Rectangle {
        anchors.fill: parent
        color: Theme.paper
    }

    Late {
        id: place

        objectName: "place"
        anchors {
            top: parent.top
            left: parent.left
            right: parent.right
            bottom: bar.top
        }
        kiosk: root.kiosk
        shown: {
            switch (root.kiosk.place) {
            case "topics":
                return Qt.resolvedUrl("places/TopicsPlace.qml");
            case "menu":
                return Qt.resolvedUrl("places/MenuPlace.qml");
            case "section":
                return Qt.resolvedUrl("places/SectionPlace.qml");
            case "sources":
                return Qt.resolvedUrl("places/SourcesPlace.qml");
            default:
                return Qt.resolvedUrl("places/StartPlace.qml");
            }
        }
    }

    Late {
        id: bar

        anchors {
            left: parent.left
            right: parent.right
            bottom: parent.bottom
        }
        kiosk: root.kiosk
        shown: root.started ? Qt.resolvedUrl("parts/BottomBar.qml") : ""
    }
    Binding {
        target: bar.item
        property: "place"
        value: place
        when: bar.item !== null
    }

    Late {
        anchors.fill: parent
        kiosk: root.kiosk
        shown: root.kiosk.sheet !== null ? Qt.resolvedUrl("parts/Sheet.qml") : ""
    }

    Late {
        anchors.fill: parent
        kiosk: root.kiosk
        shown: root.kiosk.warning ? Qt.resolvedUrl("parts/IdleWarning.qml") : ""
    }
}
