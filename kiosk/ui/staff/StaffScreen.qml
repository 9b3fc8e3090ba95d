import QtQuick
import kiosk.ui

// The staff screen over everything else: the PIN pad, then one page of the panel at a time.
Rectangle {
    id: screen

    required property Kiosk kiosk
    readonly property Staff staff: kiosk.staff as Staff
    readonly property string page: staff?.page ?? ""
    readonly property var files: ({
            "pad": "pin/PadPage.qml",
            "rows": "PanelHome.qml",
            "health": "health/HealthPage.qml",
            "use": "usage/UsePage.qml",
            "values": "ValuesPage.qml",
            "language": "PanelLanguagePage.qml",
            "confirm": "ConfirmPage.qml",
            "screen": "screen/ScreenTest.qml",
            "touch": "screen/TouchTest.qml",
            "glass": "screen/GlassPage.qml",
            "pin": "pin/PinPage.qml"
        })

    // The pager of the current page.
    readonly property Pager pager: (pages.item as StaffFrame)?.pager ?? null

    function turn() {
        if (page !== "")
            pages.show(Qt.resolvedUrl(files[page]), {
                "kiosk": kiosk,
                "staff": staff
            });
    }

    objectName: "staffScreen"
    color: Theme.paper
    onPageChanged: turn()
    Component.onCompleted: turn()
    Accessible.role: Accessible.Dialog
    Accessible.name: qsTr("For staff")

    PointerShield {}
    FileLoader {
        id: pages

        fills: true
        anchors.fill: parent
    }
}
