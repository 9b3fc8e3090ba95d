pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// The health checks, each with its status, the finding and what to do.
StaffPage {
    id: entry

    name: "health"
    title: qsTr("Machine status")
    note: qsTr("What works, what does not, and what to do")
    icon: "heart"
    hue: "green"

    StaffFrame {
        id: page

        staff: entry.staff

        readonly property list<CheckView> checks: staff.checks
        readonly property bool allWell: checks.every(check => check.severity === CheckView.Severity.Green)

        objectName: "healthPage"
        heading: entry.title
        note: checks.length === 0 ? qsTr("Nothing was looked at.") : allWell ? qsTr("All is well.") : qsTr("Something needs to be looked at.")

        Repeater {
            model: page.checks

            CheckRow {
                required property CheckView modelData

                width: page.inside
                check: modelData
            }
        }
    }
}
