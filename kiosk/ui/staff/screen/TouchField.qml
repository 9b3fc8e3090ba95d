import QtQuick
import kiosk.ui

// A field of the touch test.
Rectangle {
    property bool felt: false

    color: felt ? Theme.deep("teal") : Theme.card
    border {
        color: Theme.control
        width: 1
    }
}
