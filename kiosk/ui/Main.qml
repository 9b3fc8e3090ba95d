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

    Binding {
        target: Theme
        property: "width"
        value: root.width
    }
    Binding {
        target: Theme
        property: "height"
        value: root.height
    }
    Binding {
        target: Theme
        property: "pixelsPerMillimetre"
        value: root.kiosk.appearance.pixelsPerMillimetre
    }
    Binding {
        target: Theme
        property: "capitalHeight"
        value: root.kiosk.appearance.capitalHeight
    }
    Binding {
        target: Theme
        property: "textSize"
        value: root.kiosk.appearance.textSize
    }
    Binding {
        target: Theme
        property: "contrast"
        value: root.kiosk.appearance.contrast
    }
    Binding {
        target: Theme
        property: "reducedMotion"
        value: root.kiosk.appearance.reducedMotion
    }
    Binding {
        target: Touch
        property: "guard"
        value: root.kiosk.guard
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.paper
    }

    Loader {
        id: place

        readonly property string wanted: {
            switch (root.kiosk.place) {
            case "topics":
                return "places/TopicsPlace.qml";
            case "menu":
                return "places/MenuPlace.qml";
            case "section":
                return "places/SectionPlace.qml";
            case "sources":
                return "places/SourcesPlace.qml";
            default:
                return "places/StartPlace.qml";
            }
        }

        objectName: "place"
        anchors {
            top: parent.top
            left: parent.left
            right: parent.right
            bottom: bar.active ? bar.top : parent.bottom
        }
        onWantedChanged: setSource(wanted, {
            "kiosk": root.kiosk
        })
        Component.onCompleted: if (status === Loader.Null)
            setSource(wanted, {
                "kiosk": root.kiosk
            })
    }

    Loader {
        id: bar

        active: root.started
        anchors {
            left: parent.left
            right: parent.right
            bottom: parent.bottom
        }
        sourceComponent: BottomBar {
            kiosk: root.kiosk
            scroller: (place.item as ScrollingPlace)?.scroller ?? null
        }
    }

    Loader {
        anchors.fill: parent
        active: root.kiosk.sheet !== null
        sourceComponent: Sheet {
            kiosk: root.kiosk
        }
    }

    Loader {
        anchors.fill: parent
        active: root.kiosk.warning
        sourceComponent: IdleWarning {
            kiosk: root.kiosk
        }
    }
}
