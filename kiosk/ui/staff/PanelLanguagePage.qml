pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// The language of the staff panel, until staff leave it.
StaffFrame {
    id: page

    objectName: "panelLanguagePage"
    heading: qsTr("Language")

    ChoiceGrid {
        width: parent.width

        Repeater {
            model: page.kiosk.choices.languages

            ChoiceButton {
                required property LanguageView modelData

                objectName: "panelLanguage-" + modelData.code
                label: modelData.name
                family: modelData.family
                chosen: page.kiosk.choices.language === modelData.code
                onSelected: {
                    page.kiosk.choices.setLanguage(modelData.code);
                    page.staff.open("rows");
                }
            }
        }
    }
}
