import QtQuick
import kiosk.ui

// Loads the QML file named after the block's kind.
FileLoader {
    id: loader

    required property Kiosk kiosk
    required property BlockView block
    required property string hue

    readonly property bool veiled: block.sensitive !== "" && !kiosk.privacy.revealed.includes(block.blockId)

    function load() {
        if (veiled)
            show(Qt.resolvedUrl("SensitiveNote.qml"), {
                "why": block.sensitive,
                "title": block.title,
                "showName": "reveal-" + block.blockId
            });
        else
            show(Qt.resolvedUrl(`../blocks/${block.file}`), {
                "kiosk": kiosk,
                "block": block,
                "hue": hue
            });
    }

    objectName: "block-" + block.blockId
    LayoutMirroring.enabled: veiled ? Theme.rightToLeft : block.rightToLeft
    LayoutMirroring.childrenInherit: true
    onVeiledChanged: load()
    Component.onCompleted: load()

    Connections {
        target: loader.item as SensitiveNote
        ignoreUnknownSignals: true

        function onWished() {
            loader.kiosk.privacy.reveal(loader.block.blockId);
        }
    }
}
