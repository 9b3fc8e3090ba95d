import QtQuick
import kiosk.ui

// Standard text: wrapped, never elided.
Text {
    color: Theme.ink
    font {
        family: Theme.family
        pixelSize: Theme.body
    }
    horizontalAlignment: Text.AlignLeft
    lineHeight: Theme.leading
    // Whole pixels, so that borders below a text stay sharp.
    height: Math.ceil(implicitHeight)
    textFormat: Text.PlainText
    wrapMode: Text.Wrap

    Accessible.role: Accessible.StaticText
    Accessible.name: text
    Spoken.shown: text
}
