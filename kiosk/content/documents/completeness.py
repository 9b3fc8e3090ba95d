"""Compares a draft with its document: no sentence may be missing."""

import re
from collections.abc import Iterable, Iterator

from kiosk.content.blocks.inline import read_inline
from kiosk.content.documents.draft import DraftTopic, Words
from kiosk.content.documents.model import Note, Part, TablePart, plain, text_of_part
from kiosk.content.reading.sentences import sentences

NO_LETTERS = re.compile(r"[\W_]+")


def lost_in(parts: Iterable[Part], topic: DraftTopic) -> Iterator[Note]:
    """Yield a note for each sentence of a document that the draft of its topic does not have."""
    texts = bare("".join(texts_in_draft(topic)))
    for part in parts:
        for text in _texts(part):
            for sentence in sentences(text):
                if bare(sentence) not in texts:
                    yield Note(
                        part.place, sentence, "is not in the topic: add it by hand", needs_attention=True
                    )


def bare(text: str) -> str:
    """Return only the letters and digits of a text."""
    return NO_LETTERS.sub("", text)


def texts_in_draft(topic: DraftTopic) -> Iterator[str]:
    """Yield the texts of a draft that are made of the document, in order, without marks."""
    yield topic.title
    for section in topic.sections:
        yield section.title
        for block in section.blocks:
            if block.kind != "in_short":
                yield from texts_in_words(block.words)


def texts_in_words(words: Words) -> Iterator[str]:
    """Yield the texts of a block, in order, without marks."""
    if isinstance(words, dict):
        for part in words.values():
            yield from texts_in_words(part)
    elif isinstance(words, list):
        for part in words:
            yield from texts_in_words(part)
    else:
        yield read_inline(words).prose().plain


def _texts(part: Part) -> list[str]:
    if isinstance(part, TablePart):
        return [part.caption, *(plain(cell) for row in part.rows for cell in row)]
    return [text_of_part(part)]
