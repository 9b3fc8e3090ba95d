import QtQuick
import kiosk.ui

// The ground and the border of a card.
Rectangle {
    property color rim: Theme.rim

    radius: Theme.radius
    color: Theme.card
    border {
        color: Theme.outlined ? Theme.ink : rim
        width: Theme.line
    }
}
