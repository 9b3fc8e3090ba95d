import QtQuick
import kiosk.ui

// The background of all pressable controls. It takes the pressed colour immediately and, under a mouse or a pen,
// doubles its border. The border lies within the shape and the fill stays the same, so text keeps its contrast.
//
// As a child of its control it needs only `control`, and then fills the control, rounded down to whole pixels.
Rectangle {
    id: background

    // Supplies the pressed and hovered states.
    required property PressArea control
    // The resting look. The fill may be transparent and the border 0 wide; a hovered control always gets a border.
    property color ground: Theme.card
    property color borderColor: Theme.control
    property real borderWidth: Theme.line
    // The border of a hovered control: distinct from its fill, including the yellow of a chosen control.
    property color hoverColor: {
        if (Qt.colorEqual(ground, Theme.primary))
            return Theme.dark ? Theme.ink : Theme.accent;
        return Theme.outlined ? Theme.ink : Theme.primary;
    }
    // The scale while pressed; 1 for none.
    property real pressedScale: 1

    readonly property real restingWidth: borderWidth > 0 ? Math.max(1, Math.round(borderWidth)) : 0
    readonly property real hoverWidth: 2 * Math.max(2, restingWidth, Math.round(Theme.line))

    objectName: "background"
    width: Math.floor(parent?.width ?? 0)
    height: Math.floor(parent?.height ?? 0)
    color: control.pressed ? Theme.pressed : ground
    scale: control.pressed ? pressedScale : 1
    border {
        color: control.hovered ? hoverColor : borderColor
        width: control.hovered ? hoverWidth : restingWidth
    }
}
