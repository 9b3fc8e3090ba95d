"""Stores the usage counts of a kiosk in a file, written by one thread other than the GUI thread."""

import sqlite3
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

from kiosk.staff.counts.counts_format import UnusableCountsError, damaged, last_day, opened, transaction
from kiosk.staff.reports.days import before, believed
from kiosk.staff.reports.usage import DAY, LOST, Item

ADD = """
INSERT INTO tally VALUES (?, ?, ?, ?, ?, ?)
ON CONFLICT DO UPDATE SET count = count + excluded.count
"""

OLD = "length(period) = 10 AND (period < :oldest OR (period > :today AND NOT trusted))"
"""Days to fold into their months, including those that a wrong clock dated in the future, which would never get old."""

FOLD = (
    f"""
INSERT INTO tally SELECT substr(period, 1, 7), trusted, what, name, bucket, sum(count) FROM tally WHERE {OLD}
GROUP BY 1, 2, 3, 4, 5
ON CONFLICT DO UPDATE SET count = count + excluded.count
""",  # noqa: S608  (contains no values)
    f"DELETE FROM tally WHERE {OLD}",  # noqa: S608
)

Sums = Mapping[tuple[str, Item], int]
"""How often each item was counted on each day."""


class CountsStore:
    """Adds to one file. Days older than `kept` are folded into months; `installed` is the day of the installation.

    On `sqlite3.Error` and `OSError` nothing has been added. `set_aside` is the name of a file that could not be read,
    or empty.
    """

    def __init__(self, file: Path, kept: int, installed: str) -> None:
        """Touch no file before there is something to add."""
        self._file = file
        self._kept = kept
        self._installed = installed
        self._database: sqlite3.Connection | None = None
        self._identity: tuple[int, int] = (0, 0)
        self._folded = ""
        self._losses: list[str] = []
        self.set_aside = ""

    def add(self, sums: Sums) -> None:
        """Add all counts, or none."""
        try:
            self._add(sums)
        except sqlite3.DatabaseError as error:
            if not damaged(error):
                raise
            self._set_aside("damaged")
            self._add(sums)

    def close(self) -> None:
        """Close the file."""
        database, self._database = self._database, None
        if database is not None:
            with suppress(sqlite3.Error):
                database.close()

    def _add(self, sums: Sums) -> None:
        database = self._opened()
        with transaction(database):
            last = last_day(database)
            today = max((day for day, _ in sums), default="")
            lost = {(today, Item(LOST, mark)): 1 for mark in self._losses}
            for (day, item), count in (*sums.items(), *lost.items()):
                trusted = believed(day, self._installed, last)
                last = max(last, day) if trusted else last
                database.execute(ADD, (day, trusted, *item, count))
                database.execute(
                    "INSERT OR IGNORE INTO tally VALUES (?, ?, ?, '', 0, 1)", (day, trusted, DAY)
                )
            fold = last > self._folded
            if fold:
                for step in FOLD:
                    database.execute(step, {"oldest": before(last, self._kept), "today": last})
        self._folded = last if fold else self._folded
        self._losses = []
        with suppress(sqlite3.Error):  # the counts are safe in the write-ahead log
            database.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchall()

    def _opened(self) -> sqlite3.Connection:
        """Return the open database, reopened if somebody has replaced its file or deleted its log."""
        if self._database is not None and self._identity != identity(self._file):
            self.close()
        if self._database is None:
            self._file.parent.mkdir(parents=True, exist_ok=True)
            try:
                self._database = opened(self._file)
            except UnusableCountsError as fault:
                self._set_aside(fault.mark)
                self._database = opened(self._file)
            self._identity = identity(self._file)
        return self._database

    def _set_aside(self, mark: str) -> None:
        """Rename a file that cannot be read, so that somebody may repair it, and count the loss."""
        self.close()
        aside = self._file.with_name(f"{self._file.name}.{mark}")
        for ending in ("-wal", "-shm", ""):
            source, target = Path(f"{self._file}{ending}"), Path(f"{aside}{ending}")
            target.unlink(missing_ok=True)
            with suppress(FileNotFoundError):
                source.replace(target)
        self.set_aside = aside.name
        self._losses.append(mark)
        self._folded = ""


def identity(file: Path) -> tuple[int, int]:
    """Return the inode numbers of a file and its log, 0 where there is none."""

    def number(path: Path) -> int:
        try:
            return path.stat().st_ino
        except FileNotFoundError:
            return 0

    return number(file), number(Path(f"{file}-wal"))
