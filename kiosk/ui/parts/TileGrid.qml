import QtQuick
import kiosk.ui

// Tiles in equal columns and rows: they fill the screen when they fit, and grow past it when they do not.
EqualGrid {
    id: grid

    required property int count
    property real room: 0
    readonly property real least: Theme.body * 13
    readonly property int most: Math.max(1, Math.floor((width + spacing) / (least + spacing)))
    readonly property int few: Theme.portrait ? 2 : count <= 4 ? 2 : count <= 9 ? 3 : 4
    readonly property int rowCount: Math.ceil(count / columns)
    readonly property real cellHeight: Math.max(tallest, Math.min((room - (rowCount - 1) * spacing) / rowCount, tallest * 1.6))

    columns: Math.max(1, Math.min(most, few, count))
    spacing: Theme.gap
}
