"""What the voice says about controls in audio-only mode."""

from itertools import groupby

from PySide6.QtQuick import QQuickItem, QQuickView

from kiosk.ui.contract.pressable import Pressable, PressableProperties
from kiosk.ui.contract.spoken import Spoken, SpokenProperties
from kiosk.ui.shell.scene import create_object
from kiosk.ui.speech.utterance import (
    Phrase,
    language_of,
    normalize_for_speech,
    own_phrases,
    plain_text,
    without_marks,
)


class Phrases:
    """Phrases in the current language; the texts are in QML, like all of the interface's."""

    def __init__(self, window: QQuickView) -> None:
        """Load the texts with the engine of `window`, which retranslates them when the language changes."""
        self._words = create_object(window, "strings/SpokenWords.qml")

    def word(self, name: str) -> str:
        """Return the phrase with a name."""
        return str(self._words.property(name))

    def of(self, item: QQuickItem, link: int, rank: int, count: int) -> list[Phrase]:
        """Return the announcement of an item: its name, its kind, and that it is the `rank`th of `count`.

        There are several phrases if the name is in another language than the visitor's.
        """
        spoken, pressable = Spoken.of(item), Pressable.of(item)
        if pressable is None:
            return [] if spoken is None else self._of_text(item, spoken, link)
        # A control is in the visitor's language regardless of its parents, unless it sets a language itself
        language = (spoken and spoken.own_language) or ""
        name = own_phrases(spoken, language) if spoken is not None and spoken.own_text else []
        parts = [*(name or [Phrase(pressable.own_name, language)]), Phrase(self._kind(pressable))]
        if count > 1:
            parts.append(Phrase(self.word("position").replace("%1", str(rank)).replace("%2", str(count))))
        return joined(*parts)

    def still_there(self, seconds: int) -> str:
        """Return the question whether somebody is still there."""
        return as_one(self.word("stillThere"), self.seconds(seconds))

    def seconds(self, seconds: int) -> str:
        """Return how many seconds are left, in words."""
        return self.word("seconds").replace("%1", str(seconds))

    def found(self, count: int) -> str:
        """Return how many results were found, in words."""
        return self.word("found").replace("%1", str(count))

    def _of_text(self, item: QQuickItem, spoken: SpokenProperties, link: int) -> list[Phrase]:
        language = language_of(item)
        if link < 0:
            return [Phrase(normalize_for_speech(plain_text(spoken)), language)]
        linked = (spoken.shown_text or "").split("<a ")[link + 1].split(">", 1)[1].split("</a>")[0]
        return joined(Phrase(without_marks(linked), language), Phrase(self.word("link")))

    def _kind(self, pressable: PressableProperties) -> str:
        if pressable.is_checked is not None:
            return self.word("chosen" if pressable.is_checked else "notChosen")
        return self.word("tile" if pressable.is_tile else "button")


def joined(*phrases: Phrase) -> list[Phrase]:
    """Merge consecutive phrases in the same language."""
    return [
        Phrase(as_one(*(phrase.text for phrase in group)), language)
        for language, group in groupby(phrases, lambda phrase: phrase.language)
    ]


def as_one(*parts: str) -> str:
    """Join texts into one, with a pause between them."""
    return ". ".join(part.rstrip(". ") for part in map(normalize_for_speech, parts) if part)
