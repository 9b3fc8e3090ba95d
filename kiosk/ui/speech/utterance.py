"""The sentences on the screen in reading order, prepared for speech."""

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
"""Separators within a line that are not spoken; the voice pauses instead."""

LIT = "lit"


class Utterance(NamedTuple):
    """A sentence, the item that shows it, and its character range in the item's text (-1: all of it).

    `language` is the sentence's language code, empty for the visitor's language.
    """

    item: QQuickItem
    text: str
    begin: int = -1
    end: int = -1
    language: str = ""


class Phrase(NamedTuple):
    """A text spoken without a break; `language` is as in `Utterance`."""

    text: str
    language: str = ""


def spoken_below(item: QQuickItem, language: str = "") -> Iterator[Utterance]:
    """Yield the sentences that an item shows. Controls are silent unless they have a `spoken` property.

    An item with a property `spoken` says that and nothing else (see `own_phrases`); it is silent if this is empty.
    The property `textLanguage` sets the language of an item and its descendants; empty means the visitor's.
    """
    if not item.isVisible():
        return
    own = item.property("textLanguage")
    language = language if own is None else str(own)
    if item.property("spoken") is not None:
        for phrase in own_phrases(item, language):
            for part in sentences(normalize_for_speech(without_marks(phrase.text))):
                yield Utterance(item, part, language=phrase.language)
    elif item.property("lineHeight") is not None:
        yield from sentences_of(item, language)
    elif item.property("label") is None:
        for child in in_order(item):
            yield from spoken_below(child, language)


def own_phrases(item: QQuickItem, language: str) -> list[Phrase]:
    """Return the phrases of an item with a property `spoken`: that, in `language`, then its `spokenSummary` if any.

    The summary's language is the item's `summaryLanguage`, which is empty for the visitor's language.
    """
    phrases = [Phrase(str(item.property("spoken")), language)]
    summary = item.property("spokenSummary")
    return [*phrases, Phrase(str(summary), str(item.property("summaryLanguage")))] if summary else phrases


def language_of(item: QQuickItem | None) -> str:
    """Return the language code of a text on the screen, empty for the visitor's language."""
    while item is not None:
        own = item.property("textLanguage")
        if own is not None:
            return str(own)
        item = item.parentItem()
    return ""


def sentences_of(item: QQuickItem, language: str = "") -> Iterator[Utterance]:
    """Yield the sentences of one text, which is in `language`."""
    whole = plain_text(item)
    end = 0
    for part in sentences(whole):
        begin = whole.index(part, end)
        end = begin + len(part)
        yield Utterance(item, normalize_for_speech(part), begin, end, language)


def plain_text(item: QQuickItem) -> str:
    """Return the text of an item without markup."""
    text = str(item.property("text"))
    return without_marks(text) if is_marked(item) else text


def without_marks(markup: str) -> str:
    """Return a text without tags and entities."""
    return html.unescape(TAG.sub("", markup))


def is_marked(item: QQuickItem) -> bool:
    """Return whether an item's text is markup, in which characters may be entities such as `&lt;`."""
    return item.property("linkCount") is not None or TAG.search(str(item.property("text"))) is not None


def normalize_for_speech(text: str) -> str:
    """Return a text as the voice should receive it."""
    return SEEN_ONLY.sub(", ", without_breaks(text)).strip(" ,")


def lit_markup(spoken: Utterance) -> str:
    """Return the item's markup with the sentence, and nothing else, as one link to `LIT`.

    Links inside the sentence lead there too: the rectangles of the link show where the sentence is.
    """
    text = str(spoken.item.property("text"))
    if not is_marked(spoken.item):
        text = html.escape(text, quote=False)
    output: list[str] = []
    position = 0
    within_link = False
    for piece in re.split(f"({TAG.pattern})", text):
        if TAG.fullmatch(piece):
            if piece.startswith(("<a", "</a")):
                within_link = not within_link
            else:
                output.append(piece)
            continue
        characters = html.unescape(piece)
        low = max(0, min(len(characters), spoken.begin - position))
        high = max(low, min(len(characters), spoken.end - position))
        position += len(characters)
        before, lit, after = (
            html.escape(part, quote=False)
            for part in (characters[:low], characters[low:high], characters[high:])
        )
        output.append(before + (f'<a href="{LIT}">{lit}</a>' if lit else "") + after)
    return "".join(output)
