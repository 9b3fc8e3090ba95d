import QtQuick
import kiosk.ui

// Loads a QML file when it is first wanted. With `kept` the item stays loaded while hidden; with `early` it is loaded
// in advance. During a layout change hidden items are unloaded, and loaded again once the new look is on screen.
FileLoader {
    id: loader

    required property url file
    required property bool wanted
    // Returns the properties that the item requires. They are set once, when it is created, so they must not change.
    property var given: () => ({})
    property bool kept: false
    property bool early: false
    readonly property bool lean: Theme.appearance.lean
    property bool givenUp: false

    function follow() {
        if ((wanted || ((early || givenUp) && !lean)) && item === null)
            show(file, given());
        else if (!wanted && (!kept || lean)) {
            givenUp = kept && item !== null;
            clear();
        }
    }

    fills: true
    visible: wanted
    onWantedChanged: follow()
    onEarlyChanged: follow()
    onLeanChanged: follow()
    Component.onCompleted: follow()
}
