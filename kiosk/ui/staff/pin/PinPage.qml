pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// Changes the PIN: asks for the current one, then the new one twice. Nothing shows the digits or how many were typed.
StaffPage {
    id: entry

    name: "pin"
    title: qsTr("Change the PIN")
    note: qsTr("The digits that open this panel")
    icon: "keyboard"
    hue: "teal"

    StaffFrame {
        id: page

        staff: entry.staff

        readonly property PinChange change: staff.pinChange
        readonly property bool done: change.step === PinChange.PinStep.Done

        objectName: "pinPage"
        low: true
        heading: entry.title
        note: {
            if (done)
                return qsTr("The PIN is changed.");
            if (change.trouble !== "")
                return qsTr("This could not be kept: %1").arg(change.trouble);
            if (change.step === PinChange.PinStep.Present)
                return change.wrong ? qsTr("This is not the PIN. Type it again, then touch Enter.") : qsTr("Type the present PIN, then touch Enter.");
            if (change.step === PinChange.PinStep.Repeat)
                return qsTr("Type the new PIN once more, then touch Enter.");
            if (change.weakness !== "")
                return qsTr("%1 Type another new PIN.").arg(change.weakness);
            return change.wrong ? qsTr("The two new PINs were not the same. Type the new PIN again.") : qsTr("Type a new PIN of %1 to %2 digits, then touch Enter.").arg(change.fewest).arg(change.most);
        }
        action: done ? "" : qsTr("Enter")
        other: done ? "" : qsTr("Erase")
        otherIcon: "erase"
        onActed: change.enter()
        onOtherWanted: change.keys.erase()

        DigitGrid {
            visible: !page.done
            keys: page.change.keys
            ready: true
            room: page.inside
        }
    }
}
