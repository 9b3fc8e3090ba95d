import kiosk.ui

// An action of staff that ends the program, once they have confirmed it on a page of its own.
StaffEntry {
    // A `Confirmation.Command`.
    required property int command
    // What the action does, and the label of the button that confirms it.
    required property string explanation
    required property string confirmation

    onChosen: staff.ask(command)
}
