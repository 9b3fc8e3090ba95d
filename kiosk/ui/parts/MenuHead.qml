import QtQuick
import kiosk.ui

// The top of a menu: whose kiosk it is, what it is about, what to do.
Column {
    id: head

    required property string clinic
    required property string title
    required property string hint
    property string translation: ""

    topPadding: 48 * Theme.unit

    Words {
        width: parent.width
        text: head.clinic
        color: Theme.mutedInk
        font.pixelSize: Theme.small
        font.weight: Font.DemiBold
    }
    Words {
        objectName: "menuTitle"
        width: parent.width
        text: head.title
        font.pixelSize: Math.max(Theme.display, 70 * Theme.unit)
        font.bold: true
        lineHeight: Theme.tight
        Accessible.role: Accessible.Heading
    }
    Words {
        width: parent.width
        bottomPadding: Theme.gap * (note.needed ? 0.4 : 1)
        text: head.hint
        color: Theme.mutedInk
    }
    TranslationNote {
        id: note

        width: parent.width
        translation: head.translation
    }
    Item {
        width: 1
        height: note.needed ? Theme.gap * 0.6 : 0
    }
}
