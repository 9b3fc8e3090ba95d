import QtQuick
import kiosk.ui

// Shows a block by the file that bears its kind's name. It is told its width at once: without, all of its texts would
// be broken into lines twice, first into a column of letters.
Loader {
    id: loader

    required property Kiosk kiosk
    required property BlockView block
    required property string hue

    objectName: "block-" + block.blockId
    Component.onCompleted: setSource(Qt.resolvedUrl(`../blocks/${block.file}`), {
        "kiosk": kiosk,
        "block": block,
        "hue": hue,
        "width": width
    })
}
