"""Counts while the kiosk runs: what is told is added up in memory, and one thread beside brings it to the disk."""

import sqlite3
import threading
from collections.abc import Callable, Iterable, Mapping
from typing import Protocol

from kiosk.staff.reports.usage import LOST, Item

MOST_WAITING = 2000
"""Different counts that wait in memory while the disk takes none: a busy week or more. What comes then is dropped."""

CLOSING_SECONDS = 1.0
"""How long the end of the program waits for what has not been written."""

TROUBLES = {
    sqlite3.SQLITE_BUSY: "The file of counts is locked by another program; counts wait in memory.",
    sqlite3.SQLITE_FULL: "The disk is full; counts wait in memory.",
    sqlite3.SQLITE_READONLY: "The disk is read-only; counts wait in memory.",
    sqlite3.SQLITE_IOERR: "The disk cannot be written; counts wait in memory.",
    sqlite3.SQLITE_CANTOPEN: "The file of counts cannot be opened; counts wait in memory.",
}

Waiting = dict[tuple[str, Item], int]


class Store(Protocol):
    """Where counts are kept: `kiosk.staff.counts.counts_store`."""

    set_aside: str

    def add(self, sums: Mapping[tuple[str, Item], int]) -> None:
        """Add all of it, or raise `sqlite3.Error` or `OSError` and add nothing."""

    def close(self) -> None:
        """Let go of it."""


class Counter:
    """Takes counts at any time without waiting for a disk; `today` gives the day as `YYYY-MM-DD`.

    What cannot be written stays in memory and is tried again with the next count. Nothing is polled: while nobody
    touches the kiosk, nothing here wakes up.

    `trouble` says in one line what staff should know, and is empty while all is well; `lost` is how many counts were
    dropped since the start.
    """

    def __init__(self, store: Store, today: Callable[[], str]) -> None:
        """Start no thread before there is something to count."""
        self._store = store
        self._today = today
        self._told = threading.Condition(threading.Lock())
        self._waiting: Waiting = {}
        self._more = False
        self._closing = False
        self._thread: threading.Thread | None = None
        self.trouble = ""
        self.lost = 0

    def add(self, items: Iterable[Item]) -> None:
        """Count each of several things once, today."""
        day = self._today()
        with self._told:
            for item in items:
                self._keep((day, item), 1)
            self._more = True
            self._told.notify_all()
            if self._thread is None:
                self._thread = threading.Thread(target=self._write_on, name="counts", daemon=True)
                self._thread.start()

    def close(self, seconds: float = CLOSING_SECONDS) -> None:
        """Have what waits written, and end; give up after so many seconds."""
        with self._told:
            self._closing = True
            self._told.notify_all()
        if self._thread is not None:
            self._thread.join(seconds)

    def settle(self, seconds: float) -> bool:
        """Wait until what was counted is written or has been refused; false when that takes longer."""
        with self._told:
            return self._told.wait_for(lambda: not self._more, seconds)

    def _keep(self, what: tuple[str, Item], count: int) -> None:
        if what in self._waiting or len(self._waiting) < MOST_WAITING:
            self._waiting[what] = self._waiting.get(what, 0) + count
        else:
            self.lost += count

    def _write_on(self) -> None:
        reported = 0
        closing = False
        while not closing:
            with self._told:
                self._told.wait_for(lambda: self._more or self._closing)
                closing = self._closing
                taken, self._waiting = self._waiting, {}
                lost = self.lost
                self._more = self._more and bool(taken)
            if not taken:
                continue
            told_too = {(max(taken)[0], Item(LOST, "counts")): lost - reported} if lost > reported else {}
            kept, trouble = self._write(taken | told_too)
            with self._told:
                self.trouble = trouble
                newer, self._waiting = self._waiting, {}
                if kept:
                    reported = lost
                for what, count in (*(() if kept else taken.items()), *newer.items()):
                    self._keep(what, count)
                self._more = bool(newer)
                self._told.notify_all()
        self._store.close()

    def _write(self, taken: Waiting) -> tuple[bool, str]:
        """Write counts; return whether they need no longer be kept, and what staff should know."""
        try:
            self._store.add(taken)
        except sqlite3.Error as error:
            code = getattr(error, "sqlite_errorcode", 0) & 0xFF
            return False, TROUBLES.get(code, f"Counts cannot be written ({error}); they wait in memory.")
        except OSError as error:
            return False, f"Counts cannot be written ({error.strerror}); they wait in memory."
        except Exception:  # noqa: BLE001  (whatever it is)
            from kiosk.base.log import log

            log().exception("A fault in keeping counts; they were dropped.")
            with self._told:
                self.lost += sum(taken.values())
            return True, "A fault of the program in keeping counts: see the log."
        aside = self._store.set_aside
        return True, f"A file of counts could not be read; it was set aside as {aside}." if aside else ""
