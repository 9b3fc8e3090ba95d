pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// The defaults for every visit on this machine. Visitors can still change them for their own visit.
StaffFrame {
    id: page

    readonly property VisitDefaults values: staff.values

    objectName: "valuesPage"
    heading: qsTr("What visits begin with")
    note: values.trouble === "" ? qsTr("Each visitor can change it; the next one begins with this again.") : qsTr("This could not be kept: %1").arg(values.trouble)

    ChoiceRow {
        width: page.inside
        visible: page.kiosk.choices.severalLanguages
        question: qsTr("Language")

        Repeater {
            model: page.kiosk.choices.languages

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

        Repeater {
            model: [["small", qsTr("Small")], ["medium", qsTr("Medium")], ["large", qsTr("Large")], ["largest", qsTr("Largest")]]

            ChoiceButton {
                required property var modelData

                objectName: "startSize-" + modelData[0]
                label: modelData[1]
                chosen: page.values.textSize === modelData[0]
                onSelected: page.values.setTextSize(modelData[0])
            }
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
