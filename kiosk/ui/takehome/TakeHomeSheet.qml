pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// Offers a text or the visitor's questions to take home, as QR codes that work without a network. Choices and steps are
// on one side and the code on the other, or below on an upright screen.
SheetFrame {
    id: sheet

    required property Kiosk kiosk
    readonly property TakeHome taking: kiosk.tools.takingHome
    readonly property ReviewText review: ReviewText {
        review: sheet.kiosk.page?.review ?? null
    }
    readonly property bool questions: taking?.kind === TakeHome.Kind.Questions
    readonly property int room: Math.floor(wide ? Math.min(inside * 0.5, highest - pane.besides) : Math.min(inside, Theme.height * 0.34))

    function fit() {
        const noAdvice = qsTr("This is information, not medical advice. Your doctor can tell you what it means for you.");
        taking?.fit(room, qsTr("My questions"), `${review.text}\n${noAdvice}`);
    }

    sheets: kiosk.sheets
    heading: qsTr("Take home")
    wide: Theme.width > Theme.height * 1.15
    onRoomChanged: fit()
    Component.onCompleted: fit()

    Flow {
        id: flow

        width: parent.width
        spacing: Math.round(Theme.gap * (sheet.wide ? 1.5 : 1))

        Column {
            id: left

            width: sheet.wide ? parent.width - pane.width - parent.spacing : parent.width
            spacing: Math.round(Theme.body * 0.8)

            ChoiceRow {
                width: parent.width
                question: qsTr("What would you like to take home?")

                ChoiceButton {
                    objectName: "take-short"
                    visible: sheet.taking?.hasShort ?? false
                    label: qsTr("This section in short")
                    chosen: sheet.taking?.kind === TakeHome.Kind.Short
                    onSelected: sheet.taking.choose(TakeHome.Kind.Short)
                }
                ChoiceButton {
                    objectName: "take-whole"
                    label: qsTr("The whole section")
                    chosen: sheet.taking?.kind === TakeHome.Kind.Whole
                    onSelected: sheet.taking.choose(TakeHome.Kind.Whole)
                }
                ChoiceButton {
                    objectName: "take-questions"
                    readonly property int count: sheet.kiosk.marks.ticked.length

                    visible: (sheet.taking?.asked.length ?? 0) > 0
                    label: count > 0 ? qsTr("My questions (%1)").arg(count) : qsTr("My questions")
                    chosen: sheet.questions
                    onSelected: sheet.taking.choose(TakeHome.Kind.Questions)
                }
                ChoiceButton {
                    objectName: "take-link"
                    visible: sheet.taking?.hasLink ?? false
                    label: qsTr("The address of this page")
                    chosen: sheet.taking?.kind === TakeHome.Kind.Link
                    onSelected: sheet.taking.choose(TakeHome.Kind.Link)
                }
            }
        }
        CodePane {
            id: pane

            width: sheet.wide ? Math.max(sheet.room, Math.round(sheet.inside * 0.4)) : parent.width
            taking: sheet.taking
            room: sheet.room
            title: sheet.questions ? qsTr("My questions") : sheet.kiosk.page?.title ?? ""
            // Keeps the code in view beside a long column.
            transform: Translate {
                y: sheet.wide ? Math.max(0, Math.min(sheet.moved - left.y, left.height - pane.height)) : 0
            }
        }
        // Below the code, or beside it.
        Column {
            parent: sheet.wide ? left : flow
            width: parent?.width ?? 0
            spacing: left.spacing

            TakeHomeSteps {
                width: parent.width
                visible: sheet.questions || (sheet.taking?.count ?? 0) > 0
                taking: sheet.taking
                hue: sheet.kiosk.page?.hue ?? ""
            }
            Label {
                objectName: "pageAddress"
                width: parent.width
                visible: sheet.taking?.kind === TakeHome.Kind.Link
                text: sheet.taking?.link ?? ""
                wrapMode: Text.WrapAnywhere
                font.weight: Font.DemiBold
                horizontalAlignment: Text.AlignLeft
            }
            Column {
                width: parent.width
                visible: sheet.questions
                spacing: Math.round(Theme.touchGap)

                Repeater {
                    model: sheet.taking?.asked ?? []

                    TickRow {
                        required property AskedView modelData

                        objectName: "ask-" + modelData.name
                        width: parent.width
                        question: modelData.text
                        chosen: sheet.kiosk.marks.ticked.includes(modelData.name)
                        onSelected: sheet.kiosk.marks.tick(modelData.name)
                    }
                }
            }
            JustifiedRows {
                width: parent.width
                visible: pane.several
                spacing: Math.round(Theme.smallGap)

                ActionButton {
                    objectName: "previousCode"
                    enabled: (sheet.taking?.number ?? 1) > 1
                    icon: "previous"
                    directional: true
                    label: qsTr("Previous part")
                    onSelected: sheet.taking.turn(-1)
                }
                ActionButton {
                    objectName: "nextCode"
                    enabled: (sheet.taking?.number ?? 1) < (sheet.taking?.count ?? 1)
                    icon: "next"
                    directional: true
                    label: qsTr("Next part")
                    onSelected: sheet.taking.turn(1)
                }
            }
            PrintRow {
                width: parent.width
                taking: sheet.taking
                empty: sheet.questions && sheet.kiosk.marks.ticked.length === 0
            }
        }
    }
}
