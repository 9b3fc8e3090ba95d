import QtQml

// Texts spoken to visitors who cannot see the screen. Short, because they are repeated often.
QtObject {
    readonly property string on: qsTr("Read-aloud is on. Tab or an arrow key moves on, Enter chooses, Escape goes back. Hold Home to end this.")
    readonly property string off: qsTr("Read-aloud is off.")
    readonly property string button: qsTr("button")
    readonly property string tile: qsTr("tile")
    readonly property string link: qsTr("explained word")
    readonly property string chosen: qsTr("chosen")
    readonly property string notChosen: qsTr("not chosen")
    readonly property string position: qsTr("%1 of %2")
    readonly property string stillThere: qsTr("Are you still there? Press any key or touch the screen to go on.")
    readonly property string found: qsTr("%1 found")
    readonly property string seconds: qsTr("%1 seconds left")
}
