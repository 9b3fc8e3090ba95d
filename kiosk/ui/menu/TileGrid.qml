import QtQuick
import kiosk.ui

// Tiles in equal columns and rows that fill the room. If they do not fit, they become denser step by step
// (`Tile.density`), and only then does the grid grow past the room.
EqualGrid {
    id: grid

    required property int count
    property real room: 0
    property int density: 0
    property bool isFitting: false
    readonly property real least: Theme.body * (density > 0 ? 10.5 : 13)
    readonly property int most: Math.max(1, Math.floor((width + spacing) / (least + spacing)))
    readonly property int few: Theme.portrait ? 2 : count <= 4 ? 2 : count <= 9 ? 3 : 4
    readonly property int rowCount: Math.ceil(count / columns)
    readonly property real needed: rowCount * (tallest + spacing) - spacing
    readonly property real cellHeight: Math.floor(Math.max(tallest, Math.min((room - (rowCount - 1) * spacing) / rowCount, tallest * 1.6)))

    // Deferred, because the change is still being laid out. All densities are tried in one go, so that none is painted.
    function refit() {
        if (!isFitting)
            Qt.callLater(fit);
    }
    function fit() {
        if (room <= 0 || width <= 0)
            return;
        isFitting = true;
        for (density = 0; density < 3 && needed > room; ++density) {}
        isFitting = false;
    }

    columns: Math.max(1, Math.min(most, few, count))
    spacing: Theme.gap
    onWidthChanged: refit()
    onRoomChanged: refit()
    onTallestChanged: refit()
    Component.onCompleted: refit()
}
