pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// All languages, each by its own name in its own letters.
SheetFrame {
    id: sheet

    heading: qsTr("Language")

    EqualGrid {
        id: grid

        width: parent.width
        columns: Math.max(1, Math.min(4, Math.floor((width + spacing) / (Theme.body * 9 + spacing))))
        spacing: Theme.smallGap

        Repeater {
            model: sheet.kiosk.choices.languages

            ChoiceButton {
                required property LanguageView modelData

                objectName: "language-" + modelData.code
                width: grid.cellWidth
                height: grid.tallest
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
