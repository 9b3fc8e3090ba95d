pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// An important notice, such as when to see a doctor.
BlockCard {
    id: card

    required property CallOutBlockView block
    readonly property real markSize: Math.round(Theme.body * 1.7)

    view: block
    ground: Theme.normal ? "#FFF3D6" : Theme.card
    rim: Theme.normal ? "#85570B" : Theme.control
    heading: ""
    TextLine {
        width: parent.width
        navigation: card.kiosk.navigation
        family: card.block.family
        title: card.block.title
        text: card.block.text
        markWidth: card.markSize
        mark: Icon {
            name: "info"
            color: Theme.normal ? "#85570B" : Theme.deep("")
            size: card.markSize
        }
    }
    Repeater {
        model: card.block.items

        TextLine {
            required property string modelData

            width: parent.width
            navigation: card.kiosk.navigation
            family: card.block.family
            text: modelData
            markWidth: card.markSize
            mark: Icon {
                name: "check"
                size: Math.round(Theme.body * 1.35)
            }
        }
    }
}
