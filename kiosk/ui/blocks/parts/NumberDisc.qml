import QtQuick
import kiosk.ui

// The number of a card or step, in the section's hue.
Rectangle {
    id: disc

    required property int number
    required property string hue
    // Not spoken: the reading order implies the number.
    Spoken.text: ""

    width: Math.round(Theme.body * 1.75)
    height: width
    radius: width / 2
    color: Theme.outlined ? Theme.accent : Theme.tint(hue)
    border {
        color: Theme.deep(hue)
        width: Math.max(2, Math.round(Theme.body * 0.08))
    }

    Label {
        anchors.centerIn: parent
        text: disc.number
        color: Theme.outlined ? Theme.accentInk : Theme.ink
        font.bold: true
        lineHeight: 1
        Accessible.ignored: true
    }
}
