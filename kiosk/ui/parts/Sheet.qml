pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// A card over the page: the meaning of a term, or of an evidence label with its sources.
SheetFrame {
    id: sheet

    readonly property SheetView view: kiosk.sheets.shown
    readonly property EvidenceName evidence: EvidenceName {
        evidence: sheet.view?.kind ?? ""
    }

    heading: view?.title || evidence.name

    Prose {
        width: parent.width
        text: sheet.view?.text || sheet.evidence.meaning
        onFollowed: link => sheet.kiosk.navigation.followLink(link)
    }
    Repeater {
        model: sheet.view?.sources ?? []

        SourceLine {
            required property SourceView modelData

            width: parent.width
            source: modelData
        }
    }
}
