import QtQuick
import kiosk.ui

// Asks once whether the page was helpful.
Flow {
    id: row

    required property Feedback marks

    spacing: Theme.smallGap

    Label {
        height: yesButton.visible ? yesButton.height : implicitHeight
        verticalAlignment: Text.AlignVCenter
        width: Math.min(implicitWidth, row.width)
        text: row.marks.rated ? qsTr("Thank you.") : qsTr("Was this helpful?")
        font.weight: Font.DemiBold
    }
    ActionButton {
        id: yesButton

        objectName: "helpful"
        visible: !row.marks.rated
        icon: "check"
        label: qsTr("Yes")
        Accessible.name: qsTr("Yes, this was helpful")
        onSelected: row.marks.rate(true)
    }
    ActionButton {
        objectName: "notHelpful"
        visible: !row.marks.rated
        icon: "close"
        label: qsTr("Not really")
        Accessible.name: qsTr("This was not really helpful")
        onSelected: row.marks.rate(false)
    }
}
