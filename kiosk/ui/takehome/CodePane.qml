import QtQuick
import kiosk.ui

// The QR code and its caption, or a hint on how to get one.
Column {
    id: pane

    property TakeHome taking: null
    // The side of the square available for the code.
    required property int room
    required property string title
    readonly property bool several: (taking?.count ?? 0) > 1
    // The height that the pane needs in addition to the code.
    readonly property int besides: Math.ceil(1.4 * Theme.body) + spacing
    readonly property string part: several ? qsTr("Part %1 of %2").arg(taking.number).arg(taking.count) : ""

    spacing: Math.round(Theme.body * 0.5)

    Rectangle {
        width: pane.width
        height: pane.room
        visible: !code.visible
        radius: Theme.radius
        color: Theme.paper
        border {
            color: Theme.control
            width: Math.round(Theme.line)
        }

        Label {
            objectName: "noCode"
            anchors {
                left: parent.left
                right: parent.right
                margins: Math.round(Theme.gap)
                verticalCenter: parent.verticalCenter
            }
            text: pane.taking?.kind === TakeHome.Kind.Questions ? qsTr("Your questions appear here when you tick them.") : qsTr("This is too long for codes on this screen.")
            horizontalAlignment: Text.AlignHCenter
        }
    }
    // Black on white in all colour modes, for phone cameras.
    Image {
        id: code

        objectName: "code"
        anchors.horizontalCenter: parent.horizontalCenter
        width: (pane.taking?.side ?? 1) * Math.max(1, Math.floor(pane.room / (pane.taking?.side ?? 1)))
        height: width
        visible: (pane.taking?.count ?? 0) > 0
        cache: false
        smooth: false
        source: pane.taking !== null ? pane.taking.source : ""

        Accessible.role: Accessible.Graphic
        Accessible.name: caption.text
    }
    Label {
        id: caption

        objectName: "codeCaption"
        Announced.kind: Announced.CodePart
        width: parent.width
        visible: code.visible
        text: pane.several ? qsTr("%1  ·  %2").arg(pane.title).arg(pane.part) : pane.title
        font.weight: Font.DemiBold
        horizontalAlignment: Text.AlignHCenter
        lineHeight: Theme.tight
    }
}
