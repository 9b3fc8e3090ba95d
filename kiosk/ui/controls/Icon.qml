import QtQuick
import kiosk.ui

// A single-colour icon of the library, mirrored only if it points in the reading direction.
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
    // The cached file was removed or damaged: requesting it again rewrites it.
    onStatusChanged: if (status === Image.Error)
        source = Qt.binding(address)

    Accessible.ignored: true
}
