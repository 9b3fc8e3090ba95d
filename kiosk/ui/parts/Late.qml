import QtQuick
import kiosk.ui

// Shows what a file describes while it is wanted. Nothing of it is read before it is first wanted; what is kept stays
// made from then on, hidden while it is not wanted; `early` has it made before. While the look of everything changes,
// what is hidden is given up: it is made again in the new look once that is on the glass.
Loader {
    id: late

    required property Kiosk kiosk
    required property url file
    required property bool wanted
    property bool kept: false
    property bool early: false
    readonly property bool lean: kiosk.appearance.lean
    property bool givenUp: false

    function follow() {
        if ((wanted || ((early || givenUp) && !lean)) && status === Loader.Null)
            setSource(file, {
                "kiosk": kiosk,
                "width": width
            });
        else if (!wanted && (!kept || lean)) {
            givenUp = kept && status !== Loader.Null;
            source = "";
        }
    }

    visible: wanted
    onWantedChanged: follow()
    onEarlyChanged: follow()
    onLeanChanged: follow()
    Component.onCompleted: follow()
}
