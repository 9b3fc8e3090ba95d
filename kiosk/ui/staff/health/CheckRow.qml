pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// A health check: its status as a shape, a word and a colour, the finding, and what to do.
Rectangle {
    id: row

    required property CheckView check
    readonly property bool green: check.severity === CheckView.Severity.Green
    readonly property bool amber: check.severity === CheckView.Severity.Amber

    objectName: "check-" + check.name
    implicitHeight: words.height + Theme.body * 1.4
    height: implicitHeight
    radius: Theme.radius
    color: Theme.card
    border {
        color: Theme.outlined ? Theme.ink : Theme.rim
        width: Theme.line
    }

    Icon {
        id: mark

        anchors {
            left: parent.left
            leftMargin: Theme.body * 0.8
            top: words.top
        }
        name: row.green ? "good" : row.amber ? "warn" : "stop"
        color: Theme.deep(row.green ? "green" : row.amber ? "ochre" : "brick")
        size: Theme.body * 1.7
    }
    Column {
        id: words

        anchors {
            left: mark.right
            leftMargin: Theme.body * 0.8
            right: parent.right
            rightMargin: Theme.body * 0.8
            verticalCenter: parent.verticalCenter
        }
        spacing: Theme.body * 0.15

        Label {
            width: parent.width
            text: row.green ? qsTr("In order") : row.amber ? qsTr("Look at this") : qsTr("Does not work")
            color: Theme.mutedInk
            font.pixelSize: Theme.small
            font.bold: true
        }
        Label {
            width: parent.width
            text: row.check.found
            font.weight: Font.DemiBold
        }
        Label {
            width: parent.width
            visible: text !== ""
            text: row.check.remedy
        }
        Repeater {
            model: row.check.problems

            Column {
                id: problem

                required property ProblemView modelData

                width: words.width
                topPadding: Theme.body * 0.5
                spacing: Theme.body * 0.1

                Label {
                    width: parent.width
                    visible: text !== ""
                    text: problem.modelData.place
                    font.weight: Font.DemiBold
                }
                Label {
                    width: parent.width
                    visible: problem.modelData.text !== ""
                    text: qsTr("“%1”").arg(problem.modelData.text)
                }
                Label {
                    width: parent.width
                    text: problem.modelData.sentence
                }
                Label {
                    objectName: "problemDetail"
                    width: parent.width
                    text: problem.modelData.detail
                    color: Theme.mutedInk
                    font.pixelSize: Theme.small
                }
            }
        }
        Label {
            width: parent.width
            topPadding: Theme.body * 0.5
            visible: row.check.more > 0
            text: qsTr("And %1 more.").arg(row.check.more)
        }
    }
}
