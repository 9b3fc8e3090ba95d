pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// Signed content: what is installed and from whom, a new content stick, and the way back to the content before.
StaffPage {
    id: entry

    name: "packs"
    title: qsTr("Signed content")
    note: qsTr("What is installed and from whom; a new content stick")
    icon: "sources"
    hue: "violet"

    StaffFrame {
        id: page

        staff: entry.staff

        readonly property PackPanel packs: staff.packs
        readonly property bool waiting: packs.wanted !== PackPanel.Wanted.Nothing

        objectName: "packsPage"
        heading: entry.title
        note: {
            if (packs.trouble !== "")
                return qsTr("This could not be kept: %1").arg(packs.trouble);
            if (packs.wanted === PackPanel.Wanted.Trust)
                return qsTr("The content is checked and installed now. It is shown when no one is at the screen.");
            if (packs.wanted === PackPanel.Wanted.Withdraw)
                return qsTr("The kiosk goes back to the content before. It is shown when no one is at the screen.");
            return packs.shownDate === "" ? qsTr("No signed content is installed.") : "";
        }

        Repeater {
            model: page.waiting ? [] : page.packs.offers

            Column {
                id: offer

                required property OfferView modelData
                required property int index

                width: page.inside
                spacing: Theme.smallGap

                PackCard {
                    width: parent.width
                    heading: qsTr("New content stick")
                    lines: [qsTr("From %1, for %2").arg(offer.modelData.publisher).arg(offer.modelData.clinic), qsTr("Compare these words with those that the publisher has given you:")]
                    words: offer.modelData.words
                }
                StaffRow {
                    objectName: "trust-" + offer.index
                    width: parent.width
                    icon: "check"
                    hue: "green"
                    label: qsTr("The words are the same: install this content")
                    more: qsTr("From now on the kiosk takes content from this publisher only")
                    onSelected: page.packs.trust(offer.index)
                }
            }
        }
        PackCard {
            width: page.inside
            visible: page.packs.shownDate !== ""
            heading: qsTr("Content of %1").arg(page.packs.shownDate)
            lines: [qsTr("From %1, for %2").arg(page.packs.shownPublisher).arg(page.packs.shownClinic), page.packs.shownSource === "stick" ? qsTr("Installed on %1 from a stick").arg(page.packs.installedAt) : qsTr("Installed on %1 from %2").arg(page.packs.installedAt).arg(page.packs.shownSource), qsTr("The publisher's words: %1").arg(page.packs.trustedWords)]
        }
        StaffRow {
            objectName: "withdraw"
            width: page.inside
            visible: page.packs.hasBefore && !page.waiting
            icon: "clock"
            hue: "violet"
            label: page.packs.beforeDate === "" ? qsTr("Go back to the content before") : qsTr("Go back to the content of %1").arg(page.packs.beforeDate)
            more: qsTr("The present content is not installed again; newer content is")
            onSelected: page.packs.withdraw()
        }
        PackCard {
            width: page.inside
            visible: page.packs.checkedAt !== ""
            heading: qsTr("Last look for content: %1").arg(page.packs.checkedAt)
            lines: [page.packs.problem === "" ? qsTr("There was no problem.") : page.packs.problem]
        }
    }
}
