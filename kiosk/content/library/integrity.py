"""Verifies all data in a library: row checksums find damage that SQLite's own integrity check misses."""

import sqlite3
from collections import Counter

from kiosk.content.library.rows import COLUMNS, SUM, shared_checksum, stored_rows
from kiosk.content.library.schema import SEARCH
from kiosk.content.search.keys import vocabulary_of

COPY_OF_THE_INDEX = f"""
CREATE TEMP VIEW sound_passage AS SELECT id, keys FROM main.passage;
CREATE VIRTUAL TABLE temp.sound USING fts5 (keys, content='sound_passage', content_rowid='id', {SEARCH});
"""  # noqa: S608  (constants)
SHADOWS = ("data", "idx", "config")


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
    counted: Counter[str] = Counter()
    for (keys,) in database.execute("SELECT keys FROM passage"):
        counted.update(vocabulary_of(keys))
    return dict(database.execute("SELECT word, uses FROM word")) == counted


def index_is_sound(database: sqlite3.Connection) -> bool:
    """Return whether the search index matches the passages; checks a copy, as FTS5's check needs write access."""
    run = database.execute
    database.executescript(COPY_OF_THE_INDEX)
    try:
        for shadow in SHADOWS:
            run(f"DELETE FROM temp.sound_{shadow}")  # noqa: S608  (constants)
            run(f"INSERT INTO temp.sound_{shadow} SELECT * FROM main.search_{shadow}")  # noqa: S608
        run("INSERT INTO temp.sound (sound, rank) VALUES ('integrity-check', 1)")
    except sqlite3.DatabaseError:
        return False
    finally:
        database.executescript("DROP TABLE temp.sound; DROP VIEW temp.sound_passage")
    return True
