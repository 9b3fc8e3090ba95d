import QtQuick
import kiosk.ui

// A menu tile: icon, title, one line of text, minutes. It shrinks slightly while pressed.
PressArea {
    id: tile

    required property string icon
    required property string hue
    required property string title
    required property string summary
    // The name of the language it is shown in, if that is not the visitor's.
    property string shownIn: ""
    property int minutes: 0
    // For the voice: the texts, and their language codes where they are not in the visitor's language.
    Spoken.text: title
    Spoken.summary: summary
    // How dense the layout is: 0 is roomy, 1 has the icon beside the title, 2 has the title only, 3 has it in the size
    // of running text.
    property int density: 0
    readonly property bool compact: density > 0
    readonly property real pad: Math.round(Theme.body * [1.1, 0.55, 0.4, 0.4][density])
    readonly property real discSize: Math.round(compact ? Theme.body * 2.2 : Math.max(Theme.body * 2.9, 92 * Theme.unit))
    readonly property real headHeight: compact ? name.height : disc.height + Math.round(Theme.body * 0.5) + name.height

    implicitHeight: Math.max(Theme.bigTouch, headHeight + (line.visible ? line.anchors.topMargin + Math.ceil(line.implicitHeight) : 0) + 2 * pad)
    label: title
    Pressable.tile: true

    // Return the largest title size at which no word is broken, but at least that of the line below. The font is a
    // parameter so that bindings depend on it.
    function titleSize(room: real, font: font): real {
        const widest = title.split(" ").reduce((most, word) => Math.max(most, metrics.advanceWidth(word)), 1);
        return Math.max(Theme.small, Math.min(density > 2 ? Theme.body : Theme.heading, Math.floor(Theme.heading * (room - 2) / widest)));
    }

    FontMetrics {
        id: metrics

        font {
            family: Theme.family
            pixelSize: Theme.heading
            bold: true
        }
    }
    ControlBackground {
        control: tile
        radius: Theme.radius
        ground: Theme.tint(tile.hue)
        borderColor: Theme.outlined ? Theme.ink : Theme.control
        borderWidth: Theme.normal ? 0 : Theme.line
        hoverColor: Theme.deep(tile.hue)
        pressedScale: 0.97
    }
    Item {
        id: content

        anchors {
            left: parent.left
            right: parent.right
            margins: tile.pad
        }
        // A compact layout is vertically centered in a higher tile.
        y: tile.pad + (tile.compact ? Math.max(0, Math.floor((tile.height - tile.implicitHeight) / 2)) : 0)

        IconBadge {
            id: disc

            anchors.left: parent.left
            y: tile.compact ? Math.round((tile.headHeight - height) / 2) : 0
            icon: tile.icon
            hue: tile.hue
            size: tile.discSize
        }
        Row {
            anchors {
                right: parent.right
                verticalCenter: disc.verticalCenter
            }
            spacing: Math.round(Theme.small * 0.3)
            visible: tile.minutes > 0 && !tile.compact

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                name: "clock"
                color: Theme.mutedInk
                size: Theme.small
            }
            Label {
                text: qsTr("%1 min").arg(tile.minutes)
                color: Theme.mutedInk
                font.pixelSize: Theme.small
                lineHeight: 1
            }
        }
        Label {
            id: name

            anchors {
                left: tile.compact ? disc.right : parent.left
                leftMargin: tile.compact ? Math.round(Theme.body * 0.5) : 0
                right: parent.right
                top: tile.compact ? parent.top : disc.bottom
                topMargin: tile.compact ? 0 : Math.round(Theme.body * 0.5)
            }
            height: Math.max(Math.ceil(implicitHeight), tile.compact ? disc.height : 0)
            verticalAlignment: Text.AlignVCenter
            text: tile.title
            font.pixelSize: tile.compact ? tile.titleSize(width, metrics.font) : Math.max(Theme.heading, Math.round(38 * Theme.unit))
            font.bold: true
            lineHeight: tile.compact ? Theme.tight : Theme.leading
        }
        Label {
            id: line

            anchors {
                left: parent.left
                right: parent.right
                top: name.bottom
                topMargin: tile.compact ? Math.round(Theme.body * 0.15) : 0
            }
            visible: tile.density < 2
            text: tile.shownIn === "" ? tile.summary : qsTr("In %1").arg(tile.shownIn) + "\n" + tile.summary
            color: Theme.mutedInk
            font.pixelSize: tile.compact ? Theme.small : Math.max(Theme.small, Math.round(28 * Theme.unit))
            lineHeight: tile.compact ? Theme.tight : Theme.leading
        }
    }
}
