import QtQuick
import kiosk.ui

// A bar button: an icon above its label, or beside a long label on two lines. Its height and font size do not depend on
// the page's text size.
PressArea {
    id: button

    required property Action action
    readonly property bool beside: widthOf(label, metrics.font) > 6.5 * Theme.barLabel
    readonly property color ink: action.strong ? Theme.primaryInk : Theme.ink
    readonly property real labelWidth: Math.ceil(beside ? halfWidth(label, metrics.font) : widthOf(label, metrics.font)) + 4

    // The width of a text on one line and on two. The font is a parameter so that bindings depend on it: FontMetrics
    // has functions, which bindings do not track.
    function widthOf(text: string, font: font): real {
        return metrics.advanceWidth(text);
    }
    function halfWidth(text: string, font: font): real {
        const words = text.split(" ");
        let best = widthOf(text, font);
        // Chinese and Japanese text can break between any two characters.
        if (/[\u3040-\u30ff\u3400-\u9fff]/.test(text))
            best = best / 2 + 1.2 * Theme.barLabel;
        for (let breakIndex = 1; breakIndex < words.length; ++breakIndex)
            best = Math.min(best, Math.max(widthOf(words.slice(0, breakIndex).join(" "), font), widthOf(words.slice(breakIndex).join(" "), font)));
        return best;
    }

    objectName: action.name
    label: action.label
    enabled: action.enabled
    implicitWidth: Math.max(Theme.bigTouch, labelWidth + 4 * Theme.barPad + (beside ? Theme.barIcon + 2 * Theme.barPad : 0))
    implicitHeight: Theme.barButton
    width: implicitWidth
    height: implicitHeight
    Accessible.name: action.description
    onTouched: action.prepared()
    onSelected: action.triggered()

    FontMetrics {
        id: metrics

        font: caption.font
    }
    ControlBackground {
        control: button
        radius: Math.round(Theme.radius * 0.7)
        ground: button.action.strong ? Theme.primary : Theme.card
        borderColor: button.action.strong && !Theme.outlined ? Theme.primary : Theme.control
        opacity: button.enabled ? 1 : 0.35
        pressedScale: 0.97
    }
    Icon {
        id: mark

        x: button.beside ? (LayoutMirroring.enabled ? parent.width - width - 2 * Theme.barPad : 2 * Theme.barPad) : Math.round((parent.width - width) / 2)
        y: Math.round(button.beside ? (parent.height - height) / 2 : (parent.height - height - Theme.barLine) / 2)
        name: button.action.icon
        directional: button.action.directional
        color: button.pressed ? Theme.ink : button.ink
        size: Theme.barIcon
        opacity: button.enabled ? 1 : 0.35
    }
    Label {
        id: caption

        objectName: "caption"
        x: button.beside && !LayoutMirroring.enabled ? mark.x + mark.width + 2 * Theme.barPad : Math.round((parent.width - width) / 2) + (button.beside ? -Math.round((Theme.barIcon + 2 * Theme.barPad) / 2) : 0)
        // Centered on its line: some fonts have far more leading than a bar line has room for.
        anchors {
            verticalCenter: parent.verticalCenter
            verticalCenterOffset: button.beside ? 0 : mark.y + mark.height + Math.round((Theme.barLine - button.height) / 2)
        }
        // A keyboard key may be narrower than its label.
        width: Math.min(button.labelWidth, button.width - 2 * Theme.barPad)
        fontSizeMode: button.beside ? Text.FixedSize : Text.HorizontalFit
        minimumPixelSize: Math.round(Theme.barLabel * 0.75)
        verticalAlignment: Text.AlignVCenter
        horizontalAlignment: button.beside ? Text.AlignLeft : Text.AlignHCenter
        text: button.label
        color: button.pressed ? Theme.ink : button.ink
        font {
            pixelSize: Theme.barLabel
            weight: Font.DemiBold
        }
        lineHeight: Math.min(1, 1.55 / Theme.lineSpacing)
        opacity: button.enabled ? 1 : 0.35
        Accessible.ignored: true
    }
}
