pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// How the kiosk was used today.
StaffFrame {
    id: page

    readonly property UseView use: staff.use

    function told(figure: string): string {
        return figure === "" ? qsTr("fewer than %1").arg(page.use.least) : figure;
    }

    objectName: "usePage"
    heading: qsTr("Use today")
    note: use.trouble !== "" ? use.trouble : use.counted ? "" : qsTr("Nothing was counted.")

    Words {
        width: page.inside
        visible: page.use.counted
        text: qsTr("Visits: %1").arg(page.told(page.use.visits))
        font.weight: Font.DemiBold
    }
    Words {
        width: page.inside
        visible: page.use.pagesAVisit !== ""
        text: qsTr("Pages in a usual visit: %1").arg(page.use.pagesAVisit)
    }
    Words {
        width: page.inside
        visible: page.use.pages.length > 0
        text: qsTr("Opened most")
        font.weight: Font.DemiBold
    }
    Repeater {
        model: page.use.pages

        Words {
            required property string modelData

            width: page.inside
            text: modelData
        }
    }
}
