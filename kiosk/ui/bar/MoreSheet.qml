pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// The actions that do not fit in the bar, as large buttons. Read-aloud actions keep the sheet open, since they are
// pressed repeatedly.
SheetFrame {
    id: sheet

    required property Speech speech
    property list<QtObject> actions
    readonly property bool steps: speech.active

    heading: qsTr("More")

    EqualGrid {
        id: grid

        width: parent.width
        columns: Math.max(1, Math.min(sheet.actions.length, 3, Math.floor((width + spacing) / (Theme.body * 9 + spacing))))
        spacing: Theme.smallGap

        Repeater {
            // A language change recreates the bar, which owns the actions, possibly while this sheet is closing.
            model: sheet.actions.filter(action => action !== null)

            ActionButton {
                required property Action modelData

                objectName: modelData?.name ?? ""
                width: grid.cellWidth
                height: grid.tallest
                icon: modelData?.icon ?? ""
                directional: modelData?.directional ?? false
                label: modelData?.label ?? ""
                enabled: modelData?.enabled ?? false
                visible: modelData?.available ?? false
                Accessible.name: modelData?.description ?? ""
                onTouched: modelData.prepared()
                onSelected: {
                    const action = modelData;
                    if (!sheet.steps)
                        sheet.sheets.close();
                    action.triggered();
                }
            }
        }
    }
}
