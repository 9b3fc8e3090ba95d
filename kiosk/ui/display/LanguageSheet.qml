pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// All languages, each by its own name in its own script.
SheetFrame {
    id: sheet

    heading: qsTr("Language")
    wide: true

    ChoiceGrid {
        width: parent.width

        Repeater {
            model: sheet.kiosk.choices.languages

            ChoiceButton {
                required property LanguageView modelData

                objectName: "language-" + modelData.code
                label: modelData.name
                family: modelData.family
                chosen: sheet.kiosk.choices.language === modelData.code
                onSelected: {
                    sheet.kiosk.choices.setLanguage(modelData.code);
                    sheet.kiosk.sheets.close();
                }
            }
        }
    }
}
