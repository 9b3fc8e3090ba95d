pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// A timeline: each step with its time and text, connected to the next by a line.
BlockCard {
    id: card

    required property StepsBlockView block

    view: block

    Repeater {
        model: card.block.items

        TextLine {
            id: step

            required property StepView modelData
            required property int index

            width: parent.width
            navigation: card.kiosk.navigation
            family: card.block.family
            when: modelData.when
            title: modelData.title
            text: modelData.text
            mark: NumberDisc {
                id: disc

                number: step.index + 1
                hue: card.hue

                Rectangle {
                    anchors {
                        top: disc.bottom
                        horizontalCenter: disc.horizontalCenter
                    }
                    visible: step.index < card.block.items.length - 1
                    width: disc.border.width
                    height: step.height - disc.height + Math.round(Theme.body * 0.6)
                    color: Theme.deep(card.hue)
                }
            }
        }
    }
}
