import QtQuick
import kiosk.ui

// Who reviewed what is read and when it is due again, and that it is no advice.
Column {
    id: note

    required property PageView page

    spacing: Theme.body * 0.4

    Words {
        width: parent.width
        text: note.page.reviewedBy === "" ? qsTr("Awaiting medical review") : qsTr("Reviewed by %1 on %2. Next review due %3.").arg(note.page.reviewedBy).arg(note.page.reviewedOn).arg(note.page.reviewDue)
        font.weight: Font.DemiBold
    }
    Words {
        width: parent.width
        text: qsTr("This is information, not medical advice. Your doctor can tell you what it means for you.")
        color: Theme.mutedInk
    }
}
