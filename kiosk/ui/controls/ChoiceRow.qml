import QtQuick
import kiosk.ui

// A question on a card, with its choices below.
Column {
    id: row

    required property string question
    default property alias choices: grid.data
    // For rows that share one grid: the number of columns that fit here, and the number shown.
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
