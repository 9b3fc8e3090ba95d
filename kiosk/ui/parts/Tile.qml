import QtQuick
import kiosk.ui

// A tile of a menu: icon, title, one line, minutes. Dips and tints under the finger.
PressArea {
    id: tile

    required property string icon
    required property string hue
    required property string title
    required property string summary
    property int minutes: 0
    readonly property string spoken: `${title}. ${summary}`
    readonly property real pad: Theme.body * 1.1

    implicitHeight: Math.max(Theme.bigTouch, content.implicitHeight + 2 * pad)
    label: title

    ControlBackground {
        control: tile
        radius: Theme.radius
        ground: Theme.tint(tile.hue)
        borderColor: Theme.outlined ? Theme.ink : Theme.control
        borderWidth: Theme.contrast === 0 ? 0 : Theme.line
        hoverColor: Theme.deep(tile.hue)
        pressedScale: 0.97
    }
    Column {
        id: content

        anchors {
            left: parent.left
            right: parent.right
            top: parent.top
            margins: tile.pad
        }

        Item {
            width: parent.width
            height: disc.height + Theme.body * 0.6

            Disc {
                id: disc

                anchors.left: parent.left
                icon: tile.icon
                hue: tile.hue
                size: Math.max(Theme.body * 2.9, 92 * Theme.unit)
            }
            Row {
                anchors {
                    right: parent.right
                    verticalCenter: disc.verticalCenter
                }
                spacing: Theme.small * 0.3
                visible: tile.minutes > 0

                Icon {
                    anchors.verticalCenter: parent.verticalCenter
                    name: "clock"
                    color: Theme.mutedInk
                    size: Theme.small
                }
                Words {
                    text: qsTr("%1 min").arg(tile.minutes)
                    color: Theme.mutedInk
                    font.pixelSize: Theme.small
                    lineHeight: 1
                }
            }
        }
        Words {
            width: parent.width
            text: tile.title
            font.pixelSize: Math.max(Theme.heading, 38 * Theme.unit)
            font.bold: true
        }
        Words {
            width: parent.width
            text: tile.summary
            color: Theme.mutedInk
            font.pixelSize: Math.max(Theme.small, 28 * Theme.unit)
        }
    }
}
