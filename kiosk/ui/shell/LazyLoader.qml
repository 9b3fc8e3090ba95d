import QtQuick
import kiosk.ui

// Shows what a file describes while it is wanted. Nothing of it is read before it is first wanted; what is kept stays
// made from then on, hidden while it is not wanted; `early` has it made before. While the look of everything changes,
// what is hidden is given up: it is made again in the new look once that is on the glass.
FileLoader {
    id: late

    required property Kiosk kiosk
    required property url file
    required property bool wanted
    property bool kept: false
    property bool early: false
    readonly property bool lean: kiosk.appearance.lean
    property bool givenUp: false

    function follow() {
        if ((wanted || ((early || givenUp) && !lean)) && item === null)
            show(file, {
                "kiosk": kiosk
            });
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
