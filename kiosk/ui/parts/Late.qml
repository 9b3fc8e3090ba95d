import QtQuick
import kiosk.ui

// Shows what the file `shown` names; nothing of it is read before, and nothing is kept once it is empty again.
Loader {
    id: late

    required property Kiosk kiosk
    property url shown

    function show() {
        if (shown.toString() === "")
            source = "";
        else
            setSource(shown, {
                "kiosk": kiosk
            });
    }

    onShownChanged: show()
    Component.onCompleted: if (status === Loader.Null)
        show()
}
