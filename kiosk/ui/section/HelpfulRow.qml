import QtQuick
import kiosk.ui

// Asks once whether the page was helpful.
Flow {
    id: row

    required property Kiosk kiosk

    spacing: Theme.smallGap

    Label {
        height: yesButton.visible ? yesButton.height : implicitHeight
        verticalAlignment: Text.AlignVCenter
        width: Math.min(implicitWidth, row.width)
        text: row.kiosk.marks.rated ? qsTr("Thank you.") : qsTr("Was this helpful?")
        font.weight: Font.DemiBold
    }
    ActionButton {
        id: yesButton

        objectName: "helpful"
        visible: !row.kiosk.marks.rated
        icon: "check"
        label: qsTr("Yes")
        Accessible.name: qsTr("Yes, this was helpful")
        onSelected: row.kiosk.marks.rate(true)
    }
    ActionButton {
        objectName: "notHelpful"
        visible: !row.kiosk.marks.rated
        icon: "close"
        label: qsTr("Not really")
        Accessible.name: qsTr("This was not really helpful")
        onSelected: row.kiosk.marks.rate(false)
    }
}
