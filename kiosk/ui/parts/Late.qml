import QtQuick
import kiosk.ui

// Shows what a file describes while it is wanted. Nothing of it is read before it is first wanted; what is kept stays
// made from then on, hidden while it is not wanted; `early` has it made before.
Loader {
    id: late

    required property Kiosk kiosk
    required property url file
    required property bool wanted
    property bool kept: false
    property bool early: false

    function follow() {
        if ((wanted || early) && status === Loader.Null)
            setSource(file, {
                "kiosk": kiosk,
                "width": width
            });
        else if (!wanted && !kept)
            source = "";
    }

    visible: wanted
    onWantedChanged: follow()
    onEarlyChanged: follow()
    Component.onCompleted: follow()
}
