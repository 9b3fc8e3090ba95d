pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// The language of these pages, until they are left.
StaffFrame {
    id: page

    objectName: "panelLanguagePage"
    heading: qsTr("Language")

    EqualGrid {
        id: grid

        width: parent.width
        columns: Math.max(1, Math.min(4, Math.floor((width + spacing) / (Theme.body * 9 + spacing))))
        spacing: Theme.smallGap

        Repeater {
            model: page.kiosk.choices.languages

            ChoiceButton {
                required property LanguageView modelData

                objectName: "panelLanguage-" + modelData.code
                width: grid.cellWidth
                height: grid.tallest
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
