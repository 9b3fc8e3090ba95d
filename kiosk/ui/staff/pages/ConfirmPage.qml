import QtQuick
import kiosk.ui

// Asks for confirmation before an action that ends the program.
StaffFrame {
    id: page

    required property list<StaffEntry> entries
    readonly property Confirmation confirmation: staff.confirmation
    readonly property StaffAction present: entries.find(entry => (entry as StaffAction)?.command === confirmation.command) as StaffAction

    objectName: "confirmPage"
    low: true
    heading: present.title
    note: !confirmation.possible ? qsTr("There is no other library that could be shown.") : confirmation.trouble === "" ? present.explanation : qsTr("This could not be done: %1").arg(confirmation.trouble)
    action: confirmation.possible ? present.confirmation : ""
    onActed: staff.do()
}
