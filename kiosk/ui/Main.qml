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

    // Returns what items require that show the kiosk's own state or use most of its parts.
    readonly property var givenKiosk: () => ({
                "kiosk": kiosk
            })

    // Return what the overlay of a kind requires; terms and evidence labels share one overlay.
    function givenTo(kind: string): var {
        const sheets = kiosk.sheets;
        switch (kind) {
        case "languages":
            return {
                "sheets": sheets,
                "choices": kiosk.choices
            };
        case "display":
            return {
                "sheets": sheets,
                "appearance": kiosk.appearance,
                "choices": kiosk.choices,
                "hearing": kiosk.hearing
            };
        case "take-home":
            return givenKiosk();
        case "figure":
        case "chart":
            return {
                "sheets": sheets,
                "privacy": kiosk.privacy,
                "navigation": kiosk.navigation,
                "hue": kiosk.page?.hue ?? ""
            };
        case "video":
        case "audio":
            return {
                "sheets": sheets,
                "privacy": kiosk.privacy,
                "hearing": kiosk.hearing,
                "tools": kiosk.tools
            };
        case "more":
            return {
                "sheets": sheets,
                "speech": kiosk.speech
            };
        default:
            return {
                "sheets": sheets,
                "topics": kiosk.topics,
                "navigation": kiosk.navigation
            };
        }
    }

    LayoutMirroring.enabled: Theme.rightToLeft
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
            file: Qt.resolvedUrl("start/StartPlace.qml")
            given: root.givenKiosk
            wanted: !root.started
            kept: true
        }
        LazyLoader {
            id: topics

            anchors.fill: parent
            file: Qt.resolvedUrl(root.kiosk.topics.count > 24 ? "menu/ManyTopicsPlace.qml" : "menu/TopicsPlace.qml")
            given: root.givenKiosk
            wanted: root.kiosk.place === Kiosk.Place.Topics
        }
        LazyLoader {
            id: menu

            anchors.fill: parent
            file: Qt.resolvedUrl("menu/MenuPlace.qml")
            given: root.givenKiosk
            wanted: root.kiosk.place === Kiosk.Place.Menu
            kept: true
            early: root.kiosk.warm
        }
        LazyLoader {
            id: section

            anchors.fill: parent
            file: Qt.resolvedUrl("section/SectionPlace.qml")
            given: root.givenKiosk
            wanted: root.kiosk.place === Kiosk.Place.Section
            kept: true
            early: root.kiosk.warm
        }
        LazyLoader {
            id: sources

            anchors.fill: parent
            file: Qt.resolvedUrl("section/SourcesPlace.qml")
            given: root.givenKiosk
            wanted: root.kiosk.place === Kiosk.Place.Sources
        }
        LazyLoader {
            id: search

            anchors.fill: parent
            file: Qt.resolvedUrl("search/SearchPlace.qml")
            given: root.givenKiosk
            wanted: root.kiosk.place === Kiosk.Place.Search
        }
        LazyLoader {
            id: check

            anchors.fill: parent
            file: Qt.resolvedUrl("quiz/CheckPlace.qml")
            given: root.givenKiosk
            wanted: root.kiosk.place === Kiosk.Place.Check
        }
    }

    LazyLoader {
        anchors.fill: parent
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
        file: Qt.resolvedUrl("overlays/ReachabilitySpacer.qml")
        given: () => ({
                    "choices": root.kiosk.choices
                })
        wanted: root.kiosk.appearance.lowered && root.started
    }

    LazyLoader {
        id: bar

        anchors {
            left: parent.left
            right: parent.right
            bottom: parent.bottom
        }
        file: Qt.resolvedUrl("bar/BottomBar.qml")
        given: root.givenKiosk
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
        file: Qt.resolvedUrl(root.sheets[root.kiosk.sheets.shown?.kind] ?? "overlays/Sheet.qml")
        given: () => root.givenTo(root.kiosk.sheets.shown.kind)
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
        file: Qt.resolvedUrl("overlays/PrivacyOverlay.qml")
        given: root.givenKiosk
        wanted: root.kiosk.privacy.hidden
        visible: wanted && !root.kiosk.staffThere
    }

    LazyLoader {
        id: idleWarning

        anchors.fill: parent
        file: Qt.resolvedUrl("overlays/IdleWarning.qml")
        given: () => ({
                    "presence": root.kiosk.presence
                })
        wanted: root.kiosk.presence.warning
        visible: wanted && !root.kiosk.staffThere
    }

    LazyLoader {
        anchors.fill: parent
        file: Qt.resolvedUrl("overlays/DimmedScreen.qml")
        given: () => ({
                    "hearing": root.kiosk.hearing
                })
        wanted: root.kiosk.hearing.dimmed
        visible: wanted && !root.kiosk.staffThere
    }

    LazyLoader {
        id: staffScreen

        anchors.fill: parent
        file: Qt.resolvedUrl("staff/StaffScreen.qml")
        given: () => ({
                    "staff": root.kiosk.staff,
                    "choices": root.kiosk.choices
                })
        wanted: root.kiosk.staffThere
    }

    LazyLoader {
        anchors.fill: parent
        file: Qt.resolvedUrl("overlays/SleepOverlay.qml")
        wanted: root.asleep
    }
}
