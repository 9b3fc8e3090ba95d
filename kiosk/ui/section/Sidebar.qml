pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// All sections of the topic beside the page, and which of them is being read.
Rectangle {
    id: sidebar

    objectName: "sidebar"

    required property Kiosk kiosk
    // The page itself names what is read
    readonly property string spoken: ""

    color: Theme.bar

    Flickable {
        id: flick

        anchors {
            fill: parent
            leftMargin: Math.round(Theme.edge / 2)
            rightMargin: Math.round(Theme.edge / 2)
        }
        contentHeight: list.height
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        Column {
            id: list

            width: parent.width
            spacing: Theme.touchGap
            topPadding: Math.round(Theme.edge * 0.75)
            bottomPadding: Theme.gap

            Label {
                width: parent.width
                leftPadding: Math.round(Theme.edge / 2)
                bottomPadding: Math.round(Theme.gap * 0.5)
                text: sidebar.kiosk.topic?.title ?? ""
                font.bold: true
                Accessible.role: Accessible.Heading
            }
            Repeater {
                model: sidebar.kiosk.topic?.sections ?? []

                SidebarButton {
                    required property SectionView modelData

                    // Keeps the section that is being read in sight, however many there are. It calls nothing: by then
                    // the screen may have become too narrow for a sidebar, and what is about to be deleted has no functions.
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
                    current: modelData.sectionId === sidebar.kiosk.sectionId
                    onTouched: sidebar.kiosk.navigation.prepareSection(section.sectionId)
                    onSelected: sidebar.kiosk.navigation.openSection(section.sectionId)
                }
            }
        }
    }
}
