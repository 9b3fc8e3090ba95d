pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// The whole screen: the current place, the bar and the overlays. The staff screen hides everything behind it, from
// assistive technology too.
Item {
    id: root

    required property Kiosk kiosk
    readonly property bool started: kiosk.place !== Kiosk.Place.Start
    readonly property bool asleep: kiosk.asleep

    readonly property var sheets: ({
            "languages": "display/LanguageSheet.qml",
            "display": "display/DisplaySheet.qml",
            "take-home": "takehome/TakeHomeSheet.qml",
            "figure": "media/PictureSheet.qml",
            "chart": "charts/ChartSheet.qml",
            "video": "media/PlayerSheet.qml",
            "audio": "media/PlayerSheet.qml",
            "more": "bar/MoreSheet.qml"
        })

    // The page keys do what "Up" and "Down" do on the frontmost layer.
    readonly property Pager pager: {
        if (kiosk.staffThere)
            return (staffScreen.item as StaffScreen)?.pager ?? null;
        if (sheet.wanted)
            return (sheet.item as SheetFrame)?.pager ?? null;
        return bar.wanted ? (bar.item as BottomBar)?.actions.pager ?? null : null;
    }

    LayoutMirroring.enabled: kiosk.appearance.rightToLeft
    LayoutMirroring.childrenInherit: true
    Layers.place: place
    Layers.scroller: place.scroller
    Layers.bar: bar.item
    Layers.voiceControls: (bar.item as BottomBar)?.voiceControls ?? null
    Layers.sheet: sheet.item
    Layers.cover: cover.item
    Layers.idleWarning: idleWarning.item
    Layers.rebuilding: kiosk.appearance.lean
    Layers.onPageRequested: by => {
        if (pager?.scroller)
            pager.turn(by);
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.paper
    }

    Item {
        id: place

        // The flickable of the current place, or null if the place does not scroll.
        readonly property Flickable scroller: {
            const present = [topics, menu, section, sources, search, check].find(loader => loader.wanted);
            return (present?.item as ScrollingPlace)?.scroller ?? null;
        }

        objectName: "place"
        visible: !root.kiosk.privacy.hidden && !root.kiosk.staffThere && !root.asleep
        anchors {
            top: spacer.bottom
            left: parent.left
            right: parent.right
            bottom: root.started ? bar.top : parent.bottom
        }

        LazyLoader {
            anchors.fill: parent
            kiosk: root.kiosk
            file: Qt.resolvedUrl("start/StartPlace.qml")
            wanted: !root.started
            kept: true
        }
        LazyLoader {
            id: topics

            anchors.fill: parent
            kiosk: root.kiosk
            file: Qt.resolvedUrl(root.kiosk.topics.count > 24 ? "menu/ManyTopicsPlace.qml" : "menu/TopicsPlace.qml")
            wanted: root.kiosk.place === Kiosk.Place.Topics
        }
        LazyLoader {
            id: menu

            anchors.fill: parent
            kiosk: root.kiosk
            file: Qt.resolvedUrl("menu/MenuPlace.qml")
            wanted: root.kiosk.place === Kiosk.Place.Menu
            kept: true
            early: root.kiosk.warm
        }
        LazyLoader {
            id: section

            anchors.fill: parent
            kiosk: root.kiosk
            file: Qt.resolvedUrl("section/SectionPlace.qml")
            wanted: root.kiosk.place === Kiosk.Place.Section
            kept: true
            early: root.kiosk.warm
        }
        LazyLoader {
            id: sources

            anchors.fill: parent
            kiosk: root.kiosk
            file: Qt.resolvedUrl("section/SourcesPlace.qml")
            wanted: root.kiosk.place === Kiosk.Place.Sources
        }
        LazyLoader {
            id: search

            anchors.fill: parent
            kiosk: root.kiosk
            file: Qt.resolvedUrl("search/SearchPlace.qml")
            wanted: root.kiosk.place === Kiosk.Place.Search
        }
        LazyLoader {
            id: check

            anchors.fill: parent
            kiosk: root.kiosk
            file: Qt.resolvedUrl("quiz/CheckPlace.qml")
            wanted: root.kiosk.place === Kiosk.Place.Check
        }
    }

    LazyLoader {
        anchors.fill: parent
        kiosk: root.kiosk
        file: Qt.resolvedUrl("overlays/DimOverlay.qml")
        wanted: !root.started && root.kiosk.dim
    }

    // The empty strip above a page that was lowered into reach; a touch on it raises the page again.
    LazyLoader {
        id: spacer

        anchors {
            top: parent.top
            left: parent.left
            right: parent.right
        }
        height: wanted ? Math.round(root.height * 0.4) : 0
        kiosk: root.kiosk
        file: Qt.resolvedUrl("overlays/ReachabilitySpacer.qml")
        wanted: root.kiosk.appearance.lowered && root.started
    }

    LazyLoader {
        id: bar

        anchors {
            left: parent.left
            right: parent.right
            bottom: parent.bottom
        }
        kiosk: root.kiosk
        file: Qt.resolvedUrl("bar/BottomBar.qml")
        fills: false
        wanted: root.started && !root.kiosk.privacy.hidden
        // Cards have their own actions, and must not overlap those of the page.
        visible: wanted && !root.kiosk.staffThere && root.kiosk.sheets.shown === null
        kept: true
        early: root.kiosk.warm
    }
    Binding {
        target: bar.item
        property: "scroller"
        value: place.scroller
        when: bar.item !== null
    }

    LazyLoader {
        id: sheet

        anchors.fill: parent
        kiosk: root.kiosk
        file: Qt.resolvedUrl(root.sheets[root.kiosk.sheets.shown?.kind] ?? "overlays/Sheet.qml")
        wanted: root.kiosk.sheets.shown !== null && !root.kiosk.privacy.hidden
        visible: wanted && !root.kiosk.staffThere
    }
    Binding {
        target: sheet.item as MoreSheet
        property: "actions"
        value: (bar.item as BottomBar)?.moved ?? []
        when: sheet.item instanceof MoreSheet
    }

    LazyLoader {
        id: cover

        anchors.fill: parent
        kiosk: root.kiosk
        file: Qt.resolvedUrl("overlays/PrivacyOverlay.qml")
        wanted: root.kiosk.privacy.hidden
        visible: wanted && !root.kiosk.staffThere
    }

    LazyLoader {
        id: idleWarning

        anchors.fill: parent
        kiosk: root.kiosk
        file: Qt.resolvedUrl("overlays/IdleWarning.qml")
        wanted: root.kiosk.presence.warning
        visible: wanted && !root.kiosk.staffThere
    }

    LazyLoader {
        anchors.fill: parent
        kiosk: root.kiosk
        file: Qt.resolvedUrl("overlays/DimmedScreen.qml")
        wanted: root.kiosk.hearing.dimmed
        visible: wanted && !root.kiosk.staffThere
    }

    LazyLoader {
        id: staffScreen

        anchors.fill: parent
        kiosk: root.kiosk
        file: Qt.resolvedUrl("staff/StaffScreen.qml")
        wanted: root.kiosk.staffThere
    }

    LazyLoader {
        anchors.fill: parent
        kiosk: root.kiosk
        file: Qt.resolvedUrl("overlays/SleepOverlay.qml")
        wanted: root.asleep
    }
}
