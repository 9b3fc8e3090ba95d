pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// A chart's figures in rows: what each is of, and the figure.
Column {
    id: table

    required property BlockView block
    required property string hue

    spacing: Math.round(Theme.body * 0.4)

    Repeater {
        model: table.block.series

        Column {
            id: series

            required property EntryView modelData

            width: table.width

            Words {
                width: parent.width
                visible: text !== "" && table.block.series.length > 1
                bottomPadding: Math.round(Theme.body * 0.3)
                text: series.modelData.title
                font.weight: Font.DemiBold
                Accessible.role: Accessible.Heading
            }
            Repeater {
                model: series.modelData.marks

                Item {
                    id: row

                    required property EntryView modelData
                    readonly property string spoken: `${modelData.title}: ${modelData.text}`

                    width: series.width
                    height: Math.max(name.implicitHeight, figure.implicitHeight) + Theme.body * 0.6
                    Accessible.role: Accessible.StaticText
                    Accessible.name: spoken

                    Rectangle {
                        width: parent.width
                        height: Theme.line
                        color: Theme.control
                    }
                    Words {
                        id: name

                        anchors {
                            left: parent.left
                            right: figure.left
                            rightMargin: Theme.gap
                            verticalCenter: parent.verticalCenter
                        }
                        text: row.modelData.title
                        Accessible.ignored: true
                    }
                    Words {
                        id: figure

                        objectName: "figure"
                        anchors {
                            right: parent.right
                            verticalCenter: parent.verticalCenter
                        }
                        text: row.modelData.text
                        font.bold: true
                        Accessible.ignored: true
                    }
                }
            }
        }
    }
}
