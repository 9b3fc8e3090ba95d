import QtQuick
import kiosk.ui

// A question that a visitor can tick.
PressArea {
    id: row

    required property string question
    required property bool chosen
    property string family: Theme.family

    implicitHeight: Math.ceil(Math.max(Theme.touch, words.implicitHeight + Theme.body * 0.5))
    height: implicitHeight
    label: question
    Accessible.role: Accessible.CheckBox
    Accessible.checkable: true
    Accessible.checked: chosen
    Pressable.checked: chosen

    ControlBackground {
        id: box

        anchors {
            left: parent.left
            verticalCenter: parent.verticalCenter
        }
        control: row
        width: Math.round(Theme.body * 1.6)
        height: width
        radius: width * 0.2
        ground: row.chosen ? Theme.primary : Theme.card
        borderColor: row.chosen ? Theme.primary : Theme.control
        borderWidth: Math.max(3, Theme.line * 1.5)

        Icon {
            anchors.centerIn: parent
            visible: row.chosen
            name: "check"
            color: row.pressed ? Theme.ink : Theme.primaryInk
            size: Theme.body * 1.2
        }
    }
    Label {
        id: words

        anchors {
            left: box.right
            leftMargin: Math.round(Theme.body * 0.7)
            right: parent.right
            verticalCenter: parent.verticalCenter
        }
        text: row.question
        font.family: row.family
        Accessible.ignored: true
    }
}
