pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// The home page of the staff panel: one large row per page or action.
StaffFrame {
    id: page

    required property Choices choices
    required property list<StaffEntry> entries

    objectName: "rowsPage"
    hasBack: false
    heading: qsTr("For staff")
    other: choices.severalLanguages ? choices.languageName : ""
    otherIcon: "language"
    onOtherWanted: staff.open("language")

    EqualGrid {
        id: grid

        width: parent.width
        columns: Math.max(1, Math.min(2, Math.floor((width + spacing) / (Theme.body * 18 + spacing))))
        spacing: Theme.smallGap

        Repeater {
            model: page.entries

            StaffRow {
                required property StaffEntry modelData

                objectName: "row-" + modelData.name
                width: grid.cellWidth
                height: grid.columns > 1 ? grid.tallest : implicitHeight
                icon: modelData.icon
                hue: modelData.hue
                label: modelData.title
                more: modelData.note
                onSelected: modelData.chosen()
            }
        }
    }
}
