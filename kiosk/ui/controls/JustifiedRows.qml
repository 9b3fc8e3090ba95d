import QtQuick

// Places its visible children in as few full-width rows as they need. Spare width is shared among the children, or goes
// before `stretchBefore`. All positions are whole pixels.
Item {
    id: box

    property real spacing: 0
    property Item stretchBefore: null
    readonly property real totalImplicitWidth: {
        let sum = 0;
        for (const child of children)
            sum += child.visible ? child.implicitWidth : 0;
        return sum;
    }

    readonly property real totalImplicitHeight: {
        let sum = 0;
        for (const child of children)
            sum += child.visible ? child.implicitHeight : 0;
        return sum;
    }

    function natural(row: list<var>): real {
        return row.reduce((sum, child) => sum + child.implicitWidth + spacing, -spacing);
    }
    function rows(): list<var> {
        const shown = Array.from(children).filter(child => child.visible && child.implicitWidth > 0);
        const wanted = Math.max(1, Math.ceil(natural(shown) / width));
        for (let count = wanted; count < shown.length; ++count) {
            const each = Math.ceil(shown.length / count);
            const parts = [];
            for (let i = 0; i < shown.length; i += each)
                parts.push(shown.slice(i, i + each));
            if (parts.every(row => natural(row) <= width))
                return parts;
        }
        return shown.map(child => [child]);
    }

    function arrange() {
        let y = 0;
        for (const row of width > 0 ? rows() : []) {
            const rest = width - natural(row);
            const extra = stretchBefore === null ? rest / row.length : 0;
            let exact = 0;
            for (const child of row) {
                if (child === stretchBefore)
                    exact += rest;
                const x = Math.round(exact);
                exact += Math.min(child.implicitWidth + extra, width);
                child.width = Math.round(exact) - x;
                child.x = LayoutMirroring.enabled ? width - x - child.width : x;
                child.y = y;
                exact += spacing;
            }
            const high = Math.ceil(Math.max(...row.map(child => child.implicitHeight)));
            for (const child of row)
                child.height = high;
            y += high + Math.round(spacing);
        }
        implicitHeight = Math.max(0, y - Math.round(spacing));
    }

    // Deferred, because setting a child's width may change its height during layout.
    Timer {
        id: arrangeTimer

        interval: 0
        onTriggered: box.arrange()
    }

    height: implicitHeight
    onTotalImplicitWidthChanged: arrange()
    onTotalImplicitHeightChanged: arrangeTimer.restart()
    onWidthChanged: arrange()
    onSpacingChanged: arrange()
    onStretchBeforeChanged: arrange()
    LayoutMirroring.onEnabledChanged: arrange()
    Component.onCompleted: arrange()
}
