import QtQuick

// Columns of one width, in whole pixels; the highest child tells how high a row has to be, and the widest how many
// columns fit.
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
