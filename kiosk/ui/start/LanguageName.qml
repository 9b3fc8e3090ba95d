pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// A language's own name, in one line: a picture if the library has one, which spares the start screen the fonts of all
// scripts (10 MB), or else text.
Item {
    id: name

    required property LanguageView language
    required property real size
    // Of the pictures, whose baselines are at the same height: packaging/setup/language-names.
    readonly property int pictureHeight: Math.round(size * 1.7)
    readonly property Item shown: text.item as Item ?? picture

    function address(): string {
        return Theme.pictures.languageName(language.code, pictureHeight, Theme.ink);
    }

    implicitWidth: shown.implicitWidth
    implicitHeight: shown.implicitHeight

    Spoken.text: language.name

    Image {
        id: picture

        anchors.centerIn: parent
        sourceSize: Qt.size(0, name.pictureHeight)
        source: name.address()
        // The cached file was removed or damaged: requesting it again rewrites it.
        onStatusChanged: if (status === Image.Error)
            source = Qt.binding(name.address)
        Accessible.ignored: true
    }
    // Even an empty text would load its font.
    Loader {
        id: text

        anchors.centerIn: parent
        active: name.address() === ""
        sourceComponent: Label {
            text: name.language.name
            font {
                family: name.language.family
                pixelSize: name.size
            }
            lineHeight: 1
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
    }
}
