import QtQuick
import kiosk.ui

// A card's background and border.
Rectangle {
    property color rim: Theme.rim

    radius: Theme.radius
    color: Theme.card
    border {
        color: Theme.outlined ? Theme.ink : rim
        width: Theme.line
    }
}
