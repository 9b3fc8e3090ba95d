import QtQuick
import kiosk.ui

// Running text with markup and links. A link also responds to touches near it, within half a touch target.
Label {
    id: richText

    readonly property int linkCount: text.split("<a ").length - 1

    signal followed(link: string)

    // Return the boxes of the link with this index, one per line: Text itself can only report the link at a point.
    function boxesOf(wanted: int): list<rect> {
        const boxes = [];
        const high = contentHeight / Math.max(1, lineCount);
        const step = Math.max(2, font.pixelSize / 6);
        let count = -1;
        let last = "";
        for (let line = 0; line < lineCount; ++line) {
            const y = (line + 0.5) * high;
            let from = -1;
            for (let offset = 0; offset <= width + step; offset += step) {
                const x = effectiveHorizontalAlignment === Text.AlignRight ? width - offset : offset;
                const link = linkAt(x, y);
                if (link !== last && link !== "")
                    count += 1;
                if (count === wanted && link !== "") {
                    from = from < 0 ? offset : from;
                } else if (from >= 0) {
                    const left = effectiveHorizontalAlignment === Text.AlignRight ? width - offset : from;
                    boxes.push(Qt.rect(left, line * high, offset - from, high));
                    from = -1;
                }
                if (link !== "" || offset <= width - 2 * step)
                    last = link;
            }
        }
        return boxes;
    }

    function linkNear(x: real, y: real): string {
        const reach = Theme.touch / 2;
        for (const [dx, dy] of [[0, 0], [0, -reach], [0, reach], [-reach, 0], [reach, 0]]) {
            const link = linkAt(x + dx, y + dy);
            if (link !== "")
                return link;
        }
        return "";
    }

    Accessible.name: text.replace(/<[^>]*>/g, "")
    Spoken.markup: true
    // Key focus moves from link to link.
    Links.count: linkCount
    Links.onFocusedChanged: Links.boxes = boxesOf(Links.focused)
    Links.onKeyPressed: followed(text.split('<a href="')[Links.focused + 1].split('"')[0])
    linkColor: Theme.normal ? Theme.primary : Theme.deep("")
    textFormat: Text.StyledText

    // A sibling of the text, because a mouse press on a link of the text itself would never reach its handlers.
    Item {
        anchors.fill: parent
        visible: richText.linkCount > 0

        TapHandler {
            gesturePolicy: TapHandler.ReleaseWithinBounds
            longPressThreshold: 0
            onTapped: point => {
                const link = richText.linkNear(point.position.x, point.position.y);
                if (link !== "" && Touch.hands.acceptsTouch())
                    richText.followed(link);
            }
        }
    }
}
