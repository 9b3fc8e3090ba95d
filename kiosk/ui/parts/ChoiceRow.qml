import QtQuick
import kiosk.ui

// A question of the display card, and below it what to choose from.
Column {
    id: row

    required property string question
    default property alias choices: choices.data

    spacing: Theme.body * 0.35

    Words {
        width: parent.width
        text: row.question
        color: Theme.mutedInk
        font.weight: Font.DemiBold
        font.pixelSize: Theme.small
        Accessible.role: Accessible.Heading
    }
    JustifiedRows {
        id: choices

        width: parent.width
        spacing: Theme.smallGap
    }
}
