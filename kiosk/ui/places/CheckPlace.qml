pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// The self-check of a topic: one question a screen. Every answer is explained; nobody counts.
ScrollingPlace {
    id: place

    readonly property QuestionView asked: kiosk.check.asked as QuestionView

    scroller: flick

    Flickable {
        id: flick

        objectName: "scroller"
        anchors.fill: parent
        boundsBehavior: Flickable.StopAtBounds
        contentHeight: column.height
        interactive: contentHeight > height

        Column {
            id: column

            anchors.horizontalCenter: parent.horizontalCenter
            width: Math.min(flick.width - 2 * Theme.edge, Theme.readingWidth)
            topPadding: 48 * Theme.unit
            bottomPadding: Theme.gap
            spacing: Theme.gap

            Words {
                width: parent.width
                text: qsTr("Check what you know  ·  %1 of %2").arg(place.asked?.number ?? 1).arg(place.asked?.count ?? 1)
                color: Theme.mutedInk
                font.weight: Font.DemiBold
            }
            Words {
                objectName: "question"
                width: parent.width
                text: place.asked?.question ?? ""
                font.pixelSize: Theme.display
                font.bold: true
                lineHeight: Theme.tight
                Accessible.role: Accessible.Heading
            }
            Repeater {
                model: place.asked?.answers ?? []

                AnswerRow {
                    required property AnswerView modelData

                    width: column.width
                    answer: modelData
                    onSelected: place.kiosk.check.answer(modelData.answerId)
                    onFollowed: link => place.kiosk.navigation.followLink(link)
                }
            }
            JustifiedRows {
                width: parent.width
                spacing: Theme.smallGap

                ActionButton {
                    objectName: "questionBefore"
                    visible: (place.asked?.number ?? 1) > 1
                    icon: "previous"
                    directional: true
                    label: qsTr("Question before")
                    onSelected: place.kiosk.check.ask(-1)
                }
                ActionButton {
                    objectName: "nextQuestion"
                    visible: (place.asked?.number ?? 1) < (place.asked?.count ?? 1)
                    strong: true
                    icon: "next"
                    directional: true
                    label: qsTr("Next question")
                    onSelected: place.kiosk.check.ask(1)
                }
                ActionButton {
                    objectName: "endCheck"
                    visible: (place.asked?.number ?? 1) === (place.asked?.count ?? 1)
                    strong: true
                    icon: "menu"
                    label: qsTr("Go back to menu")
                    onSelected: place.kiosk.navigation.goToMenu()
                }
            }
        }
    }
}
