pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// The defaults for every visit on this machine. Visitors can still change them for their own visit.
StaffPage {
    id: entry

    required property Choices choices

    name: "values"
    title: qsTr("What visits begin with")
    note: qsTr("Language, text size and volume")
    icon: "display"
    hue: "teal"

    StaffFrame {
        id: page

        staff: entry.staff

        readonly property VisitDefaults values: staff.values

        objectName: "valuesPage"
        heading: entry.title
        note: values.trouble === "" ? qsTr("Each visitor can change it; the next one begins with this again.") : qsTr("This could not be kept: %1").arg(values.trouble)

        ChoiceRow {
            width: page.inside
            visible: entry.choices.severalLanguages
            question: qsTr("Language")

            Repeater {
                model: entry.choices.languages

                ChoiceButton {
                    required property LanguageView modelData

                    objectName: "startLanguage-" + modelData.code
                    label: modelData.name
                    family: modelData.family
                    chosen: page.values.language === modelData.code
                    onSelected: page.values.setLanguage(modelData.code)
                }
            }
        }
        ChoiceRow {
            width: page.inside
            question: qsTr("Text size")

            ChoiceButton {
                objectName: "startSize-small"
                label: qsTr("Small")
                chosen: page.values.textSize === Appearance.TextSize.Small
                onSelected: page.values.setTextSize(Appearance.TextSize.Small)
            }
            ChoiceButton {
                objectName: "startSize-medium"
                label: qsTr("Medium")
                chosen: page.values.textSize === Appearance.TextSize.Medium
                onSelected: page.values.setTextSize(Appearance.TextSize.Medium)
            }
            ChoiceButton {
                objectName: "startSize-large"
                label: qsTr("Large")
                chosen: page.values.textSize === Appearance.TextSize.Large
                onSelected: page.values.setTextSize(Appearance.TextSize.Large)
            }
            ChoiceButton {
                objectName: "startSize-largest"
                label: qsTr("Largest")
                chosen: page.values.textSize === Appearance.TextSize.Largest
                onSelected: page.values.setTextSize(Appearance.TextSize.Largest)
            }
        }
        ChoiceRow {
            width: page.inside
            question: qsTr("Volume of the voice")

            Repeater {
                model: page.values.volumes

                ChoiceButton {
                    required property int modelData

                    objectName: "startVolume-" + modelData
                    label: qsTr("%1 %").arg(modelData)
                    chosen: page.values.volume === modelData
                    onSelected: page.values.setVolume(modelData)
                }
            }
        }
    }
}
