"""The format of a file of counts: how it is made, and how it is told from what is none.

A count is one number for a day (later a month), a thing that is counted, and a mark whether the clock could be
believed. It may stand for any number of visitors; nothing in the file belongs to one of them.
"""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from kiosk.staff.reports.days import is_day
from kiosk.staff.reports.usage import DAY

FORMAT = 1
"""The version of the table, in SQLite's `user_version`."""

APPLICATION = 0x4B494F55
"""Marks a file as counts, in SQLite's `application_id`: "KIOU"."""

BUSY_SECONDS = 0.05
"""How long another writer is waited for."""

SCHEMA = """
CREATE TABLE tally (period TEXT, trusted INTEGER, what TEXT, name TEXT, bucket INTEGER, count INTEGER NOT NULL,
  PRIMARY KEY (period, trusted, what, name, bucket)) WITHOUT ROWID
"""


class NoCounts(Exception):
    """A file that this program cannot add to; `mark` is what its name is to end with when it is set aside."""

    def __init__(self, mark: str) -> None:
        super().__init__(mark)
        self.mark = mark


def opened(file: Path) -> sqlite3.Connection:
    """Open a file of counts, making it where there is none; `NoCounts` when it is something else."""
    database = sqlite3.connect(file, timeout=BUSY_SECONDS, isolation_level=None)
    try:
        check(database)
        database.execute("PRAGMA journal_mode = WAL")
        database.execute("PRAGMA synchronous = NORMAL")
        database.execute("PRAGMA secure_delete = ON")  # what was folded is gone
        with transaction(database):
            if not tables(database):
                database.execute(SCHEMA)
                database.execute(f"PRAGMA application_id = {APPLICATION}")
                database.execute(f"PRAGMA user_version = {FORMAT}")
    except sqlite3.DatabaseError as error:
        database.close()
        if damaged(error):
            raise NoCounts("damaged") from error
        raise
    except NoCounts:
        database.close()
        raise
    return database


def check(database: sqlite3.Connection) -> None:
    """Raise `NoCounts` when what is in a file is not whole, not counts, or of a newer program."""
    if not tables(database):
        return
    if int(pragma(database, "application_id")) != APPLICATION:
        raise NoCounts("damaged")
    if int(pragma(database, "user_version")) > FORMAT:
        raise NoCounts("newer")
    if pragma(database, "quick_check") != "ok":
        raise NoCounts("damaged")

    try:
        last = last_day(database)
    except sqlite3.OperationalError as error:
        if error.sqlite_errorcode != sqlite3.SQLITE_ERROR:
            raise
        raise NoCounts("damaged") from error  # it has another table, or none
    if last and not is_day(last):
        raise NoCounts("damaged")


def last_day(database: sqlite3.Connection) -> str:
    """Return the last day, or month, whose counts could be believed; empty when there is none."""
    asked = "SELECT max(period) FROM tally WHERE trusted AND what = ?"
    return str(database.execute(asked, (DAY,)).fetchone()[0] or "")


@contextmanager
def transaction(database: sqlite3.Connection) -> Iterator[None]:
    """Do all of something, or nothing."""
    database.execute("BEGIN IMMEDIATE")
    try:
        yield
        database.execute("COMMIT")
    except BaseException:
        if database.in_transaction:
            database.execute("ROLLBACK")
        raise


def damaged(error: sqlite3.Error) -> bool:
    """Return whether an error says that a file is not what it was written as."""
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    return code in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)


def tables(database: sqlite3.Connection) -> int:
    """Count what is in a file: nothing when it is new."""
    return int(database.execute("SELECT count(*) FROM sqlite_schema").fetchone()[0])


def pragma(database: sqlite3.Connection, name: str) -> str:
    """Ask SQLite for one value."""
    return str(database.execute(f"PRAGMA {name}").fetchone()[0])
