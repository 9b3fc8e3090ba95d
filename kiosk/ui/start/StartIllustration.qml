import QtQuick
import kiosk.ui

// The illustration of the start screen, in the largest size that fits. It moves with the words.
Item {
    id: illustration

    required property StartScreen startScreen
    readonly property real aspect: 1340 / 960
    readonly property real padding: Math.round(32 * Theme.unit)
    readonly property real room: Math.round(Math.max(0, Math.min(width - 2 * padding, (height - 2 * padding) * aspect)))

    Image {
        id: picture

        function address(): string {
            return width > 0 ? Theme.pictures.illustration("people", width) : "";
        }

        objectName: "startIllustration"
        x: Math.round((illustration.width - width) * illustration.startScreen.shift)
        y: Math.round((illustration.height - height) * (0.1 + 0.8 * illustration.startScreen.shift))
        // The largest stored width that fits, to avoid scaling.
        width: illustration.room > 1200 ? illustration.room : [1000, 820, 720, 640, 560, 480].find(stored => stored <= illustration.room) ?? illustration.room
        height: Math.round(width / illustration.aspect)
        asynchronous: true
        cache: false
        retainWhileLoading: true
        // Unscaled: its height may differ by one pixel from the rounded one. Only the largest is scaled.
        fillMode: illustration.room > 1200 ? Image.PreserveAspectFit : Image.Pad
        source: address()
        // The cached file was removed or damaged: requesting it again rewrites it.
        onStatusChanged: if (status === Image.Error)
            source = Qt.binding(address)
        opacity: status === Image.Ready ? (Theme.soft ? 0.75 : 1) : 0
        Accessible.ignored: true
    }
}
