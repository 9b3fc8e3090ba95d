import QtQuick
import kiosk.ui

// The head of a section: title, position in the topic, reading time, sources and review.
Column {
    id: head

    required property Navigation navigation
    required property PageView page
    // Whether sections are shown in full.
    required property bool inFull

    bottomPadding: page?.translation ? Math.round(Theme.gap * 0.5) : 0

    Label {
        Spoken.language: head.page?.titleWritten ?? ""

        objectName: "pageTitle"
        width: parent.width
        text: head.page?.title ?? ""
        font.pixelSize: Theme.display
        font.bold: true
        lineHeight: Theme.tight
        Accessible.role: Accessible.Heading
    }
    Flow {
        id: line

        width: parent.width
        topPadding: Math.round(Theme.body * 0.25)
        spacing: Math.round(Theme.body * 0.6)

        Label {
            width: Math.ceil(Math.min(implicitWidth, line.width))
            height: Math.max(Math.ceil(implicitHeight), sources.height)
            verticalAlignment: Text.AlignVCenter
            text: head.page === null ? "" : qsTr("%1 of %2  ·  %3 min").arg(head.page.position).arg(head.page.count).arg(head.page.minutes)
            color: Theme.mutedInk
            font.pixelSize: Theme.small
        }
        Chip {
            objectName: "inShort"
            visible: head.inFull && (head.page?.hasShort ?? false)
            available: line.width
            icon: "up"
            label: qsTr("Summary only")
            onSelected: head.navigation.readInFull(false)
        }
        Chip {
            id: sources

            objectName: "sources"
            available: line.width
            icon: "sources"
            label: qsTr("Sources and review")
            onSelected: head.navigation.openSources()
        }
        Label {
            objectName: "awaitingReview"
            width: Math.ceil(Math.min(implicitWidth, line.width))
            height: Math.max(Math.ceil(implicitHeight), sources.height)
            verticalAlignment: Text.AlignVCenter
            visible: head.page !== null && head.page.review.state !== "reviewed"
            text: head.page?.review.state === "changed" ? qsTr("Changed since it was reviewed") : qsTr("Awaiting medical review")
            font.pixelSize: Theme.small
            font.weight: Font.DemiBold
        }
    }
}
