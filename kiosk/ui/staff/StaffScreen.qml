import QtQuick
import kiosk.ui

// The staff screen over everything else: the PIN pad, then one page of the panel at a time.
Rectangle {
    id: screen

    required property Kiosk kiosk
    readonly property Staff staff: kiosk.staff

    // The pager of the current page.
    readonly property Pager pager: (content.item as StaffFrame)?.pager ?? null

    objectName: "staffScreen"
    color: Theme.paper
    Accessible.role: Accessible.Dialog
    Accessible.name: qsTr("For staff")

    PointerShield {}
    StaffPages {
        id: pages

        kiosk: screen.kiosk
        staff: screen.staff
    }
    Loader {
        id: content

        anchors.fill: parent
        sourceComponent: pages.content(screen.staff?.page ?? "")
    }
}
