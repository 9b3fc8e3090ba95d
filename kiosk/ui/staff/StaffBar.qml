pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// The bar below every staff page: back, paging, the page's own action, and the exit.
Rectangle {
    id: bar

    required property Staff staff
    // The pager of the page, and whether the page is longer than the screen.
    required property Pager pager
    required property bool paged
    property bool hasBack: true
    // The page's main action, and a second one beside it.
    property string action: ""
    property string actionIcon: "check"
    property bool actionReady: true
    property string other: ""
    property string otherIcon: ""

    signal acted
    signal otherWanted

    height: buttons.height + 2 * Theme.smallGap
    color: Theme.bar

    Rectangle {
        width: parent.width
        height: Theme.line
        color: Theme.rim
    }
    JustifiedRows {
        id: buttons

        x: Math.min(56 * Theme.unit, Theme.edge)
        y: Theme.smallGap
        width: parent.width - 2 * x
        spacing: Theme.smallGap
        stretchBefore: close

        ActionButton {
            objectName: "staffBack"
            visible: bar.hasBack
            icon: "previous"
            directional: true
            label: qsTr("Back")
            onSelected: bar.staff.open("home")
        }
        ActionButton {
            objectName: "staffUp"
            visible: bar.paged
            enabled: !bar.pager.scroller.atYBeginning
            icon: "up"
            label: qsTr("Up")
            onSelected: bar.pager.turn(-1)
        }
        ActionButton {
            objectName: "staffDown"
            visible: bar.paged
            enabled: !bar.pager.scroller.atYEnd
            icon: "down"
            label: qsTr("Down")
            onSelected: bar.pager.turn(1)
        }
        ActionButton {
            objectName: "staffOther"
            visible: bar.other !== ""
            icon: bar.otherIcon
            label: bar.other
            onSelected: bar.otherWanted()
        }
        ActionButton {
            objectName: "staffAction"
            visible: bar.action !== ""
            enabled: bar.actionReady
            strong: true
            icon: bar.actionIcon
            label: bar.action
            onSelected: bar.acted()
        }
        ActionButton {
            id: close

            objectName: "staffClose"
            icon: "close"
            label: qsTr("Close")
            onSelected: bar.staff.close()
        }
    }
}
