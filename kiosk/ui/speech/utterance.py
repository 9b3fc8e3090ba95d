"""What the screen says: its texts in reading order, sentence by sentence, as they are to be heard."""

import html
import re
from collections.abc import Iterator
from typing import NamedTuple

from PySide6.QtQuick import QQuickItem

from kiosk.content.reading.sentences import sentences
from kiosk.content.search.word_breaks import without_breaks
from kiosk.ui.shell.scene import in_order

TAG = re.compile(r"</?[a-z]+(?:\s[^<>]*)?>")
SEEN_ONLY = re.compile(r"\s*[·•]\s*")
"""Marks that set parts of a line apart for the eye; the voice pauses there."""

LIT = "lit"


class Utterance(NamedTuple):
    """A sentence, the item that shows it, and its place among the characters of the item's text (-1: all of it).

    `language` is the code of its language, empty where that is the visitor's.
    """

    item: QQuickItem
    text: str
    begin: int = -1
    end: int = -1
    language: str = ""


class Phrase(NamedTuple):
    """What is said in one go; `language` is as in `Utterance`."""

    text: str
    language: str = ""


def spoken_below(item: QQuickItem, language: str = "") -> Iterator[Utterance]:
    """Yield all sentences that an item shows. Controls say nothing here, but for those with `spoken` words.

    An item with a property `spoken` says that and nothing else (see `own_phrases`): with an empty one it is silent.
    What is in an item with a property `textLanguage` is in that language, in the visitor's where it is empty.
    """
    if not item.isVisible():
        return
    own = item.property("textLanguage")
    language = language if own is None else str(own)
    if item.property("spoken") is not None:
        for phrase in own_phrases(item, language):
            for part in sentences(heard(without_marks(phrase.text))):
                yield Utterance(item, part, language=phrase.language)
    elif item.property("lineHeight") is not None:
        yield from sentences_of(item, language)
    elif item.property("label") is None:
        for child in in_order(item):
            yield from spoken_below(child, language)


def own_phrases(item: QQuickItem, language: str) -> list[Phrase]:
    """Return what an item with a property `spoken` says: that, in `language`, then its `spokenSummary` if it has one.

    The language of this is its `summaryLanguage`, which is empty where it is the visitor's.
    """
    phrases = [Phrase(str(item.property("spoken")), language)]
    summary = item.property("spokenSummary")
    return [*phrases, Phrase(str(summary), str(item.property("summaryLanguage")))] if summary else phrases


def language_of(item: QQuickItem | None) -> str:
    """Return the code of the language that a text on the screen is in, empty where that is the visitor's."""
    while item is not None:
        own = item.property("textLanguage")
        if own is not None:
            return str(own)
        item = item.parentItem()
    return ""


def sentences_of(item: QQuickItem, language: str = "") -> Iterator[Utterance]:
    """Yield the sentences of one text, which is in `language`."""
    whole = plain_text(item)
    at = 0
    for part in sentences(whole):
        begin = whole.index(part, at)
        at = begin + len(part)
        yield Utterance(item, heard(part), begin, at, language)


def plain_text(item: QQuickItem) -> str:
    """Return the text of an item without its marks."""
    text = str(item.property("text"))
    return without_marks(text) if is_marked(item) else text


def without_marks(markup: str) -> str:
    """Return what a reader sees of a marked text."""
    return html.unescape(TAG.sub("", markup))


def is_marked(item: QQuickItem) -> bool:
    """Return whether an item's text has marks: then a character of it may be written as `&lt;`."""
    return item.property("linkCount") is not None or TAG.search(str(item.property("text"))) is not None


def heard(text: str) -> str:
    """Return a text as the voice is to have it."""
    return SEEN_ONLY.sub(", ", without_breaks(text)).strip(" ,")


def lit_markup(spoken: Utterance) -> str:
    """Return the text that shows a sentence, with that sentence, and nothing else, as one link to `LIT`.

    Links within it lead there too: where such a text has links tells where the sentence stands.
    """
    text = str(spoken.item.property("text"))
    if not is_marked(spoken.item):
        text = html.escape(text, quote=False)
    made: list[str] = []
    at = 0
    within_link = False
    for piece in re.split(f"({TAG.pattern})", text):
        if TAG.fullmatch(piece):
            if piece.startswith(("<a", "</a")):
                within_link = not within_link
            else:
                made.append(piece)
            continue
        characters = html.unescape(piece)
        low = max(0, min(len(characters), spoken.begin - at))
        high = max(low, min(len(characters), spoken.end - at))
        at += len(characters)
        before, lit, after = (
            html.escape(part, quote=False)
            for part in (characters[:low], characters[low:high], characters[high:])
        )
        made.append(before + (f'<a href="{LIT}">{lit}</a>' if lit else "") + after)
    return "".join(made)
