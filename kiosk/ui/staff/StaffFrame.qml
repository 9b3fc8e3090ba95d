pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// The common frame of the staff pages: a heading, scrolling content, and all controls in a bar at the bottom.
Item {
    id: frame

    required property Staff staff
    property string heading: ""
    property string note: ""
    // Whether there is a "Back" button, the page's main action, and a second one beside it.
    property alias hasBack: bar.hasBack
    property alias action: bar.action
    property alias actionIcon: bar.actionIcon
    property alias actionReady: bar.actionReady
    property alias other: bar.other
    property alias otherIcon: bar.otherIcon
    // Whether the content is short: it is then centered, or at the bottom of an upright screen, within reach.
    property bool low: false
    readonly property bool tooLong: column.height > scroller.height + 1
    // Once shown, the paging buttons stay: they can make the bar higher and thus the page shorter.
    property bool paged: false
    readonly property real inside: column.width
    readonly property alias pager: pager
    default property alias content: inner.data

    signal acted
    signal otherWanted

    onTooLongChanged: tooLong ? settleTimer.restart() : settleTimer.stop()
    Component.onCompleted: if (tooLong)
        settleTimer.restart()

    Timer {
        id: settleTimer

        interval: 30
        onTriggered: frame.paged = true
    }

    Flickable {
        id: scroller

        objectName: "staffScroller"
        anchors {
            top: parent.top
            left: parent.left
            right: parent.right
            bottom: bar.top
        }
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        contentHeight: column.height

        Column {
            id: column

            x: (scroller.width - width) / 2
            y: frame.low ? Math.max(0, scroller.height - height) * (Theme.portrait ? 1 : 0.5) : 0
            width: Math.min(scroller.width - 2 * Theme.edge, Theme.body * 62)
            topPadding: 40 * Theme.unit
            bottomPadding: Theme.gap
            spacing: Theme.gap

            Label {
                objectName: "staffHeading"
                width: parent.width
                horizontalAlignment: frame.low ? Text.AlignHCenter : Text.AlignLeft
                text: frame.heading
                font.pixelSize: Theme.display
                font.bold: true
                lineHeight: Theme.tight
                Accessible.role: Accessible.Heading
            }
            Label {
                objectName: "staffNote"
                anchors {
                    left: frame.low ? undefined : parent.left
                    horizontalCenter: frame.low ? parent.horizontalCenter : undefined
                }
                width: Math.min(parent.width, Theme.readingWidth * 1.2)
                visible: text !== ""
                horizontalAlignment: frame.low ? Text.AlignHCenter : Text.AlignLeft
                text: frame.note
            }
            Column {
                id: inner

                width: parent.width
                spacing: Theme.gap
            }
        }
    }
    Pager {
        id: pager

        scroller: scroller
    }
    StaffBar {
        id: bar

        anchors {
            left: parent.left
            right: parent.right
            bottom: parent.bottom
        }
        staff: frame.staff
        pager: pager
        paged: frame.paged
        onActed: frame.acted()
        onOtherWanted: frame.otherWanted()
    }
}
