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

        // Keeps the section that is being read in sight, however many there are
        function show(top: real, high: real) {
            if (top < contentY)
                contentY = top;
            else if (top + high > contentY + height)
                contentY = Math.min(contentHeight - height, top + high - height + Theme.gap);
        }

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

                    function keepInSight() {
                        if (current)
                            flick.show(y, height);
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
