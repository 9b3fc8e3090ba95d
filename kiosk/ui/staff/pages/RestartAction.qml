import kiosk.ui

// Restarts the program.
StaffAction {
    name: "restart"
    command: Confirmation.Command.Restart
    title: qsTr("Restart")
    note: qsTr("Ends the program and starts it again")
    icon: "again"
    hue: "brick"
    explanation: qsTr("The program ends and starts again. It takes a few seconds.")
    confirmation: qsTr("Restart now")
}
