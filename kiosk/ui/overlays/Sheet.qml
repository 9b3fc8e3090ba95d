pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// A card that explains a glossary term, or an evidence label with its sources.
SheetFrame {
    id: sheet

    required property Navigation navigation
    required property Topics topics
    readonly property SheetView view: sheets.shown
    readonly property EvidenceName evidence: EvidenceName {
        evidence: sheet.view?.kind ?? ""
    }

    // Whether the term is shown in the source language, because its translation is out of date.
    readonly property bool foreign: (view?.written ?? "") !== ""

    heading: view?.title || evidence.name
    headingLanguage: view?.written ?? ""
    headingFromRight: foreign ? topics.sourceRightToLeft : Theme.rightToLeft

    TranslationNote {
        width: parent.width
        translation: sheet.foreign && sheet.topics.translation !== "missing" ? "outdated" : ""
        shownIn: sheet.topics.sourceName
    }
    RichText {
        Spoken.language: sheet.headingLanguage

        LayoutMirroring.enabled: sheet.headingFromRight
        width: parent.width
        text: sheet.view?.text || sheet.evidence.meaning
        onFollowed: link => sheet.navigation.followLink(link)
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
