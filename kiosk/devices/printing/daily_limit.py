"""Counts what is done in a day, on disk, so that a restart gives no more of it."""

import json
from collections.abc import Callable
from contextlib import suppress
from datetime import date
from pathlib import Path

from kiosk.base.durable_file import write_durably
from kiosk.base.state_file import Fields, recover

PRINTED_FILE = "printed.json"
"""The file in the folder of state that counts printed documents."""

MOST_COUNT = 10**9
"""What a file may hold: more than any day can come to."""


class DailyLimit:
    """Allows something a number of times a day; `most` 0 is without limit.

    `today` returns the day as `YYYY-MM-DD`. A clock that was set back still counts for the day before. Instead of an
    unreadable file, a new one is begun; one that cannot be written allows nothing more than this run has counted.
    """

    def __init__(self, file: Path, most: int, today: Callable[[], str]) -> None:
        """Keep the count in `file`."""
        self._file = file
        self._most = most
        self._today = today
        self._day, self._count = self._read()

    def left(self) -> bool:
        """Return whether there is one more today."""
        self._turn()
        return not self._most or self._count < self._most

    def use(self) -> None:
        """Count one."""
        self._turn()
        self._count += 1
        with suppress(OSError):  # counted in memory
            write_durably(self._file, json.dumps({"day": self._day, "count": self._count}))

    def _turn(self) -> None:
        today = self._today()
        if today > self._day:
            self._day, self._count = today, 0

    def _read(self) -> tuple[str, int]:
        fresh = {"day": self._today(), "count": 0}
        return recover(self._file, count_of, fresh) or ("", 0)


def count_of(fields: Fields) -> tuple[str, int]:
    """Return the day (`YYYY-MM-DD`) and the count that a file holds; `ValueError` when it holds none."""
    return date.fromisoformat(fields.text("day")).isoformat(), fields.integer("count", 0, MOST_COUNT)
