import QtQuick
import kiosk.ui

// The playback progress.
Item {
    id: progress

    required property Player player
    // Not spoken: the voice must not talk over the film.
    Spoken.text: ""

    height: time.height

    Label {
        id: time

        objectName: "filmTime"
        anchors.right: parent.right
        width: implicitWidth
        text: `\u2066${progress.player?.time ?? ""}\u2069`
        font.pixelSize: Theme.small
        color: Theme.mutedInk
        Accessible.ignored: true
    }
    Rectangle {
        anchors {
            left: parent.left
            right: time.left
            rightMargin: Theme.gap
            verticalCenter: parent.verticalCenter
        }
        height: Math.max(Theme.body * 0.6, Theme.line * 10)
        radius: height / 2
        color: Theme.paper
        border {
            color: Theme.control
            width: Theme.line
        }

        Rectangle {
            anchors {
                left: parent.left
                verticalCenter: parent.verticalCenter
                margins: Theme.line * 2
            }
            width: (parent.width - 4 * Theme.line) * (progress.player?.share ?? 0)
            height: parent.height - 4 * Theme.line
            radius: height / 2
            color: Theme.primary
        }
    }
}
