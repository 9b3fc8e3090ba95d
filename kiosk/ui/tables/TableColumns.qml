pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// A table in columns. The heading row stays at the top of the view while the rows scroll.
Item {
    id: columns

    required property Navigation navigation
    required property TableLayout table
    // The background behind the table.
    required property color color
    readonly property real pad: Math.round(Theme.body * 0.4)

    // The enclosing flickable, and the table's position in it. The positions of all ancestors are added up, because a
    // binding would not depend on the result of mapToItem.
    readonly property Flickable scroller: {
        let item = columns.parent;
        while (item !== null && !(item instanceof Flickable))
            item = item.parent;
        return item as Flickable;
    }
    readonly property real offset: {
        let sum = 0;
        for (let item = columns as Item; item !== null && item !== scroller?.contentItem; item = item.parent)
            sum += item.y;
        return sum;
    }
    // A higher heading row would cover lines that keys, the voice or "Down" scroll to the top of the view.
    readonly property bool sticky: scroller !== null && heading.height <= scroller.height * 0.12

    implicitHeight: heading.height + rows.height

    Rectangle {
        id: heading

        objectName: "tableHeading"
        y: columns.sticky ? Math.round(Math.max(0, Math.min(columns.scroller.contentY - columns.offset, rows.height))) : 0
        z: 1
        width: parent.width
        height: headingRow.height + headingRule.height
        color: columns.color

        // Blocks touches from links scrolled beneath the heading.
        TapHandler {
            objectName: "shield"
            gesturePolicy: TapHandler.ReleaseWithinBounds
        }

        Row {
            id: headingRow

            width: parent.width
            topPadding: columns.pad
            bottomPadding: columns.pad
            spacing: columns.table.gap

            Repeater {
                model: columns.table.headings

                Label {
                    required property string modelData
                    required property int index
                    // Not spoken: each cell includes its heading.
                    Spoken.text: ""

                    width: columns.table.widths[index] ?? 0
                    text: modelData
                    font.family: columns.table.family
                    font.pixelSize: Theme.small
                    font.bold: true
                    lineHeight: Theme.tight
                }
            }
        }
        Rectangle {
            id: headingRule

            anchors.bottom: parent.bottom
            width: parent.width
            height: Math.round(Theme.line * 1.5)
            color: Theme.control
        }
    }
    Column {
        id: rows

        y: heading.height
        width: columns.width

        Repeater {
            model: columns.table.rowCount

            Column {
                id: row

                required property int index

                width: columns.width

                Rectangle {
                    width: columns.width
                    height: Math.max(1, Math.round(2 * Theme.unit))
                    visible: row.index > 0
                    color: Theme.outlined ? Theme.control : Theme.rim
                }
                Row {
                    width: columns.width
                    topPadding: columns.pad
                    bottomPadding: columns.pad
                    spacing: columns.table.gap

                    Repeater {
                        model: columns.table.headings.length

                        RichText {
                            required property int index
                            Spoken.text: columns.table.spokenCell(row.index, index)

                            width: columns.table.widths[index] ?? 0
                            text: columns.table.cell(row.index, index)
                            font.family: columns.table.family
                            font.weight: index === 0 ? Font.DemiBold : Font.Normal
                            onFollowed: link => columns.navigation.followLink(link)
                        }
                    }
                }
            }
        }
    }
}
