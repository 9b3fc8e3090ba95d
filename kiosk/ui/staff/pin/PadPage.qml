pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// Asks for the PIN. The digits are shuffled each time, and nothing shows how many were typed.
StaffFrame {
    id: page

    readonly property PinPad pad: staff.pad
    readonly property bool ready: pad.gate === PinPad.Gate.Open

    objectName: "padPage"
    low: true
    hasBack: false
    heading: qsTr("For staff")
    note: {
        if (pad.gate === PinPad.Gate.Waiting)
            return pad.seconds > 120 ? qsTr("Too many wrong PINs. Try again in %1 minutes.").arg(Math.ceil(pad.seconds / 60)) : qsTr("Too many wrong PINs. Try again in %1 seconds.").arg(pad.seconds);
        if (pad.gate === PinPad.Gate.Locked)
            return qsTr("Too many wrong PINs: the panel is locked. The person who looks after this kiosk can unlock it.");
        if (pad.gate === PinPad.Gate.Broken)
            return qsTr("No PIN can be checked: the disk cannot be read or written. The person who looks after this kiosk finds the reason in the log.");
        return pad.wrong ? qsTr("This is not the PIN. Type it again, then touch Enter.") : qsTr("Type the PIN, then touch Enter. What is typed is not shown.");
    }
    action: qsTr("Enter")
    actionReady: ready
    other: qsTr("Erase")
    otherIcon: "erase"
    onActed: pad.enter()
    onOtherWanted: pad.keys.erase()

    DigitGrid {
        keys: page.pad.keys
        ready: page.ready
        room: page.inside
    }
}
