pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// The on-screen keyboard, or the letters of the index, with the editing actions: beside the keys on a wide screen,
// otherwise below. Keys are never mirrored.
Item {
    id: keyboard

    required property SearchModel finder
    required property bool wide
    readonly property list<string> rows: finder.rows
    readonly property int longest: rows.reduce((most, row) => Math.max(most, row.split(" ").length), 1)
    readonly property real keysWidth: wide ? width - tools.width - Theme.gap : width
    // Index mode puts as many letters in a row as fit.
    readonly property int letters: rows.join(" ").split(" ").length
    readonly property int columns: Math.max(1, Math.min(wide ? Math.ceil(letters / 2) : letters, Math.floor((keysWidth + Theme.touchGap) / (Math.max(Theme.bigTouch, Theme.barLabel * 2) + Theme.touchGap))))
    readonly property int rowCount: finder.byIndex ? Math.ceil(letters / columns) : rows.length
    readonly property real keyWidth: Math.floor((keysWidth + Theme.touchGap) / (finder.byIndex ? columns : Math.max(9, longest)) - Theme.touchGap)
    readonly property real keyHeight: Math.floor(Math.max(Theme.touch, Math.min(Theme.bigTouch * 1.35, (wide ? 0.075 : 0.05) * Theme.height)))
    readonly property real keysHeight: rowCount * (keyHeight + Theme.touchGap) - Theme.touchGap
    readonly property int available: finder.byIndex ? 1 : actions.length
    readonly property list<QtObject> actions: [
        Action {
            name: "useIndex"
            icon: keyboard.finder.byIndex ? "keyboard" : "index"
            label: keyboard.finder.byIndex ? qsTr("Keyboard") : qsTr("Index")
            onTriggered: keyboard.finder.useIndex(!keyboard.finder.byIndex)
        },
        Action {
            name: "otherKeys"
            icon: "keyboard"
            label: keyboard.finder.otherKeys
            description: qsTr("Other keys: %1").arg(label)
            available: !keyboard.finder.byIndex
            onTriggered: keyboard.finder.changeKeys()
        },
        Action {
            name: "space"
            icon: "space"
            label: qsTr("Space")
            available: !keyboard.finder.byIndex
            onTriggered: keyboard.finder.space()
        },
        Action {
            name: "erase"
            icon: "erase"
            label: qsTr("Erase")
            available: !keyboard.finder.byIndex
            onTriggered: keyboard.finder.erase()
        },
        Action {
            name: "clear"
            icon: "close"
            label: qsTr("Clear")
            available: !keyboard.finder.byIndex
            onTriggered: keyboard.finder.clear()
        }
    ]

    implicitHeight: wide ? Math.max(keysHeight, tools.height) : keysHeight + Theme.touchGap + tools.height
    height: implicitHeight

    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true

    Column {
        width: keyboard.keysWidth
        spacing: Theme.touchGap

        Repeater {
            model: keyboard.finder.byIndex ? [] : keyboard.rows

            Row {
                id: row

                required property string modelData
                readonly property list<string> keys: modelData.split(" ")

                x: Math.floor((keyboard.keysWidth - width) / 2)
                spacing: Theme.touchGap

                Repeater {
                    model: row.keys

                    KeyCap {
                        required property string modelData

                        objectName: "key-" + modelData
                        width: keyboard.keyWidth
                        height: keyboard.keyHeight
                        label: modelData
                        onSelected: keyboard.finder.press(modelData)
                    }
                }
            }
        }
        Grid {
            visible: keyboard.finder.byIndex
            columns: keyboard.columns
            spacing: Theme.touchGap

            Repeater {
                model: keyboard.finder.byIndex ? keyboard.rows.join(" ").split(" ") : []

                KeyCap {
                    required property string modelData

                    objectName: "letter-" + modelData
                    width: keyboard.keyWidth
                    height: keyboard.keyHeight
                    label: modelData
                    chosen: keyboard.finder.letter === modelData
                    onSelected: keyboard.finder.press(modelData)
                }
            }
        }
    }
    EqualGrid {
        id: tools

        // The spare width per button in a row of unequal buttons; negative if they are too wide.
        readonly property real spare: {
            let sum = 0;
            let count = 0;
            for (const child of children) {
                sum += child.visible ? child.implicitWidth + spacing : 0;
                count += child.visible && child.implicitWidth > 0 ? 1 : 0;
            }
            return count > 0 ? (width + spacing - sum) / count : 0;
        }

        anchors {
            right: parent.right
            bottom: parent.bottom
        }
        columns: keyboard.finder.byIndex ? 1 : keyboard.wide ? 3 : 5
        width: keyboard.wide ? Math.max(columns * (widest + spacing) - spacing, Math.round(keyboard.width * (columns === 1 ? 0.12 : 0.28))) : keyboard.width
        spacing: Theme.touchGap

        Repeater {
            model: keyboard.actions

            BarButton {
                required property Action modelData

                action: modelData
                visible: action.available
                // Below the keys, all buttons share one row: short labels give up width for long ones.
                width: keyboard.wide || keyboard.finder.byIndex ? tools.cellWidth : Math.floor(implicitWidth + tools.spare)
                height: keyboard.wide ? Math.max(implicitHeight, Math.floor((keyboard.keysHeight + tools.spacing) / Math.ceil(keyboard.available / tools.columns)) - tools.spacing) : implicitHeight
            }
        }
    }
}
