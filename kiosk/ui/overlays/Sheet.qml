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

    // A term whose meaning is not up to date in the visitor's language
    readonly property bool foreign: (view?.written ?? "") !== ""

    heading: view?.title || evidence.name
    headingLanguage: view?.written ?? ""
    headingFromRight: foreign ? kiosk.topics.sourceRightToLeft : kiosk.appearance.rightToLeft

    TranslationNote {
        width: parent.width
        translation: sheet.foreign && sheet.kiosk.topics.translation !== "missing" ? "outdated" : ""
        shownIn: sheet.kiosk.topics.sourceName
    }
    RichText {
        readonly property string textLanguage: sheet.headingLanguage

        LayoutMirroring.enabled: sheet.headingFromRight
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
