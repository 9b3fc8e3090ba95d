import QtQuick
import kiosk.ui

// The background of everything that can be pressed. It takes the pressed colour at once and, under a mouse or a pen, a
// border twice as wide. The border lies within the shape and the ground stays, so text on it keeps its contrast.
//
// As a child of its control it needs nothing but `control`; it then fills the control, rounded down to whole pixels.
Rectangle {
    id: background

    // What is pressed and hovered
    required property PressArea control
    // The look at rest. A ground may be transparent, a border may be 0 wide: a hovered control has one all the same
    property color ground: Theme.card
    property color borderColor: Theme.control
    property real borderWidth: Theme.line
    // The border of a hovered control: one that differs from its ground, and from a chosen control where that is yellow
    property color hoverColor: {
        if (Qt.colorEqual(ground, Theme.primary))
            return Theme.contrast === 1 ? Theme.ink : Theme.accent;
        return Theme.outlined ? Theme.ink : Theme.primary;
    }
    // How much the control shrinks while it is pressed; 1 for not at all
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
