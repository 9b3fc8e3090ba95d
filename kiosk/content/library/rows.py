"""A topic as library rows, either compiled or read from a library, with a checksum.

SQLite does not detect a flipped bit in a text. Each topic carries the checksum of its own rows, so that a
build that changes one topic need not read the others.
"""

import hashlib
import json
import sqlite3
import zlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from kiosk.content.blocks.cards import card_to_json
from kiosk.content.blocks.records import Term, to_json
from kiosk.content.search.alphabet import order_of
from kiosk.content.search.folding import KINDS
from kiosk.content.search.passages import INDEXED, Passage, passages
from kiosk.content.search.slots import passage_ids
from kiosk.content.search.word_breaks import without_breaks
from kiosk.errors import KioskError

if TYPE_CHECKING:
    from kiosk.content.library.compile_topic import CompiledTopic  # needs the authoring tools

Row = tuple[Any, ...]

COLUMNS = {
    "card": "topic, language, translation, body",
    "page": "topic, language, section, review, body",
    "term": "topic, language, id, term, markup, plain, written",
    "quiz": "topic, language, body",
    "media": "topic, key, data",
    "passage": "id, topic, language, kind, section, block, term, text, more, readings",
    "indexed": "topic, keys",
    "entry": "topic, language, initial, sort, text, kind, section, block, term",
}
"""The tables whose rows each belong to one topic, with their columns in the order used by `TopicRows.tables`."""

SUM = "checksum"
"""The row of `meta` with the checksum of all data that belongs to no topic; it does not cover itself."""


@dataclass(frozen=True, slots=True)
class TopicRows:
    """All rows of one topic by table; `checksum` covers them."""

    topic: str
    fingerprint: str
    checksum: str
    tables: dict[str, list[Row]]


def compiled_rows(
    topic: str, fingerprint: str, slot: int, topics: list["CompiledTopic"], media: dict[str, bytes]
) -> TopicRows:
    """Return the rows of a topic that was compiled in all its languages; `slot` is that of its passages.

    Raise `KioskError` if it has more sentences than a topic can have.
    """
    tables: dict[str, list[Row]] = {table: [] for table in COLUMNS}
    tables["media"] = [(topic, key, data) for key, data in media.items()]
    ids = passage_ids(slot)
    keys: dict[int, str] = {}
    for compiled in topics:
        language = compiled.pages[0].language
        tables["card"].append((topic, language, compiled.card.translation, card_to_json(compiled.card)))
        tables["term"] += [
            (topic, language, term.id, term.term, term.meaning.markup, term.meaning.plain, term.written)
            for term in compiled.terms
        ]
        if compiled.check:
            tables["quiz"].append((topic, language, to_json(compiled.check)))
        for page in compiled.pages:
            body = zlib.compress(to_json(page).encode())
            tables["page"].append((topic, language, page.section, json.dumps(page.review), body))
        for passage, indexed in passages(compiled, language):
            passage_id = next(ids[KINDS.index(passage.kind)], None)
            if passage_id is None:
                raise KioskError(
                    f"The topic {topic} has too many sentences.", "divide it into several topics"
                )
            tables["passage"].append((passage_id, topic, language, *passage))
            keys[passage_id] = indexed
            tables["entry"] += entry_rows(topic, language, passage, compiled.terms)
    if keys:
        tables["indexed"] = [(topic, packed(keys[passage_id] for passage_id in sorted(keys)))]
    for rows in tables.values():
        rows.sort()  # in primary key order, which is fast to insert
    return TopicRows(topic, fingerprint, checksum_of((topic, fingerprint), tables.values()), tables)


def entry_rows(topic: str, language: str, passage: Passage, terms: tuple[Term, ...]) -> list[Row]:
    """Return the index entries of a passage: sections are listed by title, terms by all their names."""
    if passage.kind not in INDEXED:
        return []
    also = next((term.also for term in terms if term.id == passage.term), ())
    place = (passage.kind, passage.section, passage.block, passage.term)
    names = {name: f"{name} · {passage.text}" for name in map(without_breaks, also)} | {
        passage.text: passage.text
    }
    return [(topic, language, *order_of(name, language), label, *place) for name, label in names.items()]


def packed(keys: Iterable[str]) -> bytes:
    """Return the keys of a topic's passages, in the order of their ids, as they are stored.

    They are only read when the topic is removed from the index; compressed they take an eighth.
    """
    return zlib.compress("\n".join(keys).encode())


def indexed_passages(tables: Mapping[str, Sequence[Row]]) -> Iterator[tuple[int, str]]:
    """Yield the id and the keys of each passage, from the rows of "passage", sorted by id, and "indexed"."""
    for _, data in tables["indexed"]:
        keys = zlib.decompress(data).decode().split("\n")
        yield from ((row[0], text) for row, text in zip(tables["passage"], keys, strict=True))


def stored_rows(database: sqlite3.Connection, topic: str) -> TopicRows | None:
    """Return a topic's rows in a library, or `None` if it has none or they are damaged."""
    stored = database.execute("SELECT fingerprint, checksum FROM topic WHERE id = ?", (topic,)).fetchone()
    if stored is None:
        return None
    tables = {
        table: database.execute(
            f"SELECT {columns} FROM {table} WHERE topic = ? ORDER BY {columns}",  # noqa: S608
            (topic,),
        ).fetchall()
        for table, columns in COLUMNS.items()
    }
    fingerprint, checksum = stored
    if checksum_of((topic, fingerprint), tables.values()) != checksum:
        return None
    return TopicRows(topic, fingerprint, checksum, tables)


def checksum_of(head: Row, tables: Iterable[list[Row]]) -> str:
    """Return the SHA-256 of rows; `head` identifies what they belong to."""
    sha = hashlib.sha256()
    for rows in ([head], *tables):
        blobs = [value for row in rows for value in row if isinstance(value, bytes)]
        sha.update(json.dumps(rows, default=len, ensure_ascii=False).encode())
        for blob in blobs:
            sha.update(blob)
    return sha.hexdigest()


def shared_checksum(database: sqlite3.Connection) -> str:
    """Return the checksum of all data that belongs to no topic: schema, topic order, index options and metadata."""
    shared = (
        "SELECT type, name, tbl_name, sql FROM sqlite_master ORDER BY type, name",
        "SELECT language, position, topic FROM shelf ORDER BY language, position",
        "SELECT k, v FROM search_config ORDER BY k",
        f"SELECT name, value FROM meta WHERE name <> '{SUM}' ORDER BY name",  # noqa: S608  (a constant)
    )
    return checksum_of((), [database.execute(query).fetchall() for query in shared])
