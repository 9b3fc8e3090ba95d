pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// The digit keys for typing a PIN, in the order of `digits`.
Grid {
    id: keys

    required property list<string> digits
    required property bool ready
    // The available width.
    required property real room
    readonly property real keyWidth: Math.floor(Math.min((room + spacing) / 5 - spacing, Theme.bigTouch * 2))

    signal typed(string digit)

    anchors.horizontalCenter: parent.horizontalCenter
    columns: 5
    spacing: Theme.smallGap
    opacity: ready ? 1 : 0.35

    Repeater {
        model: keys.digits

        PadKey {
            required property string modelData

            objectName: "digit-" + modelData
            enabled: keys.ready
            width: keys.keyWidth
            height: Math.max(Theme.touch, Math.min(keys.keyWidth, Theme.bigTouch * 1.4))
            label: modelData
            onSelected: keys.typed(modelData)
        }
    }
}
