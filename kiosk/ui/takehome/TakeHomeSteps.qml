pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// Numbered steps for scanning the code with a phone.
Column {
    id: steps

    property TakeHome taking: null
    required property string hue
    readonly property bool link: taking?.kind === TakeHome.Kind.Link

    spacing: Math.round(Theme.body * 0.5)

    Label {
        objectName: "takeHomeResult"
        width: parent.width
        visible: steps.taking?.kind !== TakeHome.Kind.Questions
        text: steps.link ? qsTr("Your phone opens this page on our web site. For that it needs a network.") : qsTr("Your phone shows the text itself: no network needed.")
        font.weight: Font.DemiBold
    }
    Repeater {
        model: {
            if (steps.taking?.kind === TakeHome.Kind.Questions)
                return [qsTr("Tick the questions that you want to ask."), qsTr("Point your phone's camera at the square and keep the text: no network needed.")];
            const all = [qsTr("Point your phone's camera at the square."), steps.link ? qsTr("Touch the address that your phone shows.") : qsTr("Keep the text that your phone shows: copy it or take a screenshot.")];
            return (steps.taking?.count ?? 0) > 1 ? [...all, qsTr("Do the same with the next part. There are %1 parts.").arg(steps.taking.count)] : all;
        }

        Item {
            id: step

            required property int index
            required property string modelData

            width: steps.width
            implicitHeight: Math.max(disc.height, words.y + words.height)
            height: implicitHeight

            NumberDisc {
                id: disc

                anchors.left: parent.left
                number: step.index + 1
                hue: steps.hue
            }
            Label {
                id: words

                anchors {
                    left: disc.right
                    leftMargin: Math.round(Theme.body * 0.6)
                    right: parent.right
                }
                // Aligns the first line with the number.
                y: Math.max(0, Math.round((disc.height - contentHeight / lineCount) / 2))
                text: step.modelData
            }
        }
    }
}
