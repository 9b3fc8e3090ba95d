"""Verifies all data in a library: row checksums find damage that SQLite's own integrity check misses."""

import sqlite3
from collections import Counter
from collections.abc import Iterator

from kiosk.content.library.rows import COLUMNS, SUM, indexed_passages, shared_checksum, stored_rows
from kiosk.content.library.schema import SEARCH, SHADOWS
from kiosk.content.search.keys import vocabulary_of

WITH_CONTENT = SEARCH.replace("content=''", "content='sound_passage', content_rowid='id'")
COPY_OF_THE_INDEX = f"""
CREATE TEMP TABLE sound_passage (id INTEGER PRIMARY KEY, keys TEXT);
CREATE VIRTUAL TABLE temp.sound USING fts5 ({WITH_CONTENT});
"""


def is_sound(database: sqlite3.Connection) -> bool:
    """Return whether a library is intact; may raise `sqlite3.Error` or `ValueError` if it is not."""
    if database.execute("PRAGMA integrity_check(1)").fetchone() != ("ok",):
        return False
    recorded = database.execute("SELECT value FROM meta WHERE name = ?", (SUM,)).fetchone()
    if recorded is None or recorded[0] != shared_checksum(database):
        return False
    topics = database.execute("SELECT id FROM topic").fetchall()
    if not all(stored_rows(database, topic) for (topic,) in topics):
        return False
    return not has_orphans(database) and words_are_sound(database) and index_is_sound(database)


def has_orphans(database: sqlite3.Connection) -> bool:
    """Return whether any row belongs to no topic, and so is covered by no checksum."""
    return any(
        database.execute(f"SELECT 1 FROM {table} WHERE topic NOT IN (SELECT id FROM topic)").fetchone()  # noqa: S608
        for table in COLUMNS
    )


def words_are_sound(database: sqlite3.Connection) -> bool:
    """Return whether the spelling vocabulary matches the words of the passages."""
    counted = Counter(word for _, keys in all_indexed(database) for word in vocabulary_of(keys))
    return dict(database.execute("SELECT word, uses FROM word")) == counted


def all_indexed(database: sqlite3.Connection) -> Iterator[tuple[int, str]]:
    """Yield the id and the keys of each passage of all topics."""
    for row in database.execute("SELECT topic, keys FROM indexed"):
        ids = database.execute("SELECT id FROM passage WHERE topic = ? ORDER BY id", row[:1]).fetchall()
        yield from indexed_passages({"passage": ids, "indexed": [row]})


def index_is_sound(database: sqlite3.Connection) -> bool:
    """Return whether the search index matches the passages; checks a copy, as FTS5's check needs write access."""
    run = database.execute
    database.executescript(COPY_OF_THE_INDEX)
    try:
        database.executemany("INSERT INTO temp.sound_passage VALUES (?, ?)", all_indexed(database))
        for shadow in SHADOWS:
            run(f"DELETE FROM temp.sound_{shadow}")  # noqa: S608  (constants)
            run(f"INSERT INTO temp.sound_{shadow} SELECT * FROM main.search_{shadow}")  # noqa: S608
        run("INSERT INTO temp.sound (sound, rank) VALUES ('integrity-check', 1)")
    except sqlite3.DatabaseError:
        return False
    finally:
        database.executescript("DROP TABLE temp.sound; DROP TABLE temp.sound_passage")
    return True
