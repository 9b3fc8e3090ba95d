import QtQuick
import kiosk.ui

// A source: number, title, publisher, date and link.
Item {
    id: line

    required property SourceView source

    implicitHeight: column.height
    height: implicitHeight

    Label {
        id: number

        anchors.left: parent.left
        width: Theme.body * 2
        text: line.source.number + "."
        font.bold: true
    }
    Column {
        id: column

        anchors {
            left: number.right
            right: parent.right
        }

        Label {
            width: parent.width
            text: line.source.title
        }
        Label {
            width: parent.width
            text: line.source.published
            color: Theme.mutedInk
            font.pixelSize: Theme.small
        }
        Label {
            width: parent.width
            visible: text !== ""
            text: line.source.address
            color: Theme.mutedInk
            font.pixelSize: Theme.small
            wrapMode: Text.WrapAnywhere
        }
    }
}
