"""Notes on translations for the website and printouts: the same as on the screen (`TranslationNote.qml`)."""

from typing import TYPE_CHECKING

from kiosk.content.blocks.cards import MISSING

if TYPE_CHECKING:
    from kiosk.content.translation.interface_words import InterfaceWords

NOTES = {
    "draft": "This translation is a draft. No qualified person has checked it yet."
    " Please ask our staff if something matters to you.",
    "stale": "The original text has changed since this was translated."
    " Please ask our staff if something matters to you.",
    MISSING: "This topic is not available in your language yet. It is shown in %1.",
    "outdated": "This part is not up to date in your language. It is shown in %1.",
}
"""Notes by translation state; "outdated" is for a part that falls back to the source language."""


def note_of(state: str, words: "InterfaceWords", shown_in: str) -> str:
    """Return the note on a translation, empty if none is needed; `shown_in` names the source language."""
    return words("TranslationNote", NOTES[state]).replace("%1", shown_in) if state in NOTES else ""
