import QtQuick
import kiosk.ui

// Says, in the language itself, what a translation is not yet.
Item {
    id: note

    required property string translation
    // Where there is little room, its letters grow with the text size no further than those of the bar
    property bool compact: false
    readonly property bool needed: translation === "draft" || translation === "stale"

    objectName: "translationNote"
    visible: needed
    implicitHeight: needed ? Math.ceil(words.height) + Math.round(Theme.body * 0.5) : 0
    height: implicitHeight

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius * 0.6
        color: Theme.accent
        border {
            color: Theme.ink
            width: Theme.outlined ? Theme.line : 0
        }
    }
    Icon {
        id: mark

        anchors {
            left: parent.left
            leftMargin: Theme.body * 0.6
            verticalCenter: parent.verticalCenter
        }
        name: "info"
        color: Theme.accentInk
        size: Math.round(words.font.pixelSize * 1.3)
    }
    Words {
        id: words

        anchors {
            left: mark.right
            leftMargin: Theme.body * 0.4
            right: parent.right
            rightMargin: Theme.body * 0.6
            verticalCenter: parent.verticalCenter
        }
        text: note.translation === "stale" ? qsTr("The original text has changed since this was translated. Please ask our staff if something matters to you.") : qsTr("This translation is a draft. No qualified person has checked it yet. Please ask our staff if something matters to you.")
        color: Theme.accentInk
        font.pixelSize: note.compact ? Math.min(Theme.small, Theme.barLabel) : Theme.small
        font.weight: Font.DemiBold
        lineHeight: 1
    }
}
