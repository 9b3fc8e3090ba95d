pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// Usage of the kiosk today, last week or last month.
StaffPage {
    id: entry

    name: "use"
    title: qsTr("Use of the kiosk")
    note: qsTr("What was read today, last week and last month; no one is identified")
    icon: "chart"
    hue: "green"

    StaffFrame {
        id: page

        staff: entry.staff

        readonly property UsageSummary use: staff.use
        readonly property string days: use.firstDay === use.lastDay ? use.firstDay : qsTr("%1 to %2").arg(use.firstDay).arg(use.lastDay)
        readonly property string visits: qsTr("Visits: %1").arg(use.visits === "" ? qsTr("fewer than %1").arg(use.least) : use.visits)
        readonly property string usual: use.pagesAVisit === "" ? "" : qsTr("Pages in a usual visit: %1").arg(use.pagesAVisit)
        readonly property string few: qsTr("Pages that were opened fewer than %1 times are not listed.").arg(use.least)
        readonly property string printed: {
            switch (use.printing.job) {
            case Printing.Job.Busy:
                return qsTr("It is printing…");
            case Printing.Job.Done:
                return qsTr("It is printed.");
            case Printing.Job.Stopped:
                return qsTr("The printer has stopped. Nothing was printed.");
            case Printing.Job.Failed:
                return qsTr("It could not be printed.");
            case Printing.Job.Slow:
                return qsTr("The printer does not answer in time. Nothing more will come.");
            case Printing.Job.Refused:
                return qsTr("The printer cannot be reached.");
            default:
                return "";
            }
        }

        objectName: "usePage"
        heading: entry.title
        note: use.trouble !== "" ? use.trouble : use.counted ? "" : qsTr("Nothing was counted.")
        action: use.counted && use.printing.possible ? qsTr("Print") : ""
        actionIcon: "print"
        actionReady: use.printing.job !== Printing.Job.Busy
        onActed: use.printOut(heading, [days, visits, usual, ...use.pages, few].filter(line => line !== ""))

        ChoiceRow {
            width: page.inside
            visible: page.use.counted
            question: qsTr("Period")

            ChoiceButton {
                objectName: "use-today"
                label: qsTr("Today")
                chosen: page.use.period === UsageSummary.Range.Today
                onSelected: page.use.show(UsageSummary.Range.Today)
            }
            ChoiceButton {
                objectName: "use-week"
                label: qsTr("Last week")
                chosen: page.use.period === UsageSummary.Range.Week
                onSelected: page.use.show(UsageSummary.Range.Week)
            }
            ChoiceButton {
                objectName: "use-month"
                label: qsTr("Last month")
                chosen: page.use.period === UsageSummary.Range.Month
                onSelected: page.use.show(UsageSummary.Range.Month)
            }
        }
        Label {
            objectName: "printed"
            width: page.inside
            visible: text !== ""
            text: page.printed
            font.weight: Font.DemiBold
        }
        Column {
            width: page.inside
            visible: page.use.counted
            spacing: Theme.body * 0.5

            Label {
                width: parent.width
                text: page.days
                color: Theme.mutedInk
            }
            Label {
                width: parent.width
                text: page.visits
                font.weight: Font.DemiBold
            }
            Label {
                width: parent.width
                visible: text !== ""
                text: page.usual
            }
        }
        Column {
            width: page.inside
            visible: page.use.counted
            spacing: Theme.body * 0.5

            Label {
                width: parent.width
                visible: page.use.pages.length > 0
                text: qsTr("How often each page was opened")
                font.weight: Font.DemiBold
            }
            Repeater {
                model: page.use.pages

                Label {
                    required property string modelData

                    width: page.inside
                    text: modelData
                }
            }
            Label {
                width: parent.width
                text: page.few
                color: Theme.mutedInk
                font.pixelSize: Theme.small
            }
        }
    }
}
