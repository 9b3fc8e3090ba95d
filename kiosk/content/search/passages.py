"""Divides a compiled topic into searchable passages: its sections, terms, headings and sentences."""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from kiosk.content.blocks.block import prose_in
from kiosk.content.reading.sentences import sentences
from kiosk.content.search.folding import KINDS, fold
from kiosk.content.search.keys import REMEMBERED, index_entry, keys_of, readings_of, stems_of
from kiosk.content.search.word_breaks import without_breaks

if TYPE_CHECKING:
    from kiosk.content.blocks.block import Block
    from kiosk.content.blocks.records import Page, Term
    from kiosk.content.library.compile_topic import CompiledTopic

TERM_LINK = re.compile(r'"term:([^"]*)"')

INDEXED = ("section", "term")
"""The kinds of passage that the alphabetical index lists."""


class Passage(NamedTuple):
    """A search result: `text` is shown with matches highlighted, `more` below it.

    `readings` are as taken by `keys.words_of`.
    """

    kind: str
    section: str
    block: str
    term: str
    text: str
    more: str
    readings: str


def passages(topic: "CompiledTopic", language: str) -> Iterator[tuple[Passage, str]]:
    """Yield all passages of a topic in one language, each with its keys in indexed form."""
    builder = _PassageBuilder(topic, language)
    yield from map(builder.section, topic.pages)
    yield from map(builder.term, topic.terms)
    for page in topic.pages:
        for block in page.blocks:
            yield from builder.block(page, block)


class _PassageBuilder:
    """Creates the passages of one topic in one language."""

    def __init__(self, topic: "CompiledTopic", language: str) -> None:
        self._topic = topic
        self._language = language
        self._places = linked_places(topic.pages)
        self._also = [
            (fold(without_breaks(term.term)), self._keys(" ".join(term.also)))
            for term in topic.terms
            if term.also
        ]

    def section(self, page: "Page") -> tuple[Passage, str]:
        """Return a section's passage, which its summary also finds."""
        return self._passage("section", page.section, "", page.title, more=page.summary, also=page.summary)

    def term(self, term: "Term") -> tuple[Passage, str]:
        """Return a term's passage, placed where it is first linked; its synonyms find it too."""
        section, block = self._place(term.id)
        also = " · ".join(term.also)
        return self._passage(
            "term", section, block, term.term, term=term.id, more=term.meaning.plain, also=also
        )

    def block(self, page: "Page", block: "Block") -> Iterator[tuple[Passage, str]]:
        """Yield a block's heading, and its sentences unless the block is sensitive."""
        if block.title:
            yield self._passage("heading", page.section, block.id, block.title)
        if page.sensitive or block.sensitive:
            return  # nobody should come across it in a list
        for text in block.body_texts():
            for sentence in sentences(without_breaks(text)):
                yield self._passage("sentence", page.section, block.id, sentence)

    def _keys(self, text: str) -> tuple[str, ...]:
        return keys_of(text, self._language, readings_of(text, self._language))

    def _passage(
        self,
        kind: str,
        section: str,
        block: str,
        text: str,
        *,
        term: str = "",
        more: str = "",
        also: str = "",
    ) -> tuple[Passage, str]:
        text, more, also = map(without_breaks, (text, more, also))
        readings = readings_of(text, self._language)
        words = keys_of(text, self._language, readings)
        if also:
            words = tuple(dict.fromkeys((*words, *self._keys(also))))
        folded = _folded(text) if self._also else ""
        synonyms = [key for name, keys in self._also if name in folded for key in keys]
        stems = (*stems_of(words, self._language), *synonyms)
        place = (self._language, KINDS.index(kind), self._topic.card.id)
        keys = index_entry(words, stems, place)
        return Passage(kind, section, block, term, text, more, readings), keys

    def _place(self, term: str) -> tuple[str, str]:
        return self._places.get(term, (self._topic.pages[0].section, ""))


@lru_cache(maxsize=REMEMBERED)
def _folded(text: str) -> str:
    return fold(text)


def linked_places(pages: "Iterable[Page]") -> dict[str, tuple[str, str]]:
    """Return the section and block in which each term is first linked, by the term's id."""
    places: dict[str, tuple[str, str]] = {}
    for page in pages:
        for block in page.blocks:
            for text in prose_in(block):
                for term in TERM_LINK.findall(text.markup):
                    places.setdefault(term, (page.section, block.id))
    return places
