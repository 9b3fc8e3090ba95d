pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// Calibrates the screen size: staff hold a bank card to the drawn one and adjust it until both match.
StaffPage {
    id: entry

    name: "glass"
    title: qsTr("Size of the glass")
    note: qsTr("Measured with a bank card")
    icon: "card"
    hue: "teal"

    StaffFrame {
        id: page

        staff: entry.staff

        readonly property ScreenCalibration measure: staff.measure

        objectName: "glassPage"
        heading: entry.title
        note: measure.trouble === "" ? qsTr("Hold a bank card to the glass, over the one that is drawn. Make the drawn one larger or smaller until both are as large. The glass then measures %1 inches.").arg(measure.diagonal.toFixed(1)) : qsTr("This could not be kept: %1").arg(measure.trouble)
        action: qsTr("Keep")
        actionReady: measure.problem === ScreenCalibration.SizeProblem.NoProblem
        onActed: if (measure.keep())
            staff.open("home")

        JustifiedRows {
            width: page.inside
            spacing: Theme.smallGap

            ActionButton {
                objectName: "muchSmaller"
                icon: "zoom_out"
                label: qsTr("Much smaller")
                onSelected: page.measure.step(-10)
            }
            ActionButton {
                objectName: "smaller"
                icon: "zoom_out"
                label: qsTr("Smaller")
                onSelected: page.measure.step(-1)
            }
            ActionButton {
                objectName: "larger"
                icon: "zoom_in"
                label: qsTr("Larger")
                onSelected: page.measure.step(1)
            }
            ActionButton {
                objectName: "muchLarger"
                icon: "zoom_in"
                label: qsTr("Much larger")
                onSelected: page.measure.step(10)
            }
        }
        // Below the buttons, so that these do not move while they are being pressed.
        Label {
            objectName: "sizeProblem"
            width: parent.width
            visible: text !== ""
            text: {
                switch (page.measure.problem) {
                case ScreenCalibration.SizeProblem.Small:
                    return qsTr("At this size the text of the pages would be too small to read, so it cannot be kept.");
                case ScreenCalibration.SizeProblem.Narrow:
                    return qsTr("At this size the text of the pages would be too large for the screen, so it cannot be kept.");
                default:
                    return "";
                }
            }
            font.bold: true
        }
        Rectangle {
            objectName: "bankCard"
            anchors.horizontalCenter: parent.horizontalCenter
            width: page.measure.cardWidth
            height: page.measure.cardHeight
            radius: height * 0.059
            color: Theme.tint("teal")
            border {
                color: Theme.ink
                width: Math.max(1, Theme.line / 2)
            }

            Rectangle {
                x: parent.width * 0.1
                y: parent.height * 0.34
                width: parent.width * 0.15
                height: parent.height * 0.2
                radius: height * 0.2
                color: Theme.accent
                border {
                    color: Theme.ink
                    width: 1
                }
            }
        }
    }
}
