"""What the voice says of controls, to who does not see them."""

from itertools import groupby

from PySide6.QtCore import QObject, QUrl
from PySide6.QtQml import QQmlComponent
from PySide6.QtQuick import QQuickItem, QQuickView

from kiosk.paths import QML
from kiosk.ui.speech.utterance import Phrase, heard, language_of, own_phrases, plain_text, without_marks


class Phrases:
    """Phrases in the language of the screen; QML has the words, as all of the interface's."""

    def __init__(self, window: QQuickView) -> None:
        """Take the words from the engine of `window`, which has them follow the language."""
        file = QUrl.fromLocalFile(str(QML / "strings" / "SpokenWords.qml"))
        component = QQmlComponent(window.engine(), file, window)  # what it makes does not outlive it
        self._words: QObject = component.create()
        self._words.setParent(window.rootObject())  # the engine goes before what is the window's own

    def word(self, name: str) -> str:
        """Return one phrase."""
        return str(self._words.property(name))

    def of(self, item: QQuickItem, link: int, rank: int, count: int) -> list[Phrase]:
        """Return what an item is: its name, what can be done with it, and that it is the `rank`th of `count`.

        There are several phrases where its name is in another language than the visitor's.
        """
        if link >= 0:
            linked = str(item.property("text")).split("<a ")[link + 1].split(">", 1)[1].split("</a>")[0]
            return joined(Phrase(without_marks(linked), language_of(item)), Phrase(self.word("link")))
        if item.property("lineHeight") is not None:
            return [Phrase(heard(plain_text(item)), language_of(item))]
        # A control is in the visitor's language, whatever it stands in, unless it says otherwise itself
        language = str(item.property("textLanguage") or "")
        if item.property("spoken"):
            name = own_phrases(item, language)
        else:
            name = [Phrase(str(item.property("label")), language)]
        parts = [*name, Phrase(self._kind(item))]
        if count > 1:
            parts.append(Phrase(self.word("position").replace("%1", str(rank)).replace("%2", str(count))))
        return joined(*parts)

    def still_there(self, seconds: int) -> str:
        """Return the question whether somebody is there."""
        return as_one(self.word("stillThere"), self.seconds(seconds))

    def seconds(self, seconds: int) -> str:
        """Say how many seconds are left."""
        return self.word("seconds").replace("%1", str(seconds))

    def found(self, count: int) -> str:
        """Say how much was found."""
        return self.word("found").replace("%1", str(count))

    def _kind(self, item: QQuickItem) -> str:
        if item.property("chosen") is not None:
            return self.word("chosen" if item.property("chosen") else "notChosen")
        return self.word("tile" if item.property("minutes") is not None else "button")


def joined(*phrases: Phrase) -> list[Phrase]:
    """Return phrases with those that follow each other in one language made one."""
    return [
        Phrase(as_one(*(phrase.text for phrase in group)), language)
        for language, group in groupby(phrases, lambda phrase: phrase.language)
    ]


def as_one(*parts: str) -> str:
    """Return texts as one, with a pause between them."""
    return ". ".join(part.rstrip(". ") for part in map(heard, parts) if part)
