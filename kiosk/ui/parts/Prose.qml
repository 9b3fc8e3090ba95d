import QtQuick
import kiosk.ui

// Running text with its marks and links. A link answers to touches around it too, as wide as a finger needs.
Words {
    id: prose

    signal followed(link: string)

    function linkNear(x: real, y: real): string {
        const reach = Theme.touch / 2;
        for (const [dx, dy] of [[0, 0], [0, -reach], [0, reach], [-reach, 0], [reach, 0]]) {
            const link = linkAt(x + dx, y + dy);
            if (link !== "")
                return link;
        }
        return "";
    }

    linkColor: Theme.contrast === 0 ? Theme.primary : Theme.deep("")
    textFormat: Text.StyledText

    TapHandler {
        id: tap

        enabled: prose.text.includes("<a ")
        gesturePolicy: TapHandler.ReleaseWithinBounds
        longPressThreshold: 0
        onTapped: point => {
            const link = prose.linkNear(point.position.x, point.position.y);
            if (link !== "" && Touch.kiosk.touchMeant())
                prose.followed(link);
        }
    }
}
