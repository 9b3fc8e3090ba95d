import QtQuick
import kiosk.ui

// A drawing of one colour from the library, mirrored only where it points along the reading direction.
Image {
    id: icon

    required property string name
    property color color: Theme.ink
    property real size: Theme.body * 1.25
    property bool directional: false

    width: size
    height: size
    source: name === "" || size < 1 ? "" : `image://library/icon/${name}/${color.toString().slice(-6)}/${Math.round(size)}`
    mirror: directional && LayoutMirroring.enabled

    Accessible.ignored: true
}
