pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// The home page of the staff panel: one large row per page or action.
StaffFrame {
    id: page

    readonly property var rows: [["health", "heart", "green", qsTr("Machine status"), qsTr("What works, what does not, and what to do")], ["use", "chart", "green", qsTr("Use of the kiosk"), qsTr("What was read today, last week and last month; no one is identified")], ["values", "display", "teal", qsTr("What visits begin with"), qsTr("Language, text size and volume")], ["glass", "card", "teal", qsTr("Size of the glass"), qsTr("Measured with a bank card")], ["pin", "keyboard", "teal", qsTr("Change the PIN"), qsTr("The digits that open this panel")], ["screen", "picture", "blue", qsTr("Test the screen"), qsTr("Plain colors, and the edges")], ["touch", "touch", "blue", qsTr("Test touch"), qsTr("Every part of the glass, and several fingers")], ["reload", "topic", "violet", qsTr("Reload the content"), qsTr("Shows what was put into the content folder last")], ["earlier", "clock", "violet", qsTr("Last good library"), qsTr("Shows what was shown before the last change")], ["restart", "again", "brick", qsTr("Restart"), qsTr("Ends the program and starts it again")], ["leave", "close", "brick", qsTr("Leave the kiosk"), qsTr("Ends the program")]]
    readonly property var asked: ["reload", "earlier", "restart", "leave"]

    objectName: "rowsPage"
    above: ""
    heading: qsTr("For staff")
    other: kiosk.choices.severalLanguages ? kiosk.choices.languageName : ""
    otherIcon: "language"
    onOtherWanted: staff.open("language")

    EqualGrid {
        id: grid

        width: parent.width
        columns: Math.max(1, Math.min(2, Math.floor((width + spacing) / (Theme.body * 18 + spacing))))
        spacing: Theme.smallGap

        Repeater {
            model: page.rows

            StaffRow {
                required property var modelData

                objectName: "row-" + modelData[0]
                width: grid.cellWidth
                height: grid.columns > 1 ? grid.tallest : implicitHeight
                icon: modelData[1]
                hue: modelData[2]
                label: modelData[3]
                more: modelData[4]
                onSelected: page.asked.includes(modelData[0]) ? page.staff.ask(modelData[0]) : page.staff.open(modelData[0])
            }
        }
    }
}
