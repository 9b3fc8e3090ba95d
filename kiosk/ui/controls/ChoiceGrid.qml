import QtQuick
import kiosk.ui

// Choices in equal cells that fill the width, with the same number in every row where possible.
Item {
    id: grid

    property int spacing: Math.round(Theme.smallGap)
    // The largest number of columns at which all labels fit in two lines with no broken word.
    readonly property int fitting: {
        const cells = shown();
        const fits = count => cells.every(cell => cell.leastWidth <= cellWidth(count) && cell.implicitWidth - 2 * cell.pad <= 1.6 * (cellWidth(count) - 2 * cell.pad));
        let best = 1;
        for (let count = cells.length; count > 1 && best === 1; --count)
            if (cells.length % count === 0 && fits(count))
                best = count;
        // Five, seven or eleven choices cannot fill all rows: accept a last row that is at least half full.
        for (let count = cells.length - 1; count > 1 && best === 1 && cells.length > 4; --count)
            if (cells.length % count >= count / 2 && fits(count))
                best = count;
        return best;
    }
    property int columns: fitting
    readonly property real contentSize: {
        let sum = 0;
        for (const cell of shown())
            sum += cell.implicitHeight + cell.implicitWidth;
        return sum;
    }

    function shown(): list<var> {
        return Array.from(children).filter(child => child instanceof ChoiceButton && child.visible);
    }
    function cellWidth(count: int): real {
        return (width - (count - 1) * spacing) / count;
    }
    function arrange() {
        const cells = shown();
        // Whole pixels, with the last cell ending exactly at the edge.
        const start = column => Math.round(column * (width + spacing) / columns);
        for (const [index, cell] of cells.entries()) {
            const column = index % columns;
            cell.width = start(column + 1) - spacing - start(column);
            cell.x = LayoutMirroring.enabled ? width - start(column) - cell.width : start(column);
        }
        const tallest = Math.max(0, ...cells.map(cell => cell.implicitHeight));
        for (const [index, cell] of cells.entries()) {
            cell.height = tallest;
            cell.y = Math.floor(index / columns) * (tallest + spacing);
        }
        implicitHeight = Math.max(0, Math.ceil(cells.length / columns) * (tallest + spacing) - spacing);
    }

    // Deferred, because setting a cell's width may change its height during layout.
    Timer {
        id: arrangeTimer

        interval: 0
        onTriggered: grid.arrange()
    }

    height: implicitHeight
    onContentSizeChanged: arrangeTimer.restart()
    onColumnsChanged: arrange()
    onWidthChanged: arrange()
    onSpacingChanged: arrange()
    LayoutMirroring.onEnabledChanged: arrange()
    Component.onCompleted: arrange()
}
