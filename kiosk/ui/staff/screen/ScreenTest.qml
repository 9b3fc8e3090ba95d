pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// Fills the screen with plain colours to reveal dead pixels and stains, then shows its edges. A touch shows the next
// one.
StaffPage {
    id: entry

    name: "screen"
    title: qsTr("Test the screen")
    note: qsTr("Plain colors, and the edges")
    icon: "picture"
    hue: "blue"

    PressArea {
        id: test

        readonly property list<color> grounds: ["#FFFFFF", "#000000", "#FF0000", "#00FF00", "#0000FF", "#808080", "#000000"]
        property int step: 0
        readonly property bool edges: step === grounds.length - 1

        objectName: "screenTest"
        label: words.text
        onSelected: step + 1 < grounds.length ? ++step : entry.staff.open("home")

        Rectangle {
            anchors.fill: parent
            color: test.grounds[test.step]
            border {
                color: "#FFFFFF"
                width: test.edges ? 1 : 0
            }
        }
        // One line at each twentieth of the screen and one along its very edge: all four edges must be visible.
        Repeater {
            model: test.edges ? 19 : 0

            Rectangle {
                required property int index

                x: Math.round(test.width * (index + 1) / 20)
                width: 1
                height: test.height
                color: "#606060"
            }
        }
        Repeater {
            model: test.edges ? 19 : 0

            Rectangle {
                required property int index

                y: Math.round(test.height * (index + 1) / 20)
                width: test.width
                height: 1
                color: "#606060"
            }
        }
        Rectangle {
            anchors {
                horizontalCenter: parent.horizontalCenter
                bottom: parent.bottom
                bottomMargin: Theme.edge
            }
            width: words.width + Theme.body * 1.6
            height: words.height + Theme.body
            radius: Theme.radius
            color: "#FFFFFF"
            border {
                color: "#000000"
                width: Theme.line
            }

            Label {
                id: words

                anchors.centerIn: parent
                width: Math.min(implicitWidth, test.width - 2 * Theme.edge - Theme.body * 1.6)
                horizontalAlignment: Text.AlignHCenter
                text: test.edges ? qsTr("%1 of %2. A white line runs along all four edges. Touch to end.").arg(test.step + 1).arg(test.grounds.length) : qsTr("%1 of %2. Is it the same everywhere? Touch for the next.").arg(test.step + 1).arg(test.grounds.length)
                color: "#000000"
            }
        }
    }
}
