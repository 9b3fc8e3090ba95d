import QtQuick
import kiosk.ui

// The typed query. It takes no touches, so nothing can be selected or copied.
Rectangle {
    id: field

    required property SearchModel finder

    implicitHeight: Math.max(Theme.bigTouch, Math.ceil(words.implicitHeight) + Math.round(Theme.body * 0.4))
    radius: Theme.radius * 0.7
    color: Theme.card
    border {
        color: Theme.ink
        width: Math.round(Theme.line * 1.5)
    }

    Icon {
        id: mark

        anchors {
            left: parent.left
            leftMargin: Math.round(Theme.body * 0.6)
            verticalCenter: parent.verticalCenter
        }
        name: "search"
    }
    Label {
        id: words

        objectName: "typed"
        anchors {
            left: mark.right
            leftMargin: Math.round(Theme.body * 0.5)
            right: parent.right
            rightMargin: Math.round(Theme.body * 0.6)
            verticalCenter: parent.verticalCenter
        }
        wrapMode: Text.WrapAnywhere
        text: field.finder.typed
        font.pixelSize: Theme.heading
        lineHeight: 1
        Accessible.name: qsTr("Search: %1").arg(field.finder.typed)

        // The text cursor.
        Rectangle {
            x: words.effectiveHorizontalAlignment === Text.AlignRight ? words.width - words.contentWidth - width - 4 : words.text === "" ? 0 : words.contentWidth + 4
            anchors.bottom: parent.bottom
            visible: words.lineCount < 2
            width: Math.max(2, Theme.line)
            height: Theme.heading * 1.15
            color: Theme.ink
        }
    }
}
