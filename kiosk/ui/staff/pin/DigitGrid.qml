pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// The digit keys for typing a PIN.
Grid {
    id: grid

    required property PinKeys keys
    required property bool ready
    // The available width.
    required property real room
    readonly property real keyWidth: Math.floor(Math.min((room + spacing) / 5 - spacing, Theme.bigTouch * 2))

    anchors.horizontalCenter: parent.horizontalCenter
    columns: 5
    spacing: Theme.smallGap
    opacity: ready ? 1 : 0.35

    Repeater {
        model: grid.keys.digits

        PadKey {
            required property string modelData

            objectName: "digit-" + modelData
            enabled: grid.ready
            width: grid.keyWidth
            height: Math.max(Theme.touch, Math.min(grid.keyWidth, Theme.bigTouch * 1.4))
            label: modelData
            onSelected: grid.keys.press(modelData)
        }
    }
}
