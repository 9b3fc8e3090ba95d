import QtQuick
import kiosk.ui

// An answer of the self-check. Once tried, it shows a mark and explains why it is right or wrong.
Column {
    id: row

    required property AnswerView answer
    // Language code of the answer and its explanation for the voice; empty for the visitor's language.
    property string answerLanguage: ""
    readonly property int pad: Math.round(Theme.body * 0.7)

    signal selected
    signal followed(link: string)

    spacing: Math.round(Theme.body * 0.3)

    PressArea {
        id: answer

        Spoken.language: row.answerLanguage

        objectName: "answer-" + row.answer.answerId
        width: parent.width
        implicitHeight: Math.ceil(Math.max(Theme.bigTouch, words.implicitHeight + Theme.body * 1.1))
        height: implicitHeight
        label: row.answer.text
        Accessible.role: Accessible.RadioButton
        Accessible.checkable: true
        Accessible.checked: row.answer.tried
        onSelected: row.selected()

        ControlBackground {
            control: answer
            radius: Theme.radius * 0.7
            borderColor: Theme.primary
            borderWidth: row.answer.tried ? Math.max(4, Theme.line * 2) : Math.max(2, Theme.line * 1.5)
        }
        // An empty circle that invites a choice, replaced by the mark once the answer was tried.
        Rectangle {
            anchors.centerIn: mark
            visible: !row.answer.tried
            width: Math.round(Theme.body * 1.1)
            height: width
            radius: width / 2
            color: "transparent"
            border {
                color: Theme.primary
                width: Math.round(Math.max(2, Theme.line * 1.5))
            }
        }
        Icon {
            id: mark

            anchors {
                left: parent.left
                leftMargin: row.pad
                verticalCenter: parent.verticalCenter
            }
            size: Math.round(Theme.body * 1.25)
            opacity: row.answer.tried ? 1 : 0
            name: row.answer.right ? "check" : "info"
        }
        Label {
            id: words

            anchors {
                left: mark.right
                leftMargin: row.pad
                right: parent.right
                rightMargin: row.pad
                verticalCenter: parent.verticalCenter
            }
            text: row.answer.text
            font.weight: Font.DemiBold
            Accessible.ignored: true
        }
    }
    Label {
        width: parent.width
        leftPadding: 2 * row.pad + mark.size
        rightPadding: row.pad
        visible: row.answer.tried
        text: row.answer.right ? qsTr("That is right.") : qsTr("Not quite.")
        font.bold: true
    }
    RichText {
        Spoken.language: row.answerLanguage

        objectName: "why-" + row.answer.answerId
        width: parent.width
        leftPadding: 2 * row.pad + mark.size
        rightPadding: row.pad
        visible: row.answer.tried
        text: row.answer.why
        onFollowed: link => row.followed(link)
    }
}
