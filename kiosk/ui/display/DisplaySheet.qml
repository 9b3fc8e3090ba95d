pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// Text size, colours, motion and page height. Each choice takes effect immediately, on this card too.
SheetFrame {
    id: sheet

    required property Appearance appearance
    required property Choices choices
    required property HearingChoices hearing

    // One grid for all rows, so that their edges align.
    readonly property int columns: Math.min(sizes.fitting, colors.fitting)

    heading: qsTr("Display")
    veil: "transparent"
    contentWidth: Theme.body * 46

    ChoiceRow {
        id: sizes

        width: parent.width
        question: qsTr("Text size")
        columns: sheet.columns

        ChoiceButton {
            objectName: "size-small"
            label: qsTr("Small")
            chosen: sheet.appearance.textSize === Appearance.TextSize.Small
            onSelected: sheet.choices.setTextSize(Appearance.TextSize.Small)
        }
        ChoiceButton {
            objectName: "size-medium"
            label: qsTr("Medium")
            chosen: sheet.appearance.textSize === Appearance.TextSize.Medium
            onSelected: sheet.choices.setTextSize(Appearance.TextSize.Medium)
        }
        ChoiceButton {
            objectName: "size-large"
            label: qsTr("Large")
            chosen: sheet.appearance.textSize === Appearance.TextSize.Large
            onSelected: sheet.choices.setTextSize(Appearance.TextSize.Large)
        }
        ChoiceButton {
            objectName: "size-largest"
            label: qsTr("Largest")
            chosen: sheet.appearance.textSize === Appearance.TextSize.Largest
            onSelected: sheet.choices.setTextSize(Appearance.TextSize.Largest)
        }
    }
    ChoiceRow {
        id: colors

        width: parent.width
        question: qsTr("Colors")
        columns: sheet.columns

        ChoiceButton {
            objectName: "contrast-normal"
            label: qsTr("Normal")
            sample: true
            ground: "#F7F4EE"
            ink: "#12323A"
            chosen: sheet.appearance.contrast === Appearance.Contrast.Normal
            onSelected: sheet.choices.setContrast(Appearance.Contrast.Normal)
        }
        ChoiceButton {
            objectName: "contrast-dark"
            label: qsTr("White on black")
            sample: true
            ground: "#000000"
            ink: "#FFFFFF"
            chosen: sheet.appearance.contrast === Appearance.Contrast.Dark
            onSelected: sheet.choices.setContrast(Appearance.Contrast.Dark)
        }
        ChoiceButton {
            objectName: "contrast-light"
            label: qsTr("Black on white")
            sample: true
            ground: "#FFFFFF"
            ink: "#000000"
            chosen: sheet.appearance.contrast === Appearance.Contrast.Light
            onSelected: sheet.choices.setContrast(Appearance.Contrast.Light)
        }
        ChoiceButton {
            objectName: "contrast-soft"
            label: qsTr("Soft")
            sample: true
            ground: "#D0CABE"
            ink: "#1E3137"
            chosen: sheet.appearance.contrast === Appearance.Contrast.Soft
            onSelected: sheet.choices.setContrast(Appearance.Contrast.Soft)
        }
    }
    ChoiceRow {
        width: parent.width
        question: qsTr("Movement and height")

        ChoiceButton {
            objectName: "reducedMotion"
            label: qsTr("Reduce motion")
            chosen: sheet.appearance.reducedMotion
            Accessible.role: Accessible.CheckBox
            onSelected: sheet.choices.setReducedMotion(!chosen)
        }
        ChoiceButton {
            objectName: "lowered"
            label: qsTr("Move page lower")
            chosen: sheet.appearance.lowered
            Accessible.role: Accessible.CheckBox
            onSelected: sheet.choices.setLowered(!chosen)
        }
        ChoiceButton {
            objectName: "dim"
            visible: sheet.hearing.byEar
            label: qsTr("Hide the screen")
            chosen: sheet.hearing.dimmed
            Accessible.role: Accessible.CheckBox
            onSelected: sheet.hearing.setDimmed(!chosen)
        }
    }
}
