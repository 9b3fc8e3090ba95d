pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// The topic's sources, the meaning of the evidence labels, and the review.
ScrollingPlace {
    id: place

    readonly property PageView page: kiosk.page

    scroller: flick

    Flickable {
        id: flick

        objectName: "scroller"

        anchors.fill: parent
        boundsBehavior: Flickable.StopAtBounds
        contentHeight: column.height

        Column {
            id: column

            x: Math.round(Theme.portrait ? Theme.edge : (flick.width - width) / 2)
            width: Math.round(Math.min(flick.width - 2 * Theme.edge, Theme.readingWidth))
            topPadding: Math.round(56 * Theme.unit)
            bottomPadding: Math.round(Theme.gap * 1.5)
            spacing: Math.round(Theme.gap)

            Label {
                objectName: "sourcesTitle"
                width: parent.width
                text: qsTr("Sources for “%1”").arg(place.page?.title ?? "")
                font.pixelSize: Theme.display
                font.bold: true
                lineHeight: Theme.tight
                Accessible.role: Accessible.Heading
            }
            Loader {
                width: parent.width
                active: place.page !== null
                sourceComponent: ReviewNote {
                    page: place.page
                }
            }
            Repeater {
                model: place.page?.sources ?? []

                SourceLine {
                    required property SourceView modelData

                    width: column.width
                    source: modelData
                }
            }
            Label {
                width: parent.width
                topPadding: Math.round(Theme.gap)
                text: qsTr("What the labels mean")
                font.pixelSize: Theme.heading
                font.bold: true
                Accessible.role: Accessible.Heading
            }
            Repeater {
                model: ["established", "mixed", "clinic"]

                Item {
                    id: label

                    required property string modelData
                    readonly property EvidenceName evidence: EvidenceName {
                        evidence: label.modelData
                    }

                    width: column.width
                    height: meaning.height

                    Icon {
                        id: mark

                        anchors.left: parent.left
                        name: label.evidence.icon
                    }
                    Label {
                        id: meaning

                        anchors {
                            left: mark.right
                            leftMargin: Math.round(Theme.body * 0.75)
                            right: parent.right
                        }
                        textFormat: Text.StyledText
                        text: `<b>${label.evidence.name}.</b> ${label.evidence.meaning}`
                    }
                }
            }
        }
    }
}
