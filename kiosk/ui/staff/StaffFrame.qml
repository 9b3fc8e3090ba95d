pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// What the pages for staff share: a heading, what can be longer than the screen, and all controls in a bar at the bottom.
Item {
    id: frame

    required property Kiosk kiosk
    required property Staff staff
    property string heading: ""
    property string note: ""
    // Where "Back" leads; nowhere, and it is not there
    property string above: "rows"
    // What the page is for, in the bar, and what goes with it
    property string action: ""
    property string actionIcon: "check"
    property bool actionReady: true
    property string other: ""
    property string otherIcon: ""
    // What is short stands in the middle, and in reach
    property bool low: false
    readonly property bool tooLong: column.height > scroller.height + 1
    // The paging buttons may make the bar higher, and so the page shorter: once they are there they stay
    property bool paged: false
    readonly property real inside: column.width
    default property alias content: inner.data

    signal acted
    signal otherWanted

    onTooLongChanged: tooLong ? settled.restart() : settled.stop()
    Component.onCompleted: if (tooLong)
        settled.restart()

    Timer {
        id: settled

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

            Words {
                objectName: "staffHeading"
                width: parent.width
                horizontalAlignment: frame.low ? Text.AlignHCenter : Text.AlignLeft
                text: frame.heading
                font.pixelSize: Theme.display
                font.bold: true
                lineHeight: Theme.tight
                Accessible.role: Accessible.Heading
            }
            Words {
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
    Rectangle {
        id: bar

        anchors {
            left: parent.left
            right: parent.right
            bottom: parent.bottom
        }
        height: buttons.height + 2 * Theme.smallGap
        color: Theme.bar

        Rectangle {
            width: parent.width
            height: Theme.line
            color: Theme.rim
        }
        JustifiedRows {
            id: buttons

            x: Math.min(56 * Theme.unit, Theme.edge)
            y: Theme.smallGap
            width: parent.width - 2 * x
            spacing: Theme.smallGap
            springBefore: close

            BarButton {
                objectName: "staffBack"
                visible: frame.above !== ""
                icon: "previous"
                directional: true
                label: qsTr("Back")
                onSelected: frame.staff.open(frame.above)
            }
            BarButton {
                objectName: "staffUp"
                visible: frame.paged
                enabled: !scroller.atYBeginning
                icon: "up"
                label: qsTr("Up")
                onSelected: pager.turn(-1)
            }
            BarButton {
                objectName: "staffDown"
                visible: frame.paged
                enabled: !scroller.atYEnd
                icon: "down"
                label: qsTr("Down")
                onSelected: pager.turn(1)
            }
            BarButton {
                objectName: "staffOther"
                visible: frame.other !== ""
                icon: frame.otherIcon
                label: frame.other
                onSelected: frame.otherWanted()
            }
            BarButton {
                objectName: "staffAction"
                visible: frame.action !== ""
                enabled: frame.actionReady
                strong: true
                icon: frame.actionIcon
                label: frame.action
                onSelected: frame.acted()
            }
            BarButton {
                id: close

                objectName: "staffClose"
                icon: "close"
                label: qsTr("Close")
                onSelected: frame.staff.close()
            }
        }
    }
}
