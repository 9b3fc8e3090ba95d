pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// A card over the page: the meaning of a term, or of an evidence label with its sources.
Item {
    id: sheet

    required property Kiosk kiosk
    readonly property SheetView content: kiosk.sheet
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
        height: Math.min(sheet.height - 2 * Theme.edge, scroller.contentHeight + done.height + 3.5 * Theme.gap)
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
                bottomMargin: done.height + 2 * Theme.gap
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
        BarButton {
            id: done

            objectName: "closeSheet"
            anchors {
                right: parent.right
                bottom: parent.bottom
                margins: Theme.gap
            }
            strong: true
            icon: "check"
            label: qsTr("Done")
            onSelected: sheet.kiosk.closeSheet()
        }
    }
}
