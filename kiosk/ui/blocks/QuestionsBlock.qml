pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// Questions a visitor may want to ask their doctor.
BlockCard {
    id: card

    ground: Theme.tint(hue)
    rim: Theme.contrast === 0 ? ground : Theme.control

    Repeater {
        model: card.block.entries

        TextLine {
            required property EntryView modelData

            width: parent.width
            kiosk: card.kiosk
            text: modelData.text
            mark: Icon {
                name: "question"
                color: Theme.deep(card.hue)
                size: Theme.body * 1.4
            }
        }
    }
}
