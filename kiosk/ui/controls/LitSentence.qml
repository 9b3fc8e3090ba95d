import QtQuick
import kiosk.ui

// Highlights the spoken sentence: a fill and an underline behind the text that is its parent. Text exposes only the
// positions of links, so the sentence is made a link in a hidden copy with the same layout.
Item {
    id: highlight

    property Text words: null
    property string markup: ""
    property list<rect> boxes
    // The bounding box of all lines of the sentence, for scrolling it into view.
    readonly property rect whole: {
        if (boxes.length === 0)
            return Qt.rect(0, 0, width, height);
        const last = boxes[boxes.length - 1];
        return Qt.rect(0, boxes[0].y, width, last.y + last.height - boxes[0].y);
    }

    function place() {
        const lineBoxes = [];
        if (words !== null) {
            const high = hiddenCopy.contentHeight / Math.max(1, hiddenCopy.lineCount);
            const above = words.topPadding + (words.verticalAlignment === Text.AlignVCenter ? (words.height - hiddenCopy.contentHeight) / 2 : 0);
            const step = Math.max(2, words.font.pixelSize / 4);
            for (let line = 0; line < hiddenCopy.lineCount; ++line) {
                const y = above + (line + 0.5) * high;
                let from = -1;
                let to = -1;
                for (let x = 0; x <= width + step; x += step) {
                    if (hiddenCopy.linkAt(Math.min(x, width - 1), y) !== "") {
                        from = from < 0 ? x : from;
                        to = x;
                    }
                }
                if (from >= 0)
                    lineBoxes.push(Qt.rect(Math.max(0, from - step), y - high / 2, Math.min(width, to + step) - Math.max(0, from - step), high));
            }
        }
        boxes = lineBoxes;
    }

    objectName: "litSentence"
    anchors.fill: parent
    z: -1

    Text {
        id: hiddenCopy

        // The alignment copied below is the effective one, already mirrored.
        LayoutMirroring.enabled: false
        anchors.fill: parent
        visible: false
        font {
            family: highlight.words?.font.family ?? Theme.family
            pixelSize: highlight.words?.font.pixelSize ?? Theme.body
            weight: highlight.words?.font.weight ?? Font.Normal
        }
        lineHeight: highlight.words?.lineHeight ?? 1
        wrapMode: Text.Wrap
        textFormat: Text.StyledText
        leftPadding: highlight.words?.leftPadding ?? 0
        topPadding: highlight.words?.topPadding ?? 0
        bottomPadding: highlight.words?.bottomPadding ?? 0
        horizontalAlignment: highlight.words?.effectiveHorizontalAlignment ?? Text.AlignLeft
        verticalAlignment: highlight.words?.verticalAlignment ?? Text.AlignTop
        text: highlight.markup
    }
    Repeater {
        model: highlight.boxes

        Rectangle {
            id: box

            required property rect modelData

            x: modelData.x
            y: modelData.y
            width: modelData.width
            height: modelData.height
            color: Theme.lit

            Rectangle {
                anchors.bottom: parent.bottom
                width: parent.width
                height: Math.max(3, Theme.body * 0.1)
                color: Theme.deep("")
            }
        }
    }
    // Items without text of their own get a frame.
    Rectangle {
        anchors {
            fill: parent
            margins: -Theme.body * 0.25
        }
        visible: highlight.words === null
        color: "transparent"
        radius: Theme.radius
        border {
            color: Theme.ink
            width: Math.max(4, Theme.line * 2)
        }
    }
}
