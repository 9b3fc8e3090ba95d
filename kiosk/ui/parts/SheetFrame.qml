pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// What every card over the page shares: it lies low, scrolls where it is too long, and is closed by its own button or by
// a touch beside it.
Item {
    id: sheet

    required property Kiosk kiosk
    // What the card is about, in a few words
    property string heading: ""
    property color veil: Theme.scrim
    // As wide as the screen, for what needs two columns
    property bool wide: false
    // What it shows may be hidden at once
    property bool hideable: false
    // How high what is on the card can be without being moved
    readonly property real highest: most - actions.height - 3.5 * Theme.gap - title.height - column.spacing
    readonly property real inside: scroller.width
    // How far the card is moved, and how far it can be
    readonly property real moved: scroller.contentY
    readonly property real most: height - 2 * Theme.edge
    readonly property bool tooLong: column.height + done.oneLineHeight + 3.5 * Theme.gap > most
    default property alias content: inner.data

    objectName: "sheet"
    Accessible.role: Accessible.Dialog
    Accessible.name: heading

    PointerShield {}
    PressArea {
        objectName: "sheetScrim"
        focusable: false
        anchors.fill: parent
        label: qsTr("Close this card")
        onSelected: sheet.kiosk.sheets.close()

        Rectangle {
            anchors.fill: parent
            color: sheet.veil
        }
    }
    Rectangle {
        anchors {
            horizontalCenter: parent.horizontalCenter
            bottom: parent.bottom
            bottomMargin: Theme.edge
        }
        width: sheet.wide ? sheet.width - 2 * Theme.edge : Math.min(sheet.width - 2 * Theme.edge, Theme.readingWidth + 2 * Theme.gap)
        height: sheet.tooLong ? sheet.most : column.height + actions.height + 3.5 * Theme.gap
        radius: Theme.radius
        color: Theme.card
        border {
            color: Theme.outlined ? Theme.ink : Theme.control
            width: Theme.outlined || sheet.veil.a === 0 ? Theme.line : 0
        }

        // Keeps touches beside the words from closing the card
        PointerShield {}

        Flickable {
            id: scroller

            anchors {
                fill: parent
                leftMargin: Theme.gap * 1.5
                rightMargin: Theme.gap * 1.5
                topMargin: Theme.gap * 1.5
                bottomMargin: actions.height + 2 * Theme.gap
            }
            boundsBehavior: Flickable.StopAtBounds
            clip: true
            contentHeight: column.height

            Column {
                id: column

                width: parent.width
                spacing: Theme.body * 0.7

                Words {
                    id: title

                    width: parent.width
                    text: sheet.heading
                    font.pixelSize: Theme.heading
                    font.bold: true
                    Accessible.role: Accessible.Heading
                }
                Column {
                    id: inner

                    width: parent.width
                    spacing: Theme.body * 0.7
                }
            }
        }
        Pager {
            id: pager

            scroller: scroller
        }
        JustifiedRows {
            id: actions

            anchors {
                left: parent.left
                right: parent.right
                bottom: parent.bottom
                margins: Theme.gap
            }
            spacing: Theme.smallGap
            springBefore: done

            BarButton {
                objectName: "sheetUp"
                visible: sheet.tooLong
                enabled: !scroller.atYBeginning
                icon: "up"
                label: qsTr("Up")
                onSelected: pager.turn(-1)
            }
            BarButton {
                objectName: "sheetDown"
                visible: sheet.tooLong
                enabled: !scroller.atYEnd
                icon: "down"
                label: qsTr("Down")
                onSelected: pager.turn(1)
            }
            HideButton {
                visible: sheet.hideable
                kiosk: sheet.kiosk
            }
            BarButton {
                id: done

                objectName: "closeSheet"
                strong: true
                icon: "check"
                label: qsTr("Done")
                onSelected: sheet.kiosk.sheets.close()
            }
        }
    }
}
