import QtQuick
import kiosk.ui

// Asks for confirmation before an action that ends the program.
StaffFrame {
    id: page

    readonly property var words: ({
            "reload": [qsTr("Reload the content"), qsTr("The program starts again and builds the content meanwhile. What is shown now stays until that is done and no one is at the screen. If the content has a problem, it stays after that too."), qsTr("Reload now")],
            "earlier": [qsTr("Last good library"), qsTr("The program starts again and shows what was shown before the last change. It stays so until the content changes, or is reloaded."), qsTr("Show it")],
            "restart": [qsTr("Restart"), qsTr("The program ends and starts again. It takes a few seconds."), qsTr("Restart now")],
            "leave": [qsTr("Leave the kiosk"), qsTr("The program ends. The kiosk is not shown again before somebody starts it."), qsTr("Leave now")]
        })
    readonly property Confirmation confirmation: staff.confirmation
    readonly property var present: words[confirmation.wish] ?? ["", "", ""]

    objectName: "confirmPage"
    low: true
    heading: present[0]
    note: !confirmation.possible ? qsTr("There is no other library that could be shown.") : confirmation.trouble === "" ? present[1] : qsTr("This could not be done: %1").arg(confirmation.trouble)
    action: confirmation.possible ? present[2] : ""
    onActed: staff.do()
}
