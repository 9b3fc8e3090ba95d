import QtQuick
import kiosk.ui

// A drawing of one colour from the library, mirrored only where it points along the reading direction.
Image {
    id: icon

    required property string name
    property color color: Theme.ink
    property real size: Theme.body * 1.25
    property bool directional: false

    function address(): string {
        return name === "" || size < 1 ? "" : Theme.pictures.icon(name, color);
    }

    width: size
    height: size
    sourceSize: Qt.size(Math.round(size), Math.round(size))
    source: address()
    mirror: directional && LayoutMirroring.enabled
    // Its file was removed or damaged: asked for once more, it is written again
    onStatusChanged: if (status === Image.Error)
        source = Qt.binding(address)

    Accessible.ignored: true
}
