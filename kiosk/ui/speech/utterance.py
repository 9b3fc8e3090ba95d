"""The sentences on the screen in reading order, prepared for speech."""

import html
import re
from collections.abc import Iterator
from typing import NamedTuple

from PySide6.QtQuick import QQuickItem

from kiosk.content.reading.sentences import sentences
from kiosk.content.search.word_breaks import without_breaks
from kiosk.ui.contract.pressable import Pressable
from kiosk.ui.contract.spoken import Spoken, SpokenProperties
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
    """Yield the sentences that an item shows, as it declares them with `Spoken`. Controls are silent unless they do.

    An item with a `text` says that and nothing else (see `own_phrases`); it is silent if this is empty. `language` is
    that of the items around it, empty for the visitor's.
    """
    if not item.isVisible():
        return
    spoken = Spoken.of(item)
    if spoken is not None and spoken.own_language is not None:
        language = spoken.own_language
    if spoken is not None and spoken.own_text is not None:
        for phrase in own_phrases(spoken, language):
            for part in sentences(normalize_for_speech(without_marks(phrase.text))):
                yield Utterance(item, part, language=phrase.language)
    elif spoken is not None and spoken.shown_text is not None:
        yield from sentences_of(item, spoken, language)
    elif Pressable.of(item) is None:
        for child in in_order(item):
            yield from spoken_below(child, language)


def own_phrases(spoken: SpokenProperties, language: str) -> list[Phrase]:
    """Return what an item with a `text` says: that, in `language`, then its `summary` if it has one."""
    phrases = [Phrase(spoken.own_text or "", language)]
    summary = spoken.summary_text
    return [*phrases, Phrase(summary, spoken.summary_language)] if summary else phrases


def language_of(item: QQuickItem | None) -> str:
    """Return the language code of a text on the screen, empty for the visitor's language."""
    while item is not None:
        spoken = Spoken.of(item)
        if spoken is not None and spoken.own_language is not None:
            return spoken.own_language
        item = item.parentItem()
    return ""


def sentences_of(item: QQuickItem, spoken: SpokenProperties, language: str = "") -> Iterator[Utterance]:
    """Yield the sentences of one text, which is in `language`."""
    whole = plain_text(spoken)
    end = 0
    for part in sentences(whole):
        begin = whole.index(part, end)
        end = begin + len(part)
        yield Utterance(item, normalize_for_speech(part), begin, end, language)


def plain_text(spoken: SpokenProperties) -> str:
    """Return the text of an item without markup."""
    text = spoken.shown_text or ""
    return without_marks(text) if is_marked(spoken) else text


def without_marks(markup: str) -> str:
    """Return a text without tags and entities."""
    return html.unescape(TAG.sub("", markup))


def is_marked(spoken: SpokenProperties) -> bool:
    """Return whether an item's text is markup, in which characters may be entities such as `&lt;`."""
    return spoken.is_markup or TAG.search(spoken.shown_text or "") is not None


def normalize_for_speech(text: str) -> str:
    """Return a text as the voice should receive it."""
    return SEEN_ONLY.sub(", ", without_breaks(text)).strip(" ,")


def lit_markup(sentence: Utterance) -> str:
    """Return the markup of the sentence's item with the sentence, and nothing else, as one link to `LIT`.

    Links inside the sentence lead there too: the rectangles of the link show where the sentence is.
    """
    spoken = Spoken.of(sentence.item)
    text = (spoken and spoken.shown_text) or ""
    if spoken is None or not is_marked(spoken):
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
        low = max(0, min(len(characters), sentence.begin - position))
        high = max(low, min(len(characters), sentence.end - position))
        position += len(characters)
        before, lit, after = (
            html.escape(part, quote=False)
            for part in (characters[:low], characters[low:high], characters[high:])
        )
        output.append(before + (f'<a href="{LIT}">{lit}</a>' if lit else "") + after)
    return "".join(output)
