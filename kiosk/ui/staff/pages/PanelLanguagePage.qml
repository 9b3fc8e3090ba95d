pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// The language of the staff panel, until staff leave it.
StaffFrame {
    id: page

    required property Choices choices

    objectName: "panelLanguagePage"
    heading: qsTr("Language")

    ChoiceGrid {
        width: parent.width

        Repeater {
            model: page.choices.languages

            ChoiceButton {
                required property LanguageView modelData

                objectName: "panelLanguage-" + modelData.code
                label: modelData.name
                family: modelData.family
                chosen: page.choices.language === modelData.code
                onSelected: {
                    page.choices.setLanguage(modelData.code);
                    page.staff.open("home");
                }
            }
        }
    }
}
