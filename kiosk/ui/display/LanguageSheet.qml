pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// All languages, each by its own name in its own script.
SheetFrame {
    id: sheet

    required property Choices choices

    heading: qsTr("Language")
    wide: true

    ChoiceGrid {
        width: parent.width

        Repeater {
            model: sheet.choices.languages

            ChoiceButton {
                required property LanguageView modelData

                objectName: "language-" + modelData.code
                label: modelData.name
                family: modelData.family
                chosen: sheet.choices.language === modelData.code
                onSelected: {
                    sheet.choices.setLanguage(modelData.code);
                    sheet.sheets.close();
                }
            }
        }
    }
}
