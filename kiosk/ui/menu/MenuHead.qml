import QtQuick
import kiosk.ui

// The head of a menu: the clinic, the title and what to do.
Item {
    id: head

    required property string clinic
    required property string title
    required property string hint
    // Language code for the voice, as in `TilePlace`.
    property string titleLanguage: ""
    property string translation: ""
    property string shownIn: ""
    // Whether the tiles need the space.
    property bool compact: false
    readonly property real above: Math.round((compact ? 20 : 44) * Theme.unit)

    implicitHeight: note.y + (note.needed ? Math.ceil(note.implicitHeight) + Math.round(Theme.gap * 0.7) : 0)
    height: implicitHeight

    Label {
        id: name

        objectName: "clinic"
        y: head.above
        width: parent.width
        text: head.clinic
        color: Theme.mutedInk
        font.pixelSize: Theme.small
        font.weight: Font.DemiBold
        lineHeight: head.compact ? 1 : Theme.leading
    }
    Label {
        id: title

        Spoken.language: head.titleLanguage

        objectName: "menuTitle"
        y: name.y + Math.ceil(name.implicitHeight)
        width: parent.width
        text: head.title
        font.pixelSize: head.compact ? Math.round(Math.min(Theme.display, Theme.heading * 1.35, Math.max(Theme.heading, Theme.barLabel * 2))) : Math.max(Theme.display, Math.round(70 * Theme.unit))
        font.bold: true
        lineHeight: Theme.tight
        Accessible.role: Accessible.Heading
    }
    Label {
        id: hint

        y: title.y + Math.ceil(title.implicitHeight)
        width: parent.width
        visible: !head.compact
        text: head.hint
        color: Theme.mutedInk
    }
    TranslationNote {
        id: note

        y: hint.y + (hint.visible ? Math.ceil(hint.implicitHeight) : 0) + Math.round(Theme.gap * (head.compact ? 0.3 : needed ? 0.4 : 0.9))
        width: parent.width
        translation: head.translation
        shownIn: head.shownIn
        compact: head.compact
    }
}
