import QtQuick
import kiosk.ui

// The background of a section's name in the sidebar or the tabs.
Rectangle {
    required property string hue
    required property bool current
    required property bool pressed

    radius: Math.round(Theme.radius * 0.7)
    color: pressed ? Theme.pressed : current ? (Theme.outlined ? Theme.primary : Theme.tint(hue)) : "transparent"
    border {
        color: Theme.outlined ? Theme.ink : Theme.control
        width: Theme.outlined || (Theme.contrast === 3 && current) ? Theme.line : 0
    }
}
