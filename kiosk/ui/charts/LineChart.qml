pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// A line chart over time, one line per series. All values are listed below, so there is no scale to read.
Column {
    id: chart

    required property ChartBlockView block
    required property string hue

    spacing: Math.round(Theme.body * 0.6)

    Item {
        id: plot

        readonly property real inset: Math.round(Theme.body * 0.5)

        function across(index: int, count: int): real {
            const from = inset + (width - 2 * inset) * index / Math.max(1, count - 1);
            return LayoutMirroring.enabled ? width - from : from;
        }
        function down(value: real): real {
            return height - (height - inset) * value / Math.max(1e-9, chart.block.highest);
        }

        width: parent.width
        height: Math.round(Math.min(width * 0.45, Theme.body * 12))

        Rectangle {
            anchors.bottom: parent.bottom
            width: parent.width
            height: Theme.line
            color: Theme.ink
        }
        Repeater {
            model: chart.block.series

            Item {
                id: series

                required property SeriesView modelData
                required property int index
                readonly property list<MarkView> marks: modelData.marks

                Repeater {
                    model: series.marks

                    Item {
                        id: mark

                        required property MarkView modelData
                        required property int index
                        readonly property MarkView after: series.marks[index + 1] ?? null

                        x: plot.across(index, series.marks.length)
                        y: plot.down(modelData.value)

                        Rectangle {
                            readonly property real dx: mark.after === null ? 0 : plot.across(mark.index + 1, series.marks.length) - mark.x
                            readonly property real dy: mark.after === null ? 0 : plot.down(mark.after.value) - mark.y

                            y: -height / 2
                            width: Math.hypot(dx, dy)
                            height: Math.round(Theme.body * 0.14)
                            transformOrigin: Item.Left
                            rotation: Math.atan2(dy, dx) * 180 / Math.PI
                            color: Theme.deep(chart.hue)
                            antialiasing: true
                        }
                        Rectangle {
                            x: -width / 2
                            y: -width / 2
                            width: Math.round(Theme.body * 0.55)
                            height: width
                            radius: series.index % 2 === 0 ? width / 2 : 0
                            color: series.index < 2 ? Theme.deep(chart.hue) : Theme.card
                            border {
                                color: Theme.deep(chart.hue)
                                width: Math.round(Theme.body * 0.1)
                            }
                        }
                    }
                }
            }
        }
    }
    Repeater {
        model: chart.block.series

        Label {
            required property SeriesView modelData

            width: chart.width
            font.family: chart.block.family
            font.pixelSize: Theme.small
            textFormat: Text.StyledText
            text: (chart.block.series.length > 1 ? `<b>${modelData.label}</b>  ` : "") + modelData.marks.map(mark => `${mark.label}: <b>${mark.shown}</b>`).join("  ·  ")
        }
    }
}
