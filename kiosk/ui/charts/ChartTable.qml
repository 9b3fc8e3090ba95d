pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// A chart's data in rows. Each value stands right next to its label, not at the far edge of a wide card.
Column {
    id: table

    required property ChartBlockView block
    required property string hue
    // Reading the font makes the binding depend on it; calling advanceWidth alone would not.
    readonly property real naturalWidth: {
        let most = 0;
        for (const series of block.series) {
            for (const mark of series.marks)
                most = metrics.font.pixelSize > 0 ? Math.max(most, metrics.advanceWidth(mark.label)) : 0;
        }
        return Math.ceil(most + Theme.body * 0.15);
    }

    spacing: Math.round(Theme.body * 0.4)

    FontMetrics {
        id: metrics

        font {
            family: table.block.family
            pixelSize: Theme.body
        }
    }
    Repeater {
        model: table.block.series

        Column {
            id: series

            required property SeriesView modelData

            width: Math.min(table.width, Theme.readingWidth)

            Label {
                width: parent.width
                visible: text !== "" && table.block.series.length > 1
                bottomPadding: Math.round(Theme.body * 0.3)
                text: series.modelData.label
                font.family: table.block.family
                font.weight: Font.DemiBold
                Accessible.role: Accessible.Heading
            }
            Repeater {
                model: series.modelData.marks

                Item {
                    id: row

                    required property MarkView modelData
                    required property int index
                    Spoken.text: Accessible.name

                    width: series.width
                    height: Math.ceil(Math.max(name.implicitHeight, figure.implicitHeight)) + Math.round(Theme.body * 0.6)
                    Accessible.role: Accessible.StaticText
                    Accessible.name: `${modelData.label}: ${modelData.shown}`

                    Rectangle {
                        width: parent.width
                        height: Math.round(Theme.line)
                        visible: row.index > 0
                        color: Theme.outlined ? Theme.control : Theme.rim
                    }
                    Label {
                        id: name

                        anchors {
                            left: parent.left
                            verticalCenter: parent.verticalCenter
                        }
                        width: Math.min(table.naturalWidth, row.width - Math.round(Theme.body) - Math.ceil(figure.implicitWidth))
                        text: row.modelData.label
                        font.family: table.block.family
                        Accessible.ignored: true
                    }
                    Label {
                        id: figure

                        objectName: "figure"
                        anchors {
                            left: name.right
                            leftMargin: Math.round(Theme.body)
                            verticalCenter: parent.verticalCenter
                        }
                        text: row.modelData.shown
                        font.family: table.block.family
                        font.bold: true
                        Accessible.ignored: true
                    }
                }
            }
        }
    }
}
