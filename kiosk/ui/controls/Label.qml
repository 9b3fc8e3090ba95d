import QtQuick
import kiosk.ui

// Text as it stands anywhere on the screen: wrapped, never cut off.
Text {
    color: Theme.ink
    font {
        family: Theme.family
        pixelSize: Theme.body
    }
    horizontalAlignment: Text.AlignLeft
    lineHeight: Theme.leading
    // In whole pixels, so that borders below a text are not blurred
    height: Math.ceil(implicitHeight)
    textFormat: Text.PlainText
    wrapMode: Text.Wrap

    Accessible.role: Accessible.StaticText
    Accessible.name: text
}
