"""Digests of all that a visitor sees of a section, which tie a review to exactly these words.

A digest is computed from the compiled page, not from the YAML, so that comments, key order, line breaks, and the names
of blocks and files do not matter. It covers everything in a page except `NOT_SIGNED`, so new fields are signed by
default. Empty fields are left out, so that a new optional field does not change old digests.
docs/decisions/0037-reviews-sign-words.md gives the reasons.
"""

import hashlib
import json
import re
import unicodedata
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kiosk.base.bounded_file import bytes_of
from kiosk.content.blocks.block import Block, Prose, prose_in
from kiosk.content.blocks.records import Page, Term
from kiosk.content.media.clips import clip_digests
from kiosk.content.media.films import MOST_BYTES
from kiosk.content.reading.sentences import sentences
from kiosk.content.review.text_digest import digest_of
from kiosk.content.search.word_breaks import without_breaks

if TYPE_CHECKING:
    from kiosk.content.library.compile_topic import CompiledTopic

REVIEW_DIGEST_LENGTH = 32
"""In hexadecimal digits: 128 bits."""

WHOLE_TOPIC = ""
"""In place of a section's id: all that belongs to no section, that is, title, summary, invitation, self-check and
glossary."""

NOT_SIGNED = frozenset(
    {
        *("topic", "section", "language", "id"),  # names used only by the files
        *("hue", "icon"),  # decoration
        *("position", "count"),  # depend on other sections
        *("minutes", "seconds", "width", "height", "shown"),  # derived from what is signed
        "also",  # synonyms for the search
        *("translation", "review"),  # the state of the work
    }
)
"""Fields of pages, blocks and terms that a digest does not cover; of a file, the content is signed, not its key."""

TERM_LINK = re.compile(r'href="term:([^"]+)"')


def review_digests(topic: "CompiledTopic", folder: Path) -> dict[str, str]:
    """Return the digest of each section of a topic in one language by id, and that of `WHOLE_TOPIC`.

    `folder` is the topic's folder with its pictures, films and recordings. Raise `OSError` if one cannot be read.
    """
    files = file_digests(topic.pages, folder)
    clips = clip_digests(folder, topic.pages[0].language)
    terms = {term.id: term for term in topic.terms}
    shorts = {card.id: card.short for card in topic.card.sections}
    digests = {}
    for page, linked in zip(topic.pages, linked_by_section(topic).values(), strict=True):
        words = [topic.card.title, shorts[page.section], _content(page, files)]
        meanings = (text for name in linked for text in terms[name].plain_texts())
        spoken = recorded((*page.plain_texts(), *meanings), clips)
        digests[page.section] = _digest(words, linked, terms, spoken)
    card = topic.card
    topic_texts = (card.title, card.summary, card.invite_title, card.invite_text)
    check = (text for question in topic.check for text in question.plain_texts())
    glossary = (text for term in topic.terms for text in term.plain_texts())
    digests[WHOLE_TOPIC] = _digest(
        [list(topic_texts), _content(topic.check, {})],
        terms.keys(),
        terms,
        recorded((*topic_texts, *check, *glossary), clips),
    )
    return digests


def recorded(texts: Iterable[str], clips: Mapping[str, str]) -> dict[str, str]:
    """Return those of `clips` that are played in place of sentences of some texts."""
    names = {digest_of(sentence) for text in texts for sentence in sentences(without_breaks(text))}
    return {name: clips[name] for name in names & clips.keys()}


def file_digests(pages: Iterable[Page], folder: Path) -> dict[str, str]:
    """Return the SHA-256 of each picture, film and recording on some pages, by key in the library."""
    keys = {
        key
        for page in pages
        for block in page.blocks
        for name in block.files
        if (key := getattr(block, name))
    }
    files = {key: bytes_of(folder / key.partition("/")[2], MOST_BYTES) for key in sorted(keys)}
    return {key: hashlib.sha256(data).hexdigest() for key, data in files.items()}


def _digest(
    words: Any, names: Iterable[str], terms: Mapping[str, Term], recordings: Mapping[str, str]
) -> str:
    """Return the digest of some content with the terms `names`, and with its recordings if it has any."""
    meanings = {name: _content(terms[name], {}) for name in names}
    signed = [words, meanings, recordings] if recordings else [words, meanings]
    text = json.dumps(signed, ensure_ascii=False, separators=(",", ":"), sort_keys=True)
    return hashlib.sha256(text.encode()).hexdigest()[:REVIEW_DIGEST_LENGTH]


def linked_by_section(topic: "CompiledTopic") -> dict[str, frozenset[str]]:
    """Return, by section, the ids of the terms that it links to, directly or through other terms' meanings."""
    terms = {term.id: term for term in topic.terms}
    return {
        page.section: frozenset(_linked((text.markup for text in prose_in(page.blocks)), terms))
        for page in topic.pages
    }


def _linked(markups: Iterable[str], terms: Mapping[str, Term]) -> set[str]:
    found: set[str] = set()
    queue = list(markups)
    while queue:
        new = set(TERM_LINK.findall(queue.pop())) & terms.keys() - found
        found |= new
        queue += [terms[name].meaning.markup for name in new]
    return found


def _content(record: Any, files: Mapping[str, str]) -> Any:
    """Return the signed content of a record, or of a part of one, as JSON data."""
    if isinstance(record, Prose):
        return _plain(record.markup)
    if isinstance(record, str):
        return _plain(record)
    if isinstance(record, tuple):
        return [_content(part, files) for part in record]
    if record is None or isinstance(record, int | float):
        return record
    content = {"kind": record.kind} if isinstance(record, Block) else {}
    file_fields = record.files if isinstance(record, Block) else ()
    for name in record.__struct_fields__:
        value = getattr(record, name)
        if name in NOT_SIGNED or value in ("", None, ()):
            continue
        content[name] = files[value] if name in file_fields else _content(value, files)
    return content


def _plain(text: str) -> str:
    """Return a text without invisible differences: line break marks, and how accents are encoded."""
    return unicodedata.normalize("NFC", without_breaks(text))
