pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// What a visitor can take home: a text or their questions, in codes that a phone's camera reads with no network.
SheetFrame {
    id: sheet

    readonly property TakeHome taking: kiosk.tools.takingHome as TakeHome
    readonly property int room: Math.floor(wide ? Math.min(inside * 0.5, highest) : Math.min(inside, Theme.height * 0.5))
    readonly property int moduleSide: Math.max(1, Math.floor(room / (taking?.side ?? 1)))

    function fit() {
        taking?.fit(room, qsTr("My questions"), qsTr("This is information, not medical advice. Your doctor can tell you what it means for you."));
    }

    heading: qsTr("Take home")
    wide: Theme.width > Theme.height * 1.15
    onRoomChanged: fit()
    Component.onCompleted: fit()

    Flow {
        id: flow

        width: parent.width
        spacing: Theme.gap

        Column {
            id: left

            width: sheet.wide ? parent.width - sheet.room - parent.spacing : parent.width
            spacing: Theme.body * 0.7

            ChoiceRow {
                width: parent.width
                question: qsTr("What would you like to take home?")

                ChoiceButton {
                    objectName: "take-short"
                    visible: sheet.taking?.hasShort ?? false
                    label: qsTr("This section in short")
                    chosen: sheet.taking?.kind === "short"
                    onSelected: sheet.taking.choose("short")
                }
                ChoiceButton {
                    objectName: "take-whole"
                    label: qsTr("The whole section")
                    chosen: sheet.taking?.kind === "whole"
                    onSelected: sheet.taking.choose("whole")
                }
                ChoiceButton {
                    objectName: "take-questions"
                    visible: (sheet.taking?.asked.length ?? 0) > 0
                    label: qsTr("My questions (%1)").arg(sheet.kiosk.marks.ticked.length)
                    chosen: sheet.taking?.kind === "questions"
                    onSelected: sheet.taking.choose("questions")
                }
                ChoiceButton {
                    objectName: "take-link"
                    visible: sheet.taking?.hasLink ?? false
                    label: qsTr("The address of this page")
                    chosen: sheet.taking?.kind === "link"
                    onSelected: sheet.taking.choose("link")
                }
            }
            Words {
                width: parent.width
                text: {
                    if (sheet.taking?.count === 0)
                        return sheet.taking.kind === "questions" ? qsTr("Tick the questions that you want to ask.") : qsTr("This is too long for codes on this screen.");
                    return qsTr("Point your phone's camera at the square. It needs no network.");
                }
            }
            Words {
                objectName: "pageAddress"
                width: parent.width
                visible: sheet.taking?.kind === "link"
                text: sheet.taking?.link ?? ""
                wrapMode: Text.WrapAnywhere
                font.weight: Font.DemiBold
                horizontalAlignment: Text.AlignLeft
            }
            JustifiedRows {
                width: parent.width
                visible: (sheet.taking?.count ?? 0) > 1
                spacing: Theme.smallGap

                ActionButton {
                    objectName: "previousCode"
                    enabled: (sheet.taking?.number ?? 1) > 1
                    icon: "previous"
                    directional: true
                    label: qsTr("Code before")
                    onSelected: sheet.taking.turn(-1)
                }
                ActionButton {
                    objectName: "nextCode"
                    enabled: (sheet.taking?.number ?? 1) < (sheet.taking?.count ?? 1)
                    icon: "next"
                    directional: true
                    label: qsTr("Next code")
                    onSelected: sheet.taking.turn(1)
                }
            }
            PrintRow {
                width: parent.width
                taking: sheet.taking
                empty: sheet.taking?.kind === "questions" && sheet.kiosk.marks.ticked.length === 0
            }
            Words {
                objectName: "codeNumber"
                width: parent.width
                visible: (sheet.taking?.count ?? 0) > 1
                horizontalAlignment: Text.AlignHCenter
                text: qsTr("Code %1 of %2").arg(sheet.taking?.number ?? 0).arg(sheet.taking?.count ?? 0)
                font.weight: Font.DemiBold
            }
        }
        Item {
            readonly property string spoken: qsTr("Code %1 of %2").arg(sheet.taking?.number ?? 0).arg(sheet.taking?.count ?? 0)

            width: sheet.wide ? sheet.room : parent.width
            height: code.height
            visible: (sheet.taking?.count ?? 0) > 0
            // Beside long words the code stays in sight
            transform: Translate {
                y: sheet.wide ? Math.max(0, Math.min(sheet.moved - left.y, left.height - code.height)) : 0
            }

            // Black on white in all colours: that is what cameras look for
            Image {
                id: code

                objectName: "code"
                anchors.horizontalCenter: parent.horizontalCenter
                width: (sheet.taking?.side ?? 1) * sheet.moduleSide
                height: width
                cache: false
                smooth: false
                source: sheet.taking !== null ? sheet.taking.source : ""

                Accessible.role: Accessible.Graphic
                Accessible.name: parent.spoken
            }
        }
        Column {
            // Below the code, or beside it
            parent: sheet.wide ? left : flow
            width: parent?.width ?? 0
            visible: sheet.taking?.kind === "questions"
            spacing: Theme.touchGap

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
    }
}
