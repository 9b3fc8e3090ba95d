pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// All controls in one row at the bottom edge, within reach of a seated visitor. "Go back to menu" and "Close" stay in
// their corners; actions that do not fit move to the "More" sheet. The height depends only on the screen and the
// language, so the page never resizes when the actions change.
Rectangle {
    id: bar

    required property Kiosk kiosk
    property Flickable scroller: null
    readonly property Actions actions: Actions {
        kiosk: bar.kiosk
        scroller: bar.scroller
    }
    readonly property real room: width - 2 * Theme.edge
    // What is pressed while the page is read aloud, and does not stop the voice.
    readonly property Item voiceControls: actions.listening ? buttons : null
    // The actions that moved to the "More" sheet.
    readonly property list<QtObject> moved: {
        const widths = new Map();
        let needed = 0;
        for (const button of [...leadingRow.children, ...trailingRow.children]) {
            const action = (button as BarButton)?.action;
            if (action && action !== actions.more && action.available) {
                widths.set(action, button.implicitWidth + Theme.touchGap);
                needed += button.implicitWidth + Theme.touchGap;
            }
        }
        const without = [];
        if (needed - Theme.touchGap <= room)
            return without;
        needed += more.implicitWidth;
        for (const action of actions.movable) {
            if (needed <= room)
                break;
            if (widths.has(action)) {
                without.push(action);
                needed -= widths.get(action);
            }
        }
        return without;
    }

    objectName: "bar"
    implicitHeight: Theme.barButton + 2 * Theme.touchGap + Theme.line
    height: implicitHeight
    color: Theme.bar

    component Buttons: Repeater {
        BarButton {
            required property Action modelData

            action: modelData
            visible: action.available && !bar.moved.includes(action)
        }
    }

    Rectangle {
        width: parent.width
        height: Theme.line
        color: Theme.rim
    }
    Item {
        id: buttons

        objectName: bar.actions.listening ? "listening" : ""
        anchors {
            fill: parent
            leftMargin: Theme.edge
            rightMargin: Theme.edge
            topMargin: Theme.line + Theme.touchGap
        }

        Row {
            id: leadingRow

            anchors.left: parent.left
            spacing: Theme.touchGap

            BarButton {
                action: bar.actions.back
                visible: action.available
            }
            Buttons {
                model: bar.actions.leading
            }
        }
        Row {
            id: trailingRow

            anchors.right: parent.right
            spacing: Theme.touchGap

            Buttons {
                model: bar.actions.trailing
            }
            BarButton {
                id: more

                action: bar.actions.more
                visible: bar.moved.length > 0
            }
            BarButton {
                action: bar.actions.close
            }
        }
    }
}
