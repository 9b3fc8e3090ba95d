pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// How the kiosk was used today, in lines.
StaffFrame {
    id: page

    readonly property list<string> lines: staff.use

    objectName: "usePage"
    heading: qsTr("Use today")
    note: lines.length === 0 ? qsTr("Nothing was counted.") : ""

    Repeater {
        model: page.lines

        Words {
            required property string modelData

            width: page.inside
            text: modelData
        }
    }
}
