pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// A card over the page: the meaning of a term, or of an evidence label with its sources.
Item {
    id: sheet

    required property Kiosk kiosk
    readonly property SheetView content: kiosk.sheet
    readonly property real room: height - 2 * Theme.edge
    readonly property bool tooLong: column.height + done.implicitHeight + 3.5 * Theme.gap > room
    readonly property EvidenceName evidence: EvidenceName {
        evidence: sheet.content?.kind ?? ""
    }

    objectName: "sheet"
    Accessible.role: Accessible.Dialog
    Accessible.name: title.text

    PressArea {
        objectName: "sheetScrim"
        anchors.fill: parent
        label: qsTr("Close this card")
        onSelected: sheet.kiosk.closeSheet()

        Rectangle {
            anchors.fill: parent
            color: Theme.scrim
        }
    }
    Rectangle {
        anchors {
            horizontalCenter: parent.horizontalCenter
            bottom: parent.bottom
            bottomMargin: Theme.edge
        }
        width: Math.min(sheet.width - 2 * Theme.edge, Theme.readingWidth + 2 * Theme.gap)
        height: sheet.tooLong ? sheet.room : column.height + actions.height + 3.5 * Theme.gap
        radius: Theme.radius
        color: Theme.card
        border {
            color: Theme.ink
            width: Theme.outlined ? Theme.line : 0
        }

        // Keeps touches beside the words from closing the card
        TapHandler {
            gesturePolicy: TapHandler.ReleaseWithinBounds
        }

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
                    text: sheet.content?.title || sheet.evidence.name
                    font.pixelSize: Theme.heading
                    font.bold: true
                    Accessible.role: Accessible.Heading
                }
                Prose {
                    width: parent.width
                    text: sheet.content?.text || sheet.evidence.meaning
                    onFollowed: link => sheet.kiosk.followLink(link)
                }
                Repeater {
                    model: sheet.content?.sources ?? []

                    SourceLine {
                        required property SourceView modelData

                        width: column.width
                        source: modelData
                    }
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
            BarButton {
                id: done

                objectName: "closeSheet"
                strong: true
                icon: "check"
                label: qsTr("Done")
                onSelected: sheet.kiosk.closeSheet()
            }
        }
    }
}
