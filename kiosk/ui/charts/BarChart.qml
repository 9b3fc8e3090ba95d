pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// Horizontal bars, each below its label and before its value, so that long labels fit.
Column {
    id: chart

    required property ChartBlockView block
    required property string hue

    spacing: Math.round(Theme.body * 0.7)

    Repeater {
        model: chart.block.series

        Column {
            id: series

            required property SeriesView modelData

            width: chart.width
            spacing: Math.round(Theme.body * 0.5)

            Label {
                width: parent.width
                visible: text !== "" && chart.block.series.length > 1
                text: series.modelData.label
                font.family: chart.block.family
                font.weight: Font.DemiBold
            }
            Repeater {
                model: series.modelData.marks

                // Not a column itself: a column would position the highlight of what is read aloud, and the focus ring.
                Item {
                    id: mark

                    required property MarkView modelData
                    Spoken.text: Accessible.name

                    width: series.width
                    implicitHeight: lines.implicitHeight
                    Accessible.role: Accessible.StaticText
                    Accessible.name: `${modelData.label}: ${modelData.shown}`

                    Column {
                        id: lines

                        width: parent.width
                        spacing: Math.round(Theme.body * 0.1)

                        Label {
                            width: parent.width
                            text: mark.modelData.label
                            font.family: chart.block.family
                            font.pixelSize: Theme.small
                            Accessible.ignored: true
                        }
                        Row {
                            width: parent.width
                            spacing: Math.round(Theme.body * 0.4)

                            Rectangle {
                                width: Math.round(Math.max(Theme.line, (mark.width - figure.width - parent.spacing) * mark.modelData.value / Math.max(1e-9, chart.block.highest)))
                                height: Math.round(Theme.body * 1.1)
                                anchors.verticalCenter: parent.verticalCenter
                                radius: Math.round(Theme.body * 0.18)
                                color: Theme.deep(chart.hue)
                            }
                            Label {
                                id: figure

                                text: mark.modelData.shown
                                font.family: chart.block.family
                                font.bold: true
                                lineHeight: 1
                                Accessible.ignored: true
                            }
                        }
                    }
                }
            }
        }
    }
}
