import QtQuick
import kiosk.ui

// States, in the visitor's language, that a translation is a draft, out of date or missing. If a topic or a block is
// shown in another language instead, it names that language.
Item {
    id: note

    // A translation state; "missing" for a topic without a translation, "outdated" for a block shown untranslated.
    required property string translation
    // The name of the language shown instead.
    property string shownIn: ""
    // Whether space is short: the font then grows no larger than the bar's.
    property bool compact: false
    readonly property bool needed: ["draft", "stale", "missing", "outdated"].includes(translation)
    // Always in the visitor's language, whatever surrounds it.
    Spoken.language: ""

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
    Label {
        id: words

        anchors {
            left: mark.right
            leftMargin: Theme.body * 0.4
            right: parent.right
            rightMargin: Theme.body * 0.6
            verticalCenter: parent.verticalCenter
        }
        text: note.translation === "outdated" ? qsTr("This part is not up to date in your language. It is shown in %1.").arg(note.shownIn) : note.translation === "missing" ? qsTr("This topic is not available in your language yet. It is shown in %1.").arg(note.shownIn) : note.translation === "stale" ? qsTr("The original text has changed since this was translated. Please ask our staff if something matters to you.") : qsTr("This translation is a draft. No qualified person has checked it yet. Please ask our staff if something matters to you.")
        color: Theme.accentInk
        font.pixelSize: note.compact ? Math.min(Theme.small, Theme.barLabel) : Theme.small
        font.weight: Font.DemiBold
        lineHeight: 1
    }
}
