pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// Keys to type with, or the letters of the index to look under. Keys lie as on any keyboard, whichever way is read.
Item {
    id: keyboard

    required property Finder finder
    property bool active: true
    readonly property list<string> rows: active ? finder.rows : []
    readonly property int longest: rows.reduce((most, row) => Math.max(most, row.split(" ").length), 1)
    readonly property real keyWidth: Math.floor(Math.min((width + Theme.touchGap) / (finder.byIndex ? columns : Math.max(9, longest)) - Theme.touchGap, Theme.bigTouch * 2))
    readonly property int columns: Math.max(1, Math.min(longest, Math.floor((width + Theme.touchGap) / (Math.max(Theme.bigTouch, Theme.heading * 1.6) + Theme.touchGap))))
    readonly property real keyHeight: Math.max(Theme.touch, Math.min(Theme.bigTouch, 0.075 * Theme.height))

    implicitHeight: active ? column.height : 0
    height: implicitHeight
    visible: active

    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true

    Column {
        id: column

        width: parent.width
        spacing: Theme.touchGap

        Repeater {
            model: keyboard.finder.byIndex ? [] : keyboard.rows

            Row {
                id: row

                required property string modelData

                anchors.horizontalCenter: parent?.horizontalCenter
                spacing: Theme.touchGap

                Repeater {
                    model: row.modelData.split(" ")

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
            anchors.horizontalCenter: parent.horizontalCenter
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
        JustifiedRows {
            width: parent.width
            spacing: Theme.touchGap

            ActionButton {
                objectName: "useIndex"
                icon: keyboard.finder.byIndex ? "keyboard" : "index"
                label: keyboard.finder.byIndex ? qsTr("Keyboard") : qsTr("Index")
                onSelected: keyboard.finder.useIndex(!keyboard.finder.byIndex)
            }
            ActionButton {
                objectName: "otherKeys"
                visible: !keyboard.finder.byIndex
                icon: "keyboard"
                label: keyboard.finder.otherKeys
                Accessible.name: qsTr("Other keys: %1").arg(label)
                onSelected: keyboard.finder.changeKeys()
            }
            ActionButton {
                objectName: "space"
                visible: !keyboard.finder.byIndex
                icon: "space"
                label: qsTr("Space")
                onSelected: keyboard.finder.space()
            }
            ActionButton {
                objectName: "erase"
                visible: !keyboard.finder.byIndex
                icon: "erase"
                label: qsTr("Erase")
                onSelected: keyboard.finder.erase()
            }
            ActionButton {
                objectName: "clear"
                visible: !keyboard.finder.byIndex
                icon: "close"
                label: qsTr("Clear")
                onSelected: keyboard.finder.clear()
            }
        }
    }
}
