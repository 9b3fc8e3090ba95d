import kiosk.ui

// Builds the library again from the content folder.
StaffAction {
    name: "reload"
    command: Confirmation.Command.Reload
    title: qsTr("Reload the content")
    note: qsTr("Shows what was put into the content folder last")
    icon: "topic"
    hue: "violet"
    explanation: qsTr("The program starts again and builds the content meanwhile. What is shown now stays until that is done and no one is at the screen. If the content has a problem, it stays after that too.")
    confirmation: qsTr("Reload now")
}
