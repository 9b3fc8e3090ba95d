"""Counts usage while the kiosk runs: counts are summed in memory, and a background thread writes them to disk."""

import sqlite3
import threading
from collections.abc import Callable, Iterable

from kiosk.base.log import log
from kiosk.staff.counts.counts_store import CountsStore
from kiosk.staff.reports.usage import LOST, Item

MOST_WAITING = 2000
"""Distinct counts kept in memory while the disk cannot be written: a busy week or more. Further ones are dropped."""

CLOSING_SECONDS = 1.0
"""How long the program waits at exit for counts to be written."""

TROUBLES = {
    sqlite3.SQLITE_BUSY: "The file of counts is locked by another program; counts wait in memory.",
    sqlite3.SQLITE_FULL: "The disk is full; counts wait in memory.",
    sqlite3.SQLITE_READONLY: "The disk is read-only; counts wait in memory.",
    sqlite3.SQLITE_IOERR: "The disk cannot be written; counts wait in memory.",
    sqlite3.SQLITE_CANTOPEN: "The file of counts cannot be opened; counts wait in memory.",
}

Waiting = dict[tuple[str, Item], int]


class Counter:
    """Accepts counts at any time without waiting for a disk; `today` returns the date as `YYYY-MM-DD`.

    Counts that cannot be written stay in memory, and are tried again with the next count. Nothing is polled: while
    nobody touches the kiosk, no thread wakes up.

    `trouble` is one line for staff, empty while all is well; `lost` is the number of counts dropped since the start.
    """

    def __init__(self, store: CountsStore, today: Callable[[], str]) -> None:
        """Start no thread before there is something to count."""
        self._store = store
        self._today = today
        self._changed = threading.Condition(threading.Lock())
        self._waiting: Waiting = {}
        self._more = False
        self._closing = False
        self._thread: threading.Thread | None = None
        self.trouble = ""
        self.lost = 0

    def add(self, items: Iterable[Item]) -> None:
        """Count each item once, for today."""
        day = self._today()
        with self._changed:
            for item in items:
                self._keep((day, item), 1)
            self._more = True
            self._changed.notify_all()
            if self._thread is None:
                self._thread = threading.Thread(target=self._run, name="counts", daemon=True)
                self._thread.start()

    def close(self, seconds: float = CLOSING_SECONDS) -> None:
        """Write the remaining counts and end the thread; give up after `seconds`."""
        with self._changed:
            self._closing = True
            self._changed.notify_all()
        if self._thread is not None:
            self._thread.join(seconds)

    def settle(self, seconds: float) -> bool:
        """Wait until all counts are written or refused; return false if that takes longer than `seconds`."""
        with self._changed:
            return self._changed.wait_for(lambda: not self._more, seconds)

    def _keep(self, key: tuple[str, Item], count: int) -> None:
        if key in self._waiting or len(self._waiting) < MOST_WAITING:
            self._waiting[key] = self._waiting.get(key, 0) + count
        else:
            self.lost += count

    def _run(self) -> None:
        reported = 0
        closing = False
        while not closing:
            with self._changed:
                self._changed.wait_for(lambda: self._more or self._closing)
                closing = self._closing
                taken, self._waiting = self._waiting, {}
                lost = self.lost
                self._more = self._more and bool(taken)
            if not taken:
                continue
            losses = {(max(taken)[0], Item(LOST, "counts")): lost - reported} if lost > reported else {}
            kept, trouble = self._write(taken | losses)
            with self._changed:
                self.trouble = trouble
                newer, self._waiting = self._waiting, {}
                if kept:
                    reported = lost
                for key, count in (*(() if kept else taken.items()), *newer.items()):
                    self._keep(key, count)
                self._more = bool(newer)
                self._changed.notify_all()
        self._store.close()

    def _write(self, taken: Waiting) -> tuple[bool, str]:
        """Write counts; return whether they are done with, and what staff should know."""
        try:
            self._store.add(taken)
        except sqlite3.Error as error:
            code = getattr(error, "sqlite_errorcode", 0) & 0xFF
            return False, TROUBLES.get(code, f"Counts cannot be written ({error}); they wait in memory.")
        except OSError as error:
            return False, f"Counts cannot be written ({error.strerror}); they wait in memory."
        except Exception:  # noqa: BLE001  (logged; counting must go on)
            log().exception("Counts were dropped because of a fault in the program.")
            with self._changed:
                self.lost += sum(taken.values())
            return True, "Counts were dropped because of a fault in the program: see the log."
        aside = self._store.set_aside
        return True, f"A file of counts could not be read; it was set aside as {aside}." if aside else ""
