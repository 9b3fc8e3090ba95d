import QtQuick

// A grid with columns of equal width in whole pixels. `tallest` is the row height its children need, `widest` the
// column width.
Grid {
    readonly property real cellWidth: Math.floor((width - (columns - 1) * spacing) / columns)
    readonly property real tallest: {
        let most = 0;
        for (const child of children)
            most = Math.max(most, child.implicitHeight);
        return most;
    }
    readonly property real widest: {
        let most = 0;
        for (const child of children)
            most = Math.max(most, child.implicitWidth);
        return most;
    }
}
