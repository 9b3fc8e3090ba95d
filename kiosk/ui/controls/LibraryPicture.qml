import QtQuick
import kiosk.ui

// A picture of the library, decoded in the background at display size. `isMissing` is true if it does not exist or is
// broken.
Image {
    id: picture

    // The picture's key in the library.
    required property string key
    property real decodedWidth: Math.round(width)
    property bool isUnknown: false
    readonly property bool isMissing: isUnknown || status === Image.Error

    // Set sourceSize before source: in the other order the picture is decoded at full size first, and then again.
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
    // The cached file was removed or damaged: requesting it again rewrites it.
    onStatusChanged: if (status === Image.Error)
        show()
    Component.onCompleted: show()

    Accessible.role: Accessible.Graphic
}
