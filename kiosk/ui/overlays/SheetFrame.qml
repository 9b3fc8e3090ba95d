pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// The common frame of all cards: near the bottom, within reach of a seated visitor, scrolling when too long, closed by
// its button or a touch beside it. Heading, content and actions share their left and right edges.
Item {
    id: sheet

    required property Sheets sheets
    // The card's title.
    property string heading: ""
    // Language code of the heading for the voice; empty for the visitor's language.
    property string headingLanguage: ""
    // Whether the heading is right-to-left.
    property bool headingFromRight: Theme.rightToLeft
    property color veil: Theme.scrim
    // Whether the card takes the full screen width, for two columns.
    property bool wide: false
    // The content width of other cards, if the screen is wide enough.
    property real contentWidth: Theme.readingWidth
    // What hides the screen at once, if the card has a button for it.
    property Privacy privacy: null
    // Screens with few lines of text need the space for the card's content.
    readonly property bool compact: height < Theme.body * 34
    readonly property int margin: Math.round(compact ? Theme.smallGap : Theme.edge)
    readonly property int padding: Math.round(compact ? Theme.gap : Theme.gap * 1.5)
    // The maximum content height without scrolling.
    readonly property real highest: most - actions.height - 3 * padding - title.height - column.spacing
    readonly property real inside: scroller.width
    // The scroll position of the content.
    readonly property real moved: scroller.contentY
    // The maximum height of the card.
    readonly property real most: height - 2 * margin
    readonly property bool tooLong: column.height + doneButton.oneLineHeight + 3 * padding > most
    readonly property alias pager: pager
    default property alias content: inner.data

    objectName: "sheet"
    Accessible.role: Accessible.Dialog
    Accessible.name: heading

    PointerShield {}
    PressArea {
        objectName: "sheetScrim"
        Pressable.focusable: false
        anchors.fill: parent
        label: qsTr("Close this card")
        onSelected: sheet.sheets.close()

        Rectangle {
            anchors.fill: parent
            color: sheet.veil
        }
    }
    Rectangle {
        anchors {
            horizontalCenter: parent.horizontalCenter
            bottom: parent.bottom
            bottomMargin: sheet.margin
        }
        width: Math.min(sheet.width - 2 * sheet.margin, sheet.wide ? sheet.width : Math.round(sheet.contentWidth) + 2 * sheet.padding)
        height: sheet.tooLong ? sheet.most : column.height + actions.height + 3 * sheet.padding
        radius: Theme.radius
        color: Theme.card
        border {
            color: Theme.outlined ? Theme.ink : Theme.control
            width: Theme.outlined || sheet.veil.a === 0 ? Math.round(Theme.line) : 0
        }

        // Keeps touches on the card from closing it.
        PointerShield {}

        Flickable {
            id: scroller

            anchors {
                fill: parent
                margins: sheet.padding
                bottomMargin: actions.height + 2 * sheet.padding
            }
            boundsBehavior: Flickable.StopAtBounds
            clip: true
            contentHeight: column.height

            Column {
                id: column

                width: parent.width
                spacing: Math.round(Theme.body * 0.7)

                Label {
                    id: title

                    Spoken.language: sheet.headingLanguage

                    LayoutMirroring.enabled: sheet.headingFromRight

                    width: parent.width
                    text: sheet.heading
                    font.pixelSize: Theme.heading
                    font.bold: true
                    Accessible.role: Accessible.Heading
                }
                Column {
                    id: inner

                    width: parent.width
                    spacing: Math.round(Theme.body * 0.7)
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
                margins: sheet.padding
            }
            spacing: Math.round(Theme.smallGap)
            stretchBefore: doneButton

            ActionButton {
                objectName: "sheetUp"
                visible: sheet.tooLong
                enabled: !scroller.atYBeginning
                icon: "up"
                label: qsTr("Up")
                onSelected: pager.turn(-1)
            }
            ActionButton {
                objectName: "sheetDown"
                visible: sheet.tooLong
                enabled: !scroller.atYEnd
                icon: "down"
                label: qsTr("Down")
                onSelected: pager.turn(1)
            }
            HideButton {
                visible: sheet.privacy !== null
                privacy: sheet.privacy
            }
            ActionButton {
                id: doneButton

                objectName: "closeSheet"
                strong: true
                icon: "check"
                label: qsTr("Done")
                onSelected: sheet.sheets.close()
            }
        }
    }
}
