import kiosk.ui

// Ends the program.
StaffAction {
    name: "leave"
    command: Confirmation.Command.Leave
    title: qsTr("Leave the kiosk")
    note: qsTr("Ends the program")
    icon: "close"
    hue: "brick"
    explanation: qsTr("The program ends. The kiosk is not shown again before somebody starts it.")
    confirmation: qsTr("Leave now")
}
