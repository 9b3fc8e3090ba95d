import QtQuick
import kiosk.ui

// An answer of the self-check; once it was tried, whether it is right and why, in words and a mark.
Column {
    id: row

    required property AnswerView answer

    signal selected
    signal followed(link: string)

    spacing: Theme.touchGap

    PressArea {
        id: answer

        objectName: "answer-" + row.answer.answerId
        width: parent.width
        implicitHeight: Math.max(Theme.bigTouch, words.implicitHeight + Theme.body * 1.1)
        height: implicitHeight
        label: row.answer.text
        Accessible.role: Accessible.RadioButton
        Accessible.checkable: true
        Accessible.checked: row.answer.tried
        onSelected: row.selected()

        ControlBackground {
            control: answer
            radius: Theme.radius * 0.7
            borderColor: row.answer.tried ? Theme.primary : Theme.control
            borderWidth: row.answer.tried ? Math.max(4, Theme.line * 2) : Theme.line
        }
        Icon {
            id: mark

            anchors {
                left: parent.left
                leftMargin: Theme.body * 0.7
                verticalCenter: parent.verticalCenter
            }
            visible: row.answer.tried
            name: row.answer.right ? "check" : "info"
        }
        Words {
            id: words

            anchors {
                left: mark.right
                leftMargin: Theme.body * 0.7
                right: parent.right
                rightMargin: Theme.body * 0.7
                verticalCenter: parent.verticalCenter
            }
            text: row.answer.text
            font.weight: Font.DemiBold
            Accessible.ignored: true
        }
    }
    Words {
        width: parent.width
        leftPadding: Theme.body * 0.7
        visible: row.answer.tried
        text: row.answer.right ? qsTr("That is right.") : qsTr("Not quite.")
        font.bold: true
    }
    Prose {
        objectName: "why-" + row.answer.answerId
        width: parent.width
        leftPadding: Theme.body * 0.7
        visible: row.answer.tried
        text: row.answer.why
        onFollowed: link => row.followed(link)
    }
}
