"""The format of a file of usage counts: how it is created and recognized.

A count is one number for a day (later a month), an item that is counted, and whether the clock could be trusted. It may
represent any number of visitors; nothing in the file identifies one of them.
"""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from kiosk.staff.reports.days import is_day
from kiosk.staff.reports.usage import DAY

FORMAT = 1
"""Version of the table, in SQLite's `user_version`."""

APPLICATION = 0x4B494F55
"""Marks a file as usage counts, in SQLite's `application_id`: "KIOU"."""

BUSY_SECONDS = 0.05
"""How long to wait for another writer."""

SCHEMA = """
CREATE TABLE tally (period TEXT, trusted INTEGER, what TEXT, name TEXT, bucket INTEGER, count INTEGER NOT NULL,
  PRIMARY KEY (period, trusted, what, name, bucket)) WITHOUT ROWID
"""


class UnusableCountsError(Exception):
    """A file that this program cannot add to; `mark` becomes the suffix of its name when it is set aside."""

    def __init__(self, mark: str) -> None:
        super().__init__(mark)
        self.mark = mark


def opened(file: Path) -> sqlite3.Connection:
    """Open a file of counts, creating it if it is missing; raise `UnusableCountsError` if it is anything else."""
    database = sqlite3.connect(file, timeout=BUSY_SECONDS, isolation_level=None)
    try:
        check(database)
        database.execute("PRAGMA journal_mode = WAL")
        database.execute("PRAGMA synchronous = NORMAL")
        database.execute("PRAGMA secure_delete = ON")  # erase days that were folded into months
        with transaction(database):
            if not tables(database):
                database.execute(SCHEMA)
                database.execute(f"PRAGMA application_id = {APPLICATION}")
                database.execute(f"PRAGMA user_version = {FORMAT}")
    except sqlite3.DatabaseError as error:
        database.close()
        if damaged(error):
            raise UnusableCountsError("damaged") from error
        raise
    except UnusableCountsError:
        database.close()
        raise
    return database


def check(database: sqlite3.Connection) -> None:
    """Raise `UnusableCountsError` if a file is damaged, has no counts, or is of a newer program."""
    if not tables(database):
        return
    if int(pragma(database, "application_id")) != APPLICATION:
        raise UnusableCountsError("damaged")
    if int(pragma(database, "user_version")) > FORMAT:
        raise UnusableCountsError("newer")
    if pragma(database, "quick_check") != "ok":
        raise UnusableCountsError("damaged")

    try:
        last = last_day(database)
    except sqlite3.OperationalError as error:
        if error.sqlite_errorcode != sqlite3.SQLITE_ERROR:
            raise
        raise UnusableCountsError("damaged") from error  # the table is missing or has other columns
    if last and not is_day(last):
        raise UnusableCountsError("damaged")


def last_day(database: sqlite3.Connection) -> str:
    """Return the last trusted day or month, or an empty text if there is none."""
    query = "SELECT max(period) FROM tally WHERE trusted AND what = ?"
    return str(database.execute(query, (DAY,)).fetchone()[0] or "")


@contextmanager
def transaction(database: sqlite3.Connection) -> Iterator[None]:
    """Commit what is done in the block, or roll it back on an exception."""
    database.execute("BEGIN IMMEDIATE")
    try:
        yield
        database.execute("COMMIT")
    except BaseException:
        if database.in_transaction:
            database.execute("ROLLBACK")
        raise


def damaged(error: sqlite3.Error) -> bool:
    """Return whether an error means that a file is damaged."""
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    return code in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)


def tables(database: sqlite3.Connection) -> int:
    """Return the number of objects in a database: 0 if it is new."""
    return int(database.execute("SELECT count(*) FROM sqlite_schema").fetchone()[0])


def pragma(database: sqlite3.Connection, name: str) -> str:
    """Return the value of a pragma."""
    return str(database.execute(f"PRAGMA {name}").fetchone()[0])
