pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// Text size, colours, motion and page height. Each choice takes effect immediately, on this card too.
SheetFrame {
    id: sheet

    readonly property Choices choices: kiosk.choices

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

        Repeater {
            model: [
                {
                    "size": "small",
                    "label": qsTr("Small")
                },
                {
                    "size": "medium",
                    "label": qsTr("Medium")
                },
                {
                    "size": "large",
                    "label": qsTr("Large")
                },
                {
                    "size": "largest",
                    "label": qsTr("Largest")
                }
            ]

            ChoiceButton {
                required property var modelData

                objectName: "size-" + modelData.size
                label: modelData.label
                chosen: sheet.choices.textSize === modelData.size
                onSelected: sheet.choices.setTextSize(modelData.size)
            }
        }
    }
    ChoiceRow {
        id: colors

        width: parent.width
        question: qsTr("Colors")
        columns: sheet.columns

        Repeater {
            model: [
                {
                    "contrast": "normal",
                    "label": qsTr("Normal"),
                    "ground": "#F7F4EE",
                    "ink": "#12323A"
                },
                {
                    "contrast": "dark",
                    "label": qsTr("White on black"),
                    "ground": "#000000",
                    "ink": "#FFFFFF"
                },
                {
                    "contrast": "light",
                    "label": qsTr("Black on white"),
                    "ground": "#FFFFFF",
                    "ink": "#000000"
                },
                {
                    "contrast": "soft",
                    "label": qsTr("Soft"),
                    "ground": "#D0CABE",
                    "ink": "#1E3137"
                }
            ]

            ChoiceButton {
                required property var modelData

                objectName: "contrast-" + modelData.contrast
                label: modelData.label
                sample: true
                ground: modelData.ground
                ink: modelData.ink
                chosen: sheet.choices.contrast === modelData.contrast
                onSelected: sheet.choices.setContrast(modelData.contrast)
            }
        }
    }
    ChoiceRow {
        width: parent.width
        question: qsTr("Movement and height")

        ChoiceButton {
            objectName: "reducedMotion"
            label: qsTr("Reduce motion")
            chosen: sheet.choices.reducedMotion
            Accessible.role: Accessible.CheckBox
            onSelected: sheet.choices.setReducedMotion(!chosen)
        }
        ChoiceButton {
            objectName: "lowered"
            label: qsTr("Move page lower")
            chosen: sheet.choices.lowered
            Accessible.role: Accessible.CheckBox
            onSelected: sheet.choices.setLowered(!chosen)
        }
        ChoiceButton {
            objectName: "dim"
            visible: sheet.kiosk.hearing.byEar
            label: qsTr("Hide the screen")
            chosen: sheet.kiosk.hearing.dimmed
            Accessible.role: Accessible.CheckBox
            onSelected: sheet.kiosk.hearing.setDimmed(!chosen)
        }
    }
}
