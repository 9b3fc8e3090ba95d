import kiosk.ui

// Goes back to the library that was shown before.
StaffAction {
    name: "earlier"
    command: Confirmation.Command.Earlier
    title: qsTr("Last good library")
    note: qsTr("Shows what was shown before the last change")
    icon: "clock"
    hue: "violet"
    explanation: qsTr("The program starts again and shows what was shown before the last change. It stays so until the content changes, or is reloaded.")
    confirmation: qsTr("Show it")
}
