pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// A topic's self-check: one question per screen, every answer explained, no score. The "next" button is emphasized only
// after an answer, so that the answers stand out first.
ScrollingPlace {
    id: place

    readonly property QuestionView asked: kiosk.check.asked as QuestionView
    readonly property int number: asked?.number ?? 1
    readonly property int count: asked?.count ?? 1
    readonly property bool answered: asked?.answers.some(answer => answer.tried) ?? false
    // Whether the question is shown in the source language, because its translation is out of date.
    readonly property bool foreign: (asked?.written ?? "") !== ""
    readonly property bool mirrored: foreign ? kiosk.topics.sourceRightToLeft : Theme.rightToLeft
    // Screens with few lines of text need tighter spacing to show question, answers and buttons together.
    readonly property bool compact: height < Theme.body * 27

    scroller: flick

    ReviewText {
        id: review

        review: place.kiosk.topic?.review ?? null
    }
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
            width: Math.round(Math.min(flick.width - 2 * Theme.edge, Theme.readingWidth))
            topPadding: Math.round(place.compact ? Theme.gap : 48 * Theme.unit)
            bottomPadding: Math.round(Theme.gap)
            spacing: Math.round(place.compact ? Theme.smallGap : Theme.gap)

            Label {
                width: parent.width
                text: qsTr("Check what you know  ·  Question %1 of %2").arg(place.number).arg(place.count)
                color: Theme.mutedInk
                font.weight: Font.DemiBold
            }
            Row {
                id: progress

                spacing: Math.round(Theme.body * 0.3)

                Repeater {
                    model: place.count

                    Rectangle {
                        required property int index

                        width: Math.floor((column.width - (place.count - 1) * progress.spacing) / place.count)
                        height: Math.round(Theme.body * 0.3)
                        radius: height / 2
                        color: index < place.number ? Theme.primary : "transparent"
                        border {
                            color: index < place.number ? Theme.primary : Theme.control
                            width: Math.round(Theme.line)
                        }
                    }
                }
            }
            TranslationNote {
                width: parent.width
                translation: place.foreign && place.kiosk.topics.translation !== "missing" ? "outdated" : ""
                shownIn: place.kiosk.topics.sourceName
            }
            Label {
                Spoken.language: place.asked?.written ?? ""

                LayoutMirroring.enabled: place.mirrored
                objectName: "question"
                width: parent.width
                text: place.asked?.question ?? ""
                font.pixelSize: place.compact ? Theme.heading : Theme.display
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
                    answerLanguage: place.asked?.written ?? ""
                    LayoutMirroring.enabled: place.mirrored
                    LayoutMirroring.childrenInherit: true
                    onSelected: place.kiosk.check.answer(modelData.answerId)
                    onFollowed: link => place.kiosk.navigation.followLink(link)
                }
            }
            JustifiedRows {
                width: parent.width
                spacing: Math.round(Theme.smallGap)
                stretchBefore: place.number < place.count ? nextButton : menuButton

                ActionButton {
                    objectName: "questionBefore"
                    visible: place.number > 1
                    icon: "previous"
                    directional: true
                    label: qsTr("Previous question")
                    onSelected: place.kiosk.check.ask(-1)
                }
                ActionButton {
                    id: nextButton

                    objectName: "nextQuestion"
                    visible: place.number < place.count
                    strong: place.answered
                    icon: "next"
                    directional: true
                    label: qsTr("Next question")
                    onSelected: place.kiosk.check.ask(1)
                }
                ActionButton {
                    id: menuButton

                    objectName: "endCheck"
                    visible: place.number === place.count
                    strong: place.answered
                    icon: "menu"
                    label: qsTr("Go back to menu")
                    onSelected: place.kiosk.navigation.goToMenu()
                }
            }
            Label {
                objectName: "checkReview"
                width: parent.width
                text: review.text
                color: Theme.mutedInk
                font.pixelSize: Theme.small
            }
        }
    }
}
