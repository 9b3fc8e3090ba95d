pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// A countdown in seconds: the number, surrounded by one mark per second.
Item {
    id: countdown

    required property int seconds
    required property real whole

    height: width

    Repeater {
        model: Math.round(countdown.whole)

        Rectangle {
            id: mark

            required property int index

            x: countdown.width / 2 - width / 2
            width: countdown.width * 0.045
            height: countdown.width * 0.12
            radius: width / 2
            color: index < countdown.seconds ? Theme.primary : Theme.rim
            opacity: index < countdown.seconds || !Theme.outlined ? 1 : 0.3
            antialiasing: true
            transform: Rotation {
                angle: 360 * mark.index / countdown.whole
                origin {
                    x: countdown.width * 0.0225
                    y: countdown.width / 2
                }
            }
        }
    }
    Label {
        objectName: "secondsLeft"
        anchors.centerIn: parent
        text: countdown.seconds
        font.pixelSize: Math.min(Theme.display, countdown.width * 0.4)
        font.bold: true
        lineHeight: 1
    }
}
