import QtQuick
import kiosk.ui

// A list item: a marker with text beside it.
Item {
    id: line

    required property Navigation navigation
    required property string text
    property string title: ""
    property string when: ""
    property string family: Theme.family
    property alias mark: mark.sourceComponent
    // The width of the marker column. Set it where markers differ in width, to align the texts.
    property real markWidth: mark.width
    property real gap: Math.round(Theme.body * 0.7)

    implicitHeight: Math.ceil(Math.max(mark.height, words.height))
    height: implicitHeight

    Loader {
        id: mark

        anchors {
            left: parent.left
            leftMargin: Math.round((line.markWidth - width) / 2)
        }
    }
    Column {
        id: words

        anchors {
            left: parent.left
            leftMargin: line.markWidth + line.gap
            right: parent.right
        }
        spacing: Math.round(Theme.body * 0.15)

        Label {
            width: parent.width
            visible: text !== ""
            text: line.when
            font.family: line.family
            color: Theme.mutedInk
            font.pixelSize: Theme.small
            font.weight: Font.DemiBold
        }
        Label {
            width: parent.width
            visible: text !== ""
            text: line.title
            font.family: line.family
            font.pixelSize: Theme.heading
            font.bold: true
            lineHeight: Theme.tight
            Accessible.role: Accessible.Heading
        }
        RichText {
            anchors.left: parent.left
            width: Math.min(parent.width, Theme.longestLine)
            text: line.text
            font.family: line.family
            onFollowed: link => line.navigation.followLink(link)
        }
    }
}
