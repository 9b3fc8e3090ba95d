pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// The end of a page: full text, self-check, rating, review, next section.
Column {
    id: foot

    required property Navigation navigation
    required property SelfCheck check
    required property Feedback marks
    required property TopicView topic
    required property PageView page
    // Whether the page is shown in short, or concealed.
    required property bool inShort
    required property bool veiled

    topPadding: Theme.gap
    bottomPadding: Theme.gap * 1.5
    spacing: Theme.gap

    ActionButton {
        objectName: "moreDetail"
        anchors.left: parent.left
        visible: foot.inShort && !foot.veiled
        width: Math.min(implicitWidth, foot.width)
        strong: true
        icon: "down"
        label: qsTr("Read full page")
        onSelected: foot.navigation.readInFull(true)
    }
    ActionButton {
        objectName: "checkYourself"
        anchors.left: parent.left
        visible: foot.page !== null && foot.page.position === foot.page.count && (foot.topic?.questions ?? 0) > 0
        width: Math.min(implicitWidth, foot.width)
        icon: "question"
        label: qsTr("Check what you know")
        onSelected: foot.check.open()
    }
    Loader {
        width: parent.width
        active: foot.page !== null && !foot.inShort && !foot.veiled
        visible: active
        sourceComponent: HelpfulRow {
            marks: foot.marks
        }
    }
    Loader {
        width: parent.width
        active: foot.page !== null
        sourceComponent: ReviewNote {
            page: foot.page
        }
    }
    Chip {
        objectName: "sourcesBelow"
        anchors.left: parent.left
        visible: foot.page !== null
        available: foot.width
        icon: "sources"
        label: qsTr("Sources and review")
        onSelected: foot.navigation.openSources()
    }
}
