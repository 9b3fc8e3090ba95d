pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// The touch test: fields across the whole screen that fill when touched, and the number of simultaneous touches.
StaffPage {
    id: entry

    name: "touch"
    title: qsTr("Test touch")
    note: qsTr("Every part of the glass, and several fingers")
    icon: "touch"
    hue: "blue"

    Rectangle {
        id: test

        readonly property int columns: Theme.portrait ? 9 : 16
        readonly property int rows: Theme.portrait ? 16 : 9
        property int fingers: 0
        property int mostFingers: 0
        property int filled: 0

        function feel(points: list<var>) {
            for (const point of points) {
                const field = fields.childAt(Math.min(test.width - 1, Math.max(0, point.x)), Math.min(test.height - 1, Math.max(0, point.y))) as TouchField;
                if (field !== null && !field.felt) {
                    field.felt = true;
                    ++test.filled;
                }
            }
        }

        objectName: "touchTest"
        color: Theme.paper

        Item {
            id: fields

            anchors.fill: parent

            Repeater {
                model: test.columns * test.rows

                TouchField {
                    required property int index

                    x: Math.floor(test.width * (index % test.columns) / test.columns)
                    y: Math.floor(test.height * Math.floor(index / test.columns) / test.rows)
                    width: Math.ceil(test.width / test.columns)
                    height: Math.ceil(test.height / test.rows)
                    objectName: "field-" + index
                }
            }
        }
        MultiPointTouchArea {
            anchors.fill: parent
            maximumTouchPoints: 20
            onPressed: points => test.feel(points)
            onUpdated: points => test.feel(points)
            onTouchUpdated: points => {
                test.fingers = points.filter(point => point.pressed).length;
                test.mostFingers = Math.max(test.mostFingers, test.fingers);
            }
        }
        Rectangle {
            anchors.centerIn: parent
            width: Math.min(test.width - 2 * Theme.edge, Theme.body * 26)
            height: instructions.height + 2 * Theme.gap
            radius: Theme.radius
            color: Theme.card
            border {
                color: Theme.control
                width: Theme.line
            }

            Column {
                id: instructions

                anchors {
                    left: parent.left
                    right: parent.right
                    verticalCenter: parent.verticalCenter
                    margins: Theme.gap
                }
                spacing: Theme.gap * 0.6

                Label {
                    objectName: "touchTold"
                    width: parent.width
                    text: qsTr("Draw over all fields, the corners too. They fill where the glass feels a finger; those behind this card cannot.")
                }
                Label {
                    objectName: "touchCount"
                    width: parent.width
                    text: qsTr("Fields filled: %1. Fingers at once: %2.").arg(test.filled).arg(test.mostFingers)
                    font.weight: Font.DemiBold
                }
                ActionButton {
                    objectName: "touchDone"
                    anchors.left: parent.left
                    strong: true
                    icon: "check"
                    label: qsTr("Done")
                    onSelected: entry.staff.open("home")
                }
            }
        }
    }
}
