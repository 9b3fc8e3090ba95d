pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// The health checks, each with its status, the finding and what to do.
StaffFrame {
    id: page

    readonly property list<CheckView> checks: staff.checks
    readonly property int worst: checks.reduce((most, check) => Math.max(most, check.light), 0)

    objectName: "healthPage"
    heading: qsTr("Machine status")
    note: checks.length === 0 ? qsTr("Nothing was looked at.") : worst === 0 ? qsTr("All is well.") : qsTr("Something needs to be looked at.")

    Repeater {
        model: page.checks

        CheckRow {
            required property CheckView modelData

            width: page.inside
            check: modelData
        }
    }
}
