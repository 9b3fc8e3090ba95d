"""Sums up every row of a library, since SQLite itself does not notice a flipped bit in a text."""

import hashlib
import sqlite3

NAME = "checksum"
"""The row of `meta` that holds the sum, and is not part of it."""


def checksum(database: sqlite3.Connection) -> str:
    """Give the sum of all tables, those of the search index among them."""
    whole = hashlib.sha256()
    tables = database.execute(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND rootpage > 0 ORDER BY name"
    ).fetchall()
    for (table,) in tables:
        whole.update(f"\0{table}\0".encode())
        for row in database.execute(f'SELECT * FROM "{table}"'):  # noqa: S608  (names are the schema's)
            if table == "meta" and row[0] == NAME:
                continue
            for value in row:
                data = value if isinstance(value, bytes) else str(value).encode()
                whole.update(len(data).to_bytes(8, "big"))
                whole.update(data)
    return whole.hexdigest()
