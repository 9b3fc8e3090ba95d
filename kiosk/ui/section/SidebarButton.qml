import QtQuick
import kiosk.ui

// A section's button in the sidebar, highlighted if current.
PressArea {
    id: button

    required property SectionView section
    required property bool current
    // Language code for the voice.
    Spoken.language: section.titleWritten

    objectName: "section-" + section.sectionId
    implicitHeight: Math.max(Theme.bigTouch, Math.ceil(words.implicitHeight) + Math.round(Theme.body * 0.4))
    label: section.title
    Accessible.selected: current

    SectionBackground {
        control: button
        hue: button.section.hue
        current: button.current
    }
    Icon {
        id: mark

        anchors {
            left: parent.left
            leftMargin: Math.round(Theme.edge / 2)
            verticalCenter: parent.verticalCenter
        }
        name: button.section.icon
        color: button.current && Theme.outlined ? Theme.primaryInk : Theme.deep(button.section.hue)
        size: Math.round(Theme.body * 1.4)
    }
    Label {
        id: words

        anchors {
            left: mark.right
            leftMargin: Math.round(Theme.body * 0.5)
            right: parent.right
            rightMargin: Math.round(Theme.body * 0.3)
            verticalCenter: parent.verticalCenter
        }
        text: button.label
        color: button.current && Theme.outlined ? Theme.primaryInk : Theme.ink
        font.pixelSize: Theme.small
        font.weight: button.current ? Font.Bold : Font.Medium
        lineHeight: 1
    }
}
