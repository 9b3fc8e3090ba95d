pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// The bar below every page for staff: back, paging, what the page is for, and the way out.
Rectangle {
    id: bar

    required property Staff staff
    // What turns a page that is longer than the screen, and whether there is such a page
    required property Pager pager
    required property bool paged
    // Where "Back" leads; nowhere, and it is not there
    property string above: "rows"
    // What the page is for, and what goes with it
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
        springBefore: close

        ActionButton {
            objectName: "staffBack"
            visible: bar.above !== ""
            icon: "previous"
            directional: true
            label: qsTr("Back")
            onSelected: bar.staff.open(bar.above)
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
