"""Reads files of counts: of this kiosk while it runs, or copies from a stick that nobody can write to."""

import os
import re
import shutil
import sqlite3
import tempfile
from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import NamedTuple

from kiosk.errors import KioskError
from kiosk.staff.counts.counts_format import APPLICATION, FORMAT, pragma, tables
from kiosk.staff.reports.days import is_day
from kiosk.staff.reports.usage import COUNTED, Item

PERIOD = re.compile(r"\d{4}-\d{2}(-\d{2})?")
NAME = re.compile(r"([A-Za-z0-9][\w./:-]{0,199})?", re.ASCII)
"""What names look like: others would be somebody's own, and might mean something to a spreadsheet or a browser."""

MOST = 2**53
"""No kiosk counts so far."""


class Entry(NamedTuple):
    """What one number of a file stands for: a day or a month, whether the clock was believed, and the thing."""

    period: str
    trusted: bool
    item: Item


Counts = Counter[Entry]
"""How often each thing was counted; those of several kiosks are added with `+`."""


def read_counts(files: Iterable[Path]) -> Counts:
    """Return the counts of several files in one; `KioskError` names the first that cannot be read."""
    counts: Counts = Counter()
    for file in files:
        counts.update(read_file(file))
    return counts


def read_file(file: Path, first: str = "", last: str = "") -> Counts:
    """Return the counts of one file; with days given, only of those between them and of the months that they touch."""
    if not file.is_file():
        raise KioskError(
            f"{file}: there is no such file.",
            "a kiosk begins its usage.sqlite with its first visitor",
            os.EX_NOINPUT,
        )
    try:
        with opened(file) as database:
            check(file, database, whole=not first)
            where = " WHERE period BETWEEN ? AND ?" if first else ""
            values = (first[: len("2026-03")], last) if first else ()
            asked = f"SELECT period, trusted, what, name, bucket, count FROM tally{where}"  # noqa: S608
            return Counter(dict(entries(file, database.execute(asked, values))))
    except sqlite3.OperationalError as error:
        raise KioskError(f"{file}: it cannot be read ({error}).", "copy it and read the copy") from error
    except sqlite3.DatabaseError as error:
        raise broken(file) from error


def last_day(file: Path) -> str:
    """Return the last day (`YYYY-MM-DD`) of which a file has counts that can be believed, "" when it has none.

    Raises `KioskError` when the file cannot be read.
    """
    if not file.exists():
        return ""
    days = [one.period for one in read_file(file) if one.trusted and is_day(one.period)]
    return max((day for day in days if len(day) == len("YYYY-MM-DD")), default="")


def entries(file: Path, rows: Iterable[tuple[object, ...]]) -> Iterator[tuple[Entry, int]]:
    """Yield what a file holds; `KioskError` when it is not what a kiosk writes. What is new is passed over."""
    for period, trusted, what, name, bucket, count in rows:
        known = isinstance(period, str) and isinstance(what, str) and isinstance(name, str)
        if not known or not PERIOD.fullmatch(str(period)) or not NAME.fullmatch(str(name)):
            raise broken(file)
        if not isinstance(bucket, int) or not isinstance(count, int) or not 0 < count < MOST:
            raise broken(file)
        if what in COUNTED:
            yield Entry(str(period), bool(trusted), Item(str(what), str(name), bucket)), count


@contextmanager
def opened(file: Path) -> Iterator[sqlite3.Connection]:
    """Open a file for reading wherever it lies.

    SQLite wants to write beside a file that has a log. Without a log nobody is writing: it is read as it is. With one,
    where nothing can be written, a copy of both is read.
    """
    log = Path(f"{file}-wal")
    if not log.exists():
        with closing(connect(file, "mode=ro&immutable=1")) as database:
            yield database
        return
    if readable(file):
        with closing(connect(file, "mode=ro")) as database:
            yield database
        return
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(shutil.copyfile(file, Path(folder) / "counts.sqlite"))
        shutil.copyfile(log, f"{copy}-wal")
        with closing(connect(copy, "mode=rw")) as database:
            yield database


def readable(file: Path) -> bool:
    """Return whether SQLite can read a file that has a log where it lies."""
    try:
        with closing(connect(file, "mode=ro")) as database:
            return tables(database) >= 0
    except sqlite3.OperationalError:
        return False
    except sqlite3.DatabaseError:
        return True  # what is wrong is told by whoever reads it


def connect(file: Path, how: str) -> sqlite3.Connection:
    """Connect to a file that is there."""
    return sqlite3.connect(f"{file.absolute().as_uri()}?{how}", uri=True, timeout=1.0)


def check(file: Path, database: sqlite3.Connection, *, whole: bool) -> None:
    """Raise `KioskError` when a file is not counts, of a newer program, or, where that is asked, not `whole`."""
    try:
        is_counts = bool(tables(database)) and int(pragma(database, "application_id")) == APPLICATION
    except sqlite3.DatabaseError as error:
        if error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_NOTADB:
            raise
        is_counts = False
    if not is_counts:
        raise KioskError(f"{file}: these are no counts of a kiosk.", "give its usage.sqlite")
    version = int(pragma(database, "user_version"))
    if version > FORMAT:
        raise KioskError(
            f"{file}: its format is {version}, this program reads up to {FORMAT}.",
            "read it with the program of the kiosk that it is from",
        )
    if whole and pragma(database, "quick_check") != "ok":
        raise broken(file)


def broken(file: Path) -> KioskError:
    """Say that a file is not whole."""
    return KioskError(f"{file}: it is damaged.", "copy it from the kiosk again, with the files beside it")
