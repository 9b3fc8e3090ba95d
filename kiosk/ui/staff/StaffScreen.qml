import QtQuick
import kiosk.ui

// The staff screen over everything else: the PIN pad, then one page of the panel at a time.
Rectangle {
    id: screen

    required property Staff staff
    required property Choices choices

    // The pager of the current page.
    readonly property Pager pager: (content.item as StaffFrame)?.pager ?? null

    objectName: "staffScreen"
    color: Theme.paper
    Accessible.role: Accessible.Dialog
    Accessible.name: qsTr("For staff")

    PointerShield {}
    StaffPages {
        id: pages

        staff: screen.staff
        choices: screen.choices
    }
    Loader {
        id: content

        anchors.fill: parent
        sourceComponent: pages.content(screen.staff?.page ?? "")
    }
}
