pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// All controls, at the edge that a seated visitor reaches. "Go back" and "Close" keep their corners.
Rectangle {
    id: bar

    required property Kiosk kiosk
    property Flickable scroller: null
    // Whether there is a rail, which then has some of the controls
    property bool railed: false
    readonly property bool reading: kiosk.place === "section"
    readonly property bool tooLong: scroller !== null && scroller.contentHeight > scroller.height + 1
    // In several rows the bar grows for the paging buttons and so shortens the page: once they are there they stay
    // until another page comes. A page that is still being laid out is given a moment.
    property bool kept: false
    readonly property real margin: Math.min(56 * Theme.unit, Theme.edge)
    readonly property real inner: width - 2 * margin
    readonly property bool oneLine: back.shownWidth + close.implicitWidth + (listening.active ? listening.most : others.most) + Theme.smallGap * 9 <= inner

    readonly property real middle: listening.active ? listening.height : others.height
    readonly property bool inPlaceOrder: true

    objectName: "bar"
    implicitHeight: oneLine ? close.height + 2 * Theme.smallGap : middle + (middle > 0 ? Theme.smallGap : 0) + close.height + 2 * Theme.smallGap
    height: implicitHeight
    color: Theme.bar
    onTooLongChanged: tooLong ? settled.restart() : settled.stop()
    onScrollerChanged: {
        kept = false;
        if (tooLong)
            settled.restart();
    }

    Timer {
        id: settled

        interval: 30
        onTriggered: bar.kept = true
    }
    Rectangle {
        width: parent.width
        height: Theme.line
        color: Theme.rim
    }

    Pager {
        id: pager

        scroller: bar.scroller
    }

    BarButton {
        id: back

        readonly property real shownWidth: visible ? implicitWidth : 0
        readonly property bool toTopics: bar.kiosk.place === "menu" || !bar.kiosk.inTopic

        objectName: "back"
        visible: bar.reading || bar.kiosk.place === "sources" || bar.kiosk.place === "search" || bar.kiosk.place === "check" || (bar.kiosk.place === "menu" && bar.kiosk.topics.several)
        anchors {
            left: parent.left
            leftMargin: bar.margin
            bottom: parent.bottom
            bottomMargin: Theme.smallGap
        }
        width: bar.oneLine ? implicitWidth : Math.min(implicitWidth, bar.inner - close.width - Theme.smallGap)
        height: close.height
        strong: true
        icon: "menu"
        label: toTopics ? qsTr("All subjects") : qsTr("Go back to menu")
        onSelected: toTopics ? bar.kiosk.navigation.goHome() : bar.kiosk.navigation.goToMenu()
    }

    BarButton {
        id: close

        objectName: "close"
        anchors {
            right: parent.right
            rightMargin: bar.margin
            bottom: parent.bottom
            bottomMargin: Theme.smallGap
        }
        height: Math.max(implicitHeight, back.visible ? back.implicitHeight : 0)
        icon: "close"
        label: qsTr("Close")
        onSelected: bar.kiosk.close()
    }

    BarButtons {
        id: others

        kiosk: bar.kiosk
        scroller: bar.scroller
        railed: bar.railed
        visible: !listening.active
        pageable: bar.oneLine ? bar.tooLong : bar.kept
        oneLine: bar.oneLine
        anchors {
            left: bar.oneLine && back.visible ? back.right : parent.left
            leftMargin: bar.oneLine && back.visible ? Theme.smallGap : bar.margin
            right: bar.oneLine ? close.left : parent.right
            rightMargin: bar.oneLine ? Theme.smallGap : bar.margin
            bottom: bar.oneLine ? parent.bottom : close.top
            bottomMargin: Theme.smallGap
        }
        onPaged: by => pager.turn(by)
    }

    // In their place while the page is read aloud
    Loader {
        id: listening

        readonly property real most: (item as ListenButtons)?.most ?? 0

        active: bar.kiosk.speech.active
        anchors {
            left: others.left
            right: others.right
            bottom: others.bottom
        }
        sourceComponent: ListenButtons {
            kiosk: bar.kiosk
        }
    }
}
