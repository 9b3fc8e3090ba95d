pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// All sections of the topic beside the page, with the current one highlighted.
Rectangle {
    id: sidebar

    objectName: "sidebar"

    required property Navigation navigation
    required property TopicView topic
    // Id of the section being read.
    required property string sectionId
    // Not spoken: the page states its own title.
    Spoken.text: ""

    color: Theme.bar

    Flickable {
        id: flick

        anchors.fill: parent
        contentHeight: list.height
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        Column {
            id: list

            // Margins within what is clipped: the focus ring surrounds a button.
            x: Math.round(Theme.edge / 2)
            width: parent.width - 2 * x
            spacing: Theme.touchGap
            topPadding: Math.round(Theme.edge * 0.75)
            bottomPadding: Theme.gap

            Label {
                width: parent.width
                leftPadding: Math.round(Theme.edge / 2)
                bottomPadding: Math.round(Theme.gap * 0.5)
                text: sidebar.topic?.title ?? ""
                font.bold: true
                Accessible.role: Accessible.Heading
            }
            Repeater {
                model: sidebar.topic?.sections ?? []

                SidebarButton {
                    required property SectionView modelData

                    // Scrolls the current section into view. It must not call any function: it runs later, when the
                    // sidebar may already be on its way out, and an item about to be deleted has no functions.
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
                    current: modelData.sectionId === sidebar.sectionId
                    onTouched: sidebar.navigation.prepareSection(section.sectionId)
                    onSelected: sidebar.navigation.openSection(section.sectionId)
                }
            }
        }
    }
}
