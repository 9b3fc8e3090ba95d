import QtQuick
import kiosk.ui

// The background of a section's button in the sidebar or the tabs.
ControlBackground {
    required property string hue
    required property bool current

    radius: Math.round(Theme.radius * 0.7)
    ground: current ? (Theme.outlined ? Theme.primary : Theme.tint(hue)) : "transparent"
    borderColor: Theme.outlined ? Theme.ink : Theme.control
    borderWidth: Theme.outlined || (Theme.soft && current) ? Theme.line : 0
}
