import QtQuick
import kiosk.ui

// The cells and column widths of a table. Each column gets at least the width of its longest word or a few words; the
// rest is shared in proportion to the longest text of each column, which keeps the table as low as possible.
QtObject {
    id: table

    required property list<string> headings
    // Markup, row by row.
    required property list<string> cells
    property string family: Theme.family
    readonly property int rowCount: Math.ceil(cells.length / Math.max(1, headings.length))

    // The available width.
    required property real available
    readonly property real gap: Math.round(Theme.body * 0.8)
    readonly property real room: Math.floor(available) - (headings.length - 1) * gap
    readonly property list<var> columns: headings.map((heading, index) => measure(heading, cells.filter((cell, i) => i % headings.length === index)))
    // Whether the columns fit side by side.
    readonly property bool fits: columns.reduce((sum, column) => sum + column.least, 0) <= room
    readonly property list<real> widths: fits ? share() : []

    // Bold, because some cells are: a width that fits bold text fits any.
    readonly property FontMetrics cellMetrics: FontMetrics {
        font {
            family: table.family
            pixelSize: Theme.body
            bold: true
        }
    }
    readonly property FontMetrics headingMetrics: FontMetrics {
        font {
            family: table.family
            pixelSize: Theme.small
            bold: true
        }
    }

    function cell(row: int, column: int): string {
        return cells[row * headings.length + column] ?? "";
    }
    // Return the cell with its heading, for the voice.
    function spokenCell(row: int, column: int): string {
        const text = cell(row, column);
        return text === "" || headings[column] === "" ? text : `${headings[column]}: ${text}`;
    }
    function widest(metrics: FontMetrics, texts: list<string>): real {
        // Measure only the few longest texts; measuring all would be slow in a long table.
        const longest = texts.slice().sort((a, b) => b.length - a.length).slice(0, 5);
        // Reading the font makes bindings depend on it; calling advanceWidth alone would not.
        return metrics.font.pixelSize > 0 ? longest.reduce((most, text) => Math.max(most, metrics.advanceWidth(text)), 0) : 0;
    }
    // Split at line break opportunities: spaces, zero-width spaces (Thai), and between Chinese or Japanese characters.
    function wordsOf(texts: list<string>): list<string> {
        return texts.join(" ").replace(/[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]/g, "$&\u200b").split(/[\s\u200b]+/);
    }
    function measure(heading: string, markup: list<string>): var {
        const texts = markup.map(cell => cell.replace(/<[^>]*>/g, ""));
        const word = Math.max(widest(cellMetrics, wordsOf(texts)), widest(headingMetrics, wordsOf([heading])));
        const whole = Math.max(widest(cellMetrics, texts), widest(headingMetrics, [heading]));
        // Glyphs may extend past their advance, as final Arabic letters do.
        const natural = Math.ceil(whole + Theme.body * 0.15);
        // Room for a few words per line, and at most ten lines.
        const least = Math.min(natural, Math.ceil(Math.max(word + Theme.body * 0.15, Theme.body * 6, whole / 10)));
        return {
            "natural": natural,
            "least": least,
            // The width that fits the heading on one line.
            "better": Math.max(least, Math.ceil(widest(headingMetrics, [heading]) + Theme.body * 0.15))
        };
    }
    function share(): list<real> {
        const total = widths => widths.reduce((sum, width) => sum + width, 0);
        const better = columns.map(column => column.better);
        const least = total(better) <= room ? better : columns.map(column => column.least);
        const widthsAt = scale => columns.map((column, index) => Math.floor(Math.min(column.natural, Math.max(least[index], scale * column.natural))));
        let [low, high] = [0, 1];
        for (let step = 0; step < 20; ++step) {
            const scale = (low + high) / 2;
            if (total(widthsAt(scale)) <= room)
                low = scale;
            else
                high = scale;
        }
        const widths = widthsAt(total(widthsAt(1)) <= room ? 1 : low);
        // Spare width goes between the columns, within limits, so that rows stay easy to follow.
        const spare = Math.floor(Math.min(Theme.body * 3, (room - total(widths)) / widths.length));
        const spread = widths.map(width => width + spare);
        spread[spread.length - 1] += room - total(spread);
        return spread;
    }
}
