"""Reads files of usage counts: of the running kiosk, or copies on read-only media."""

import re
import shutil
import sqlite3
import tempfile
from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import NamedTuple

from kiosk.errors import ExitCode, KioskError
from kiosk.staff.counts.counts_format import APPLICATION, FORMAT, pragma, tables
from kiosk.staff.reports.days import is_day
from kiosk.staff.reports.usage import COUNTED, Item

PERIOD = re.compile(r"\d{4}-\d{2}(-\d{2})?")
NAME = re.compile(r"([A-Za-z0-9][\w./:-]{0,199})?", re.ASCII)
"""Allowed names. Others would not be the kiosk's, and might mean something to a spreadsheet or a browser."""

MOST = 2**53
"""Bound of a count, beyond what any kiosk can reach."""


class CountEntry(NamedTuple):
    """The key of a count: a day or a month, whether the clock could be trusted, and the item counted."""

    period: str
    trusted: bool
    item: Item


Counts = Counter[CountEntry]
"""How often each item was counted; the counts of several kiosks are added with `+`."""


def read_counts(files: Iterable[Path]) -> Counts:
    """Return the sum of the counts of several files; raise `KioskError` for the first that cannot be read."""
    counts: Counts = Counter()
    for file in files:
        counts.update(read_file(file))
    return counts


def read_file(file: Path, first: str = "", last: str = "") -> Counts:
    """Return the counts of one file, from day `first` to day `last` and of the months they are in if given."""
    if not file.is_file():
        raise KioskError(
            f"{file}: there is no such file.",
            "a kiosk begins its usage.sqlite with its first visitor",
            ExitCode.NOINPUT,
        )
    try:
        with opened(file) as database:
            check(file, database, whole=not first)
            where = " WHERE period BETWEEN ? AND ?" if first else ""
            values = (first[: len("2026-03")], last) if first else ()
            query = f"SELECT period, trusted, what, name, bucket, count FROM tally{where}"  # noqa: S608
            return Counter(dict(entries(file, database.execute(query, values))))
    except sqlite3.OperationalError as error:
        raise KioskError(f"{file}: it cannot be read ({error}).", "copy it and read the copy") from error
    except sqlite3.DatabaseError as error:
        raise broken(file) from error


def last_day(file: Path) -> str:
    """Return the last day (`YYYY-MM-DD`) with trusted counts in a file, or an empty text if there is none.

    Raises `KioskError` if the file cannot be read.
    """
    if not file.exists():
        return ""
    days = [entry.period for entry in read_file(file) if entry.trusted and is_day(entry.period)]
    return max((day for day in days if len(day) == len("YYYY-MM-DD")), default="")


def entries(file: Path, rows: Iterable[tuple[object, ...]]) -> Iterator[tuple[CountEntry, int]]:
    """Yield the counts of rows; raise `KioskError` if they are not a kiosk's. Unknown items are skipped."""
    for period, trusted, what, name, bucket, count in rows:
        known = isinstance(period, str) and isinstance(what, str) and isinstance(name, str)
        if not known or not PERIOD.fullmatch(str(period)) or not NAME.fullmatch(str(name)):
            raise broken(file)
        if not isinstance(bucket, int) or not isinstance(count, int) or not 0 < count < MOST:
            raise broken(file)
        if what in COUNTED:
            yield CountEntry(str(period), bool(trusted), Item(str(what), str(name), bucket)), count


@contextmanager
def opened(file: Path) -> Iterator[sqlite3.Connection]:
    """Open a file for reading, also on read-only media.

    SQLite needs to write next to a database with a write-ahead log. Without a log nobody is writing, and the file is
    opened as immutable. With one, on read-only media, a copy of both is opened.
    """
    log = Path(f"{file}-wal")
    if not log.exists() or readable(file):
        how = "mode=ro" if log.exists() else "mode=ro&immutable=1"
        with closing(connect(file, how)) as database:
            yield database
        return
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(shutil.copyfile(file, Path(folder) / "counts.sqlite"))
        shutil.copyfile(log, f"{copy}-wal")
        with closing(connect(copy, "mode=rw")) as database:
            yield database


def readable(file: Path) -> bool:
    """Return whether SQLite can read a file that has a write-ahead log in place."""
    try:
        with closing(connect(file, "mode=ro")) as database:
            return tables(database) >= 0
    except sqlite3.OperationalError:
        return False
    except sqlite3.DatabaseError:
        return True  # reading it will report what is wrong


def connect(file: Path, how: str) -> sqlite3.Connection:
    """Connect to an existing file; `how` is the query of its URI."""
    return sqlite3.connect(f"{file.absolute().as_uri()}?{how}", uri=True, timeout=1.0)


def check(file: Path, database: sqlite3.Connection, *, whole: bool) -> None:
    """Raise `KioskError` if a file has no counts, or those of a newer program, or is damaged (tested if `whole`)."""
    try:
        is_counts = bool(tables(database)) and int(pragma(database, "application_id")) == APPLICATION
    except sqlite3.DatabaseError as error:
        if error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_NOTADB:
            raise
        is_counts = False
    if not is_counts:
        raise KioskError(f"{file}: these are no counts of a kiosk.", "pass a kiosk's usage.sqlite")
    version = int(pragma(database, "user_version"))
    if version > FORMAT:
        raise KioskError(
            f"{file}: its format is {version}, this program reads up to {FORMAT}.",
            "read it with the version of the program that wrote it",
        )
    if whole and pragma(database, "quick_check") != "ok":
        raise broken(file)


def broken(file: Path) -> KioskError:
    """Return the error for a damaged file."""
    return KioskError(f"{file}: it is damaged.", "copy it from the kiosk again, with its -wal and -shm files")
