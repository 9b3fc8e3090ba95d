import QtQuick
import kiosk.ui

// One source: its number, its title, who published it and when, where it can be found.
Item {
    id: line

    required property SourceView source

    implicitHeight: column.height
    height: implicitHeight

    Words {
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

        Words {
            width: parent.width
            text: line.source.title
        }
        Words {
            width: parent.width
            text: line.source.published
            color: Theme.mutedInk
            font.pixelSize: Theme.small
        }
        Words {
            width: parent.width
            visible: text !== ""
            text: line.source.address
            color: Theme.mutedInk
            font.pixelSize: Theme.small
            wrapMode: Text.WrapAnywhere
        }
    }
}
