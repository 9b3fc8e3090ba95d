import QtQuick
import kiosk.ui

// What can be pressed: answers at once by `pressed`, selects on a release inside that was meant.
Item {
    id: area

    property string label: ""
    readonly property bool pressed: tap.pressed

    signal selected

    Accessible.role: Accessible.Button
    Accessible.name: label
    Accessible.onPressAction: selected()

    TapHandler {
        id: tap

        gesturePolicy: TapHandler.ReleaseWithinBounds
        longPressThreshold: 0
        onTapped: if (Touch.kiosk.touchMeant())
            area.selected()
    }
}
