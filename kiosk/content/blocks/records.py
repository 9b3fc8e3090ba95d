"""The records that a library stores and the kiosk shows: pages, self-checks and glossary terms, and their JSON."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Union

import msgspec

from kiosk.content.blocks.block import Block, Prose
from kiosk.content.blocks.cards import Review
from kiosk.content.blocks.registry import KINDS

if TYPE_CHECKING:
    AnyBlock = Block
else:  # by its kind, `msgspec` tells which of these a block in JSON is
    AnyBlock = Union[tuple(kind.record for kind in KINDS.values())]  # noqa: UP007  (of a tuple)


class Source(msgspec.Struct, frozen=True):
    """The source of a figure or finding; blocks refer to it by `number`."""

    number: int
    id: str
    title: str
    publisher: str
    year: str
    url: str


class Page(msgspec.Struct, frozen=True):
    """A section in one language: number `position` of `count`, with a reading time in `minutes`.

    `translation` is the lowest state of its texts (`cards.TRANSLATION_STATES`), empty in the source language, or
    `cards.MISSING` if the topic lacks this language. `written` is then the language of the page, and `title_written`
    that of the title if only that falls back.
    """

    topic: str
    section: str
    language: str
    title: str
    summary: str
    hue: str
    icon: str
    position: int
    count: int
    minutes: int
    blocks: tuple[AnyBlock, ...]
    sources: tuple[Source, ...]
    review: Review
    translation: str = ""
    sensitive: str = ""
    written: str = ""
    title_written: str = ""

    def language_of(self, block: Block) -> str:
        """Return the code of the language that a block is written in."""
        return self.written_of(block) or self.language

    def written_of(self, block: Block) -> str:
        """Return the code of a block's language if it differs from the page's, or an empty string."""
        return block.written or self.written

    @property
    def has_short(self) -> bool:
        """Return whether there is a short reading that leaves something out."""
        return any(block.is_summary for block in self.blocks) and not all(
            block.in_short_reading for block in self.blocks
        )

    def plain_texts(self) -> Iterator[str]:
        """Yield all its texts that are read or spoken, in order."""
        yield from (self.title, self.summary)
        for block in self.blocks:
            yield from block.plain_texts()


class Answer(msgspec.Struct, frozen=True):
    """An answer of a self-check; `why` is the explanation for visitors who choose it."""

    id: str
    text: str
    why: Prose
    right: bool


class Question(msgspec.Struct, frozen=True):
    """A question of a self-check; `written` is its language if that is not the topic's."""

    id: str
    question: str
    answers: tuple[Answer, ...]
    written: str = ""

    def plain_texts(self) -> Iterator[str]:
        """Yield all its texts that are read or spoken, in order."""
        yield self.question
        for answer in self.answers:
            yield from (answer.text, answer.why.plain)


class Term(msgspec.Struct, frozen=True):
    """A glossary entry; `also` are synonyms, `written` is its language if that is not the topic's."""

    id: str
    term: str
    meaning: Prose
    also: tuple[str, ...] = ()
    written: str = ""

    def plain_texts(self) -> Iterator[str]:
        """Yield all its texts that are read or spoken, in order."""
        yield from (self.term, self.meaning.plain, *self.also)


def to_json(record: Page | tuple[Question, ...]) -> str:
    """Return a page or a self-check as deterministic JSON for the library."""
    return msgspec.json.encode(record).decode()


page_from_json = msgspec.json.Decoder(Page).decode
check_from_json = msgspec.json.Decoder(tuple[Question, ...]).decode
"""Return a page, or a self-check, from its JSON; raise `ValueError` if it is invalid."""
