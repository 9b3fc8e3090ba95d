pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// Asks whether the visitor is still there. A touch anywhere continues the visit.
Item {
    id: warning

    required property IdleController presence

    objectName: "idleWarning"
    Accessible.role: Accessible.AlertMessage
    Accessible.name: question.text

    PointerShield {}
    // Any contact continues the visit, wherever it is; kiosk/visit/activity.py ignores contacts that no person makes.
    PressArea {
        objectName: "idleScrim"
        Pressable.focusable: false
        anchors.fill: parent
        label: continueButton.label

        Rectangle {
            anchors.fill: parent
            color: Theme.scrim
        }
    }
    Rectangle {
        anchors.horizontalCenter: parent.horizontalCenter
        y: Theme.portrait ? parent.height - height - Theme.edge * 2 : (parent.height - height) / 2
        width: Math.min(parent.width - 2 * Theme.edge, Theme.body * 34)
        height: column.height + 2 * Theme.gap * 1.6
        radius: Theme.radius
        color: Theme.card
        border {
            color: Theme.ink
            width: Theme.outlined ? Theme.line : 0
        }

        Column {
            id: column

            anchors {
                left: parent.left
                right: parent.right
                top: parent.top
                margins: Theme.gap * 1.6
            }
            spacing: Theme.body * 0.7

            Countdown {
                anchors.horizontalCenter: parent.horizontalCenter
                width: Math.min(Theme.body * 5, warning.height * 0.22)
                seconds: warning.presence.secondsLeft
                whole: warning.presence.warningSeconds
            }
            Label {
                id: question

                width: parent.width
                horizontalAlignment: Text.AlignHCenter
                text: qsTr("Are you still there?")
                font.pixelSize: Theme.display
                font.bold: true
            }
            Label {
                width: parent.width
                horizontalAlignment: Text.AlignHCenter
                text: qsTr("To keep your visit private, this screen will start over.")
                bottomPadding: Theme.body * 0.4
            }
            JustifiedRows {
                width: parent.width
                spacing: Theme.gap

                ActionButton {
                    id: continueButton

                    objectName: "keepReading"
                    strong: true
                    icon: "touch"
                    label: qsTr("Continue reading")
                    onSelected: Touch.hands.answerWarning()
                }
                ActionButton {
                    objectName: "finishNow"
                    icon: "close"
                    label: qsTr("Finish now")
                    onSelected: warning.presence.finish()
                }
            }
        }
    }
}
