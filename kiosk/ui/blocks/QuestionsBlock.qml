pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// Questions for the doctor, which visitors can tick to take home.
BlockCard {
    id: card

    required property QuestionsBlockView block

    view: block
    ground: Theme.tint(hue)
    rim: Theme.normal ? ground : Theme.control

    Repeater {
        model: card.block.items

        TickRow {
            required property string modelData
            required property int index
            readonly property string name: `${card.kiosk.sectionId}/${card.block.blockId}/${index}`

            objectName: "tick-" + card.block.blockId + "-" + index
            width: parent.width
            family: card.block.family
            Spoken.language: card.block.written
            question: modelData.replace(/<[^>]*>/g, "")
            chosen: card.kiosk.marks.ticked.includes(name)
            onSelected: card.kiosk.marks.tick(name)
        }
    }
    Chip {
        objectName: "takeQuestions"
        anchors.left: parent.left
        visible: card.kiosk.marks.ticked.length > 0
        available: parent.width
        icon: "home_code"
        label: qsTr("Take my questions home")
        onSelected: card.kiosk.sheets.takeQuestionsHome()
    }
}
