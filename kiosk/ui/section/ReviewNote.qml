import QtQuick
import kiosk.ui

// The reviewers, the date of the next review, and the note that this is not medical advice.
Column {
    id: note

    required property PageView page

    readonly property ReviewText sentence: ReviewText {
        review: note.page?.review ?? null
    }

    spacing: Theme.body * 0.4

    Label {
        objectName: "review"
        width: parent.width
        text: note.sentence.text
        font.weight: Font.DemiBold
    }
    Label {
        width: parent.width
        text: qsTr("This is information, not medical advice. Your doctor can tell you what it means for you.")
        color: Theme.mutedInk
    }
}
