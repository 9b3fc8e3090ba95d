import QtQuick
import kiosk.ui

// A section's name in the rail or strip; the present one stands out.
PressArea {
    id: button

    required property SectionView section
    required property bool current

    objectName: "rail-" + section.sectionId
    implicitHeight: Math.max(Theme.bigTouch, words.implicitHeight + Theme.body * 0.5)
    label: section.title
    Accessible.selected: current

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius * 0.7
        color: button.pressed ? Theme.pressed : button.current ? (Theme.outlined ? Theme.primary : Theme.tint(button.section.hue)) : "transparent"
        border {
            color: Theme.outlined ? Theme.ink : Theme.control
            width: Theme.outlined || (Theme.contrast === 3 && button.current) ? Theme.line : 0
        }
    }
    Icon {
        id: mark

        anchors {
            left: parent.left
            leftMargin: Theme.body * 0.5
            verticalCenter: parent.verticalCenter
        }
        name: button.section.icon
        color: button.current && Theme.outlined ? Theme.primaryInk : Theme.deep(button.section.hue)
        size: Theme.body * 1.5
    }
    Words {
        id: words

        anchors {
            left: mark.right
            leftMargin: Theme.body * 0.5
            right: parent.right
            rightMargin: Theme.body * 0.4
            verticalCenter: parent.verticalCenter
        }
        text: button.section.title
        color: button.current && Theme.outlined ? Theme.primaryInk : Theme.ink
        font.pixelSize: Theme.small
        font.weight: button.current ? Font.Bold : Font.Medium
        lineHeight: 1
    }
}
