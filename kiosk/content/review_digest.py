"""Digests of what a visitor sees of a section, so that a review can be tied to exactly these words.

A digest is made from the compiled page, not from the YAML, so that comments, key order, line breaks and the names of
blocks and files do not count. Everything in a page counts unless it is listed in `NOT_SIGNED`: a field that is added
to a page is signed by default. Empty fields are left out, so that a new optional field leaves old digests as they
are. docs/decisions/0037-reviews-sign-words.md gives the reasons.
"""

import hashlib
import json
import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import fields
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kiosk.bounded_file import bytes_of
from kiosk.content.films import MOST_BYTES
from kiosk.content.pages import Block, Page, Prose, Term
from kiosk.content.word_breaks import without_breaks

if TYPE_CHECKING:
    from kiosk.content.compile import CompiledTopic

REVIEW_DIGEST_LENGTH = 32
"""Hexadecimal digits: 128 bits."""

WHOLE_TOPIC = ""
"""Stands in place of a section's id for what belongs to no section: title, summary, invitation, self-check and all
terms of the glossary."""

NOT_SIGNED = frozenset(
    {
        *("topic", "section", "language", "id"),  # names that only the files use
        *("hue", "icon"),  # decoration
        *("position", "count"),  # of other sections
        *("minutes", "seconds", "width", "height", "shown"),  # follow from what is signed
        "also",  # words for the search
        *("translation", "review"),  # say how far the work on the page has come
    }
)
"""Fields of the records in `kiosk.content.pages` that are no part of a digest."""

FILES = ("picture", "media", "poster")
"""Fields that name a file: its bytes are signed in place of its name."""

TERM_LINK = re.compile(r'href="term:([^"]+)"')


def review_digests(topic: "CompiledTopic", folder: Path) -> dict[str, str]:
    """Return the digest of each section of a topic in one language, by id, and of `WHOLE_TOPIC`.

    `folder` is the topic's folder, which holds its pictures and films. Raise `OSError` when one cannot be read.
    """
    files = file_digests(topic.pages, folder)
    terms = {term.id: term for term in topic.terms}
    shorts = {card.id: card.short for card in topic.card.sections}
    found = {}
    for page in topic.pages:
        words = [topic.card.title, shorts[page.section], _content(page, files)]
        found[page.section] = _digest(words, linked_terms(words, terms), terms)
    card = topic.card
    own = [card.title, card.summary, card.invite_title, card.invite_text]
    found[WHOLE_TOPIC] = _digest([own, _content(topic.check, {})], terms.keys(), terms)
    return found


def file_digests(pages: Iterable[Page], folder: Path) -> dict[str, str]:
    """Return the SHA-256 of each picture, film and recording on some pages, by its key in the library."""
    keys = {
        key for page in pages for block in page.blocks for name in FILES if (key := getattr(block, name, ""))
    }
    found = {}
    for key in sorted(keys):
        data = bytes_of(folder / key.partition("/")[2], MOST_BYTES)
        found[key] = hashlib.sha256(data).hexdigest()
    return found


def _digest(words: Any, names: Iterable[str], terms: Mapping[str, Term]) -> str:
    """Return the digest of some content together with the terms that have these `names`."""
    meanings = {name: _content(terms[name], {}) for name in names}
    text = json.dumps([words, meanings], ensure_ascii=False, separators=(",", ":"), sort_keys=True)
    return hashlib.sha256(text.encode()).hexdigest()[:REVIEW_DIGEST_LENGTH]


def linked_terms(words: Any, terms: Mapping[str, Term]) -> set[str]:
    """Return the ids of the terms that some content links to, and those that their meanings link to in turn."""
    found: set[str] = set()
    texts = list(_texts(words))
    while texts:
        new = set(TERM_LINK.findall(texts.pop())) & terms.keys() - found
        found |= new
        texts += [terms[name].meaning.markup for name in new]
    return found


def _texts(words: Any) -> Iterator[str]:
    """Yield all texts of some content."""
    if isinstance(words, str):
        yield words
    elif isinstance(words, list | dict):
        for part in words.values() if isinstance(words, dict) else words:
            yield from _texts(part)


def _content(record: Any, files: Mapping[str, str]) -> Any:
    """Return what counts of a record or a part of one as plain data for JSON."""
    if isinstance(record, Prose):
        return _plain(record.markup)
    if isinstance(record, str):
        return _plain(record)
    if isinstance(record, tuple):
        return [_content(part, files) for part in record]
    if record is None or isinstance(record, int | float):
        return record
    content = {"kind": record.kind} if isinstance(record, Block) else {}
    for field in fields(record):
        value = getattr(record, field.name)
        if field.name in NOT_SIGNED or value in ("", None, ()):
            continue
        content[field.name] = files[value] if field.name in FILES else _content(value, files)
    return content


def _plain(text: str) -> str:
    """Return a text without what nobody sees: places where a line may end, and how accents are stored."""
    return unicodedata.normalize("NFC", without_breaks(text))
