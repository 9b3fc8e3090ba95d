import QtQuick
import kiosk.ui

// A question of a card, and below it what to choose from.
Column {
    id: row

    required property string question
    default property alias choices: grid.data
    // For rows that share one grid: how many columns this one has room for, and how many it shows
    readonly property alias fitting: grid.fitting
    property alias columns: grid.columns

    spacing: Math.round(Theme.body * 0.35)

    Label {
        width: parent.width
        text: row.question
        color: Theme.mutedInk
        font.weight: Font.DemiBold
        font.pixelSize: Theme.small
        Accessible.role: Accessible.Heading
    }
    ChoiceGrid {
        id: grid

        width: parent.width
    }
}
