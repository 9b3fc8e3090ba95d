pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// All sections of the topic beside the page, and which of them is being read.
Rectangle {
    id: rail

    required property Kiosk kiosk
    // Named by the page itself
    readonly property string spoken: ""

    color: Theme.bar

    Flickable {
        id: flick

        anchors {
            fill: parent
            leftMargin: Theme.gap
            rightMargin: Theme.gap
        }
        contentHeight: list.height
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        Column {
            id: list

            width: parent.width
            spacing: Theme.touchGap
            topPadding: 56 * Theme.unit
            bottomPadding: Theme.gap

            Words {
                width: parent.width
                leftPadding: Theme.body * 0.5
                bottomPadding: Theme.gap * 0.5
                text: rail.kiosk.topic?.title ?? ""
                font.pixelSize: Theme.body
                font.bold: true
                Accessible.role: Accessible.Heading
            }
            Repeater {
                model: rail.kiosk.topic?.sections ?? []

                RailButton {
                    required property SectionView modelData

                    // Keeps the section that is being read in sight, however many there are. It calls nothing: by then
                    // the glass may have become too narrow for a rail, and what is about to be deleted has no functions.
                    function keepInSight() {
                        if (current && y < flick.contentY)
                            flick.contentY = y;
                        else if (current && y + height > flick.contentY + flick.height)
                            flick.contentY = Math.min(flick.contentHeight - flick.height, y + height - flick.height + list.spacing);
                    }

                    onCurrentChanged: Qt.callLater(keepInSight)
                    onYChanged: Qt.callLater(keepInSight)
                    width: list.width
                    section: modelData
                    current: modelData.sectionId === rail.kiosk.sectionId
                    onTouched: rail.kiosk.navigation.prepareSection(section.sectionId)
                    onSelected: rail.kiosk.navigation.openSection(section.sectionId)
                }
            }
            Item {
                width: 1
                height: Theme.gap * 0.5
            }
            RailTool {
                objectName: "search"
                width: list.width
                icon: "search"
                label: qsTr("Search")
                onSelected: rail.kiosk.search.open()
            }
            RailTool {
                objectName: "takeHome"
                width: list.width
                icon: "home_code"
                label: qsTr("Take home")
                onSelected: rail.kiosk.sheets.takeHome()
            }
            RailTool {
                objectName: "hide"
                width: list.width
                icon: "hide"
                label: qsTr("Hide the page")
                onSelected: rail.kiosk.privacy.hide(true)
            }
        }
    }
}
