import QtQuick
import kiosk.ui

// A topic's picture, decoded beside in the size that it is shown in. `isMissing` where the library has none, or a broken one.
Image {
    id: picture

    // Names it in the library
    required property string key
    property real decodedWidth: Math.round(width)
    property bool isUnknown: false
    readonly property bool isMissing: isUnknown || status === Image.Error

    // The size before the source: in the other order it would be decoded as large as it is, and then once more
    function show() {
        const address = decodedWidth < 1 ? "" : Theme.pictures.media(key);
        sourceSize = Qt.size(decodedWidth, 0);
        source = address;
        isUnknown = decodedWidth >= 1 && address === "";
    }

    asynchronous: true
    retainWhileLoading: true
    onDecodedWidthChanged: show()
    onKeyChanged: show()
    // Its file was removed or damaged: asked for once more, it is written again
    onStatusChanged: if (status === Image.Error)
        show()
    Component.onCompleted: show()

    Accessible.role: Accessible.Graphic
}
