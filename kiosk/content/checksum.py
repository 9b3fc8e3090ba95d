"""Sums up every row of a library, since SQLite itself does not notice a flipped bit in a text."""

import hashlib
import sqlite3
from collections.abc import Iterator

NAME = "checksum"
"""The row of `meta` that holds the sum, and is not part of it."""


def checksum(database: sqlite3.Connection) -> str:
    """Give the sum of all tables, those of the search index among them."""
    whole = hashlib.sha256()
    for row in rows(database):
        shown = [len(value) if isinstance(value, bytes) else value for value in row]
        whole.update(repr(shown).encode())
        for value in row:
            if isinstance(value, bytes):
                whole.update(value)
    return whole.hexdigest()


def rows(database: sqlite3.Connection) -> Iterator[tuple[object, ...]]:
    """Give the rows of the schema and of every table."""
    schema = "SELECT type, name, tbl_name, sql FROM sqlite_master ORDER BY type, name"
    yield from database.execute(schema)
    tables = "SELECT name FROM sqlite_master WHERE type = 'table' AND rootpage > 0 ORDER BY name"
    for (table,) in database.execute(tables).fetchall():
        yield (table,)
        for row in database.execute(f'SELECT * FROM "{table}"'):  # noqa: S608  (names are the schema's)
            if table != "meta" or row[0] != NAME:
                yield row
