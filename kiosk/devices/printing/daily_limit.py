"""A daily limit whose count is stored on disk, so that a restart does not reset it."""

import json
from collections.abc import Callable
from contextlib import suppress
from datetime import date
from pathlib import Path

from kiosk.base.durable_file import write_durably
from kiosk.base.state_file import Fields, recover

PRINTED_FILE = "printed.json"
"""File in the state folder that counts printed documents."""

MOST_COUNT = 10**9
"""Bound of the stored count, beyond anything possible in a day."""


class DailyLimit:
    """Allows something `most` times a day; 0 is no limit.

    `today` returns the date as `YYYY-MM-DD`. After a clock was set back, uses still count for the later day. An
    unreadable file is replaced; if the file cannot be written, the count is kept in memory.
    """

    def __init__(self, file: Path, most: int, today: Callable[[], str]) -> None:
        self._file = file
        self._most = most
        self._today = today
        self._day, self._count = self._read()

    def left(self) -> bool:
        """Return whether another use is allowed today."""
        self._turn()
        return not self._most or self._count < self._most

    def use(self) -> None:
        """Count one use."""
        self._turn()
        self._count += 1
        with suppress(OSError):  # still counted in memory
            write_durably(self._file, json.dumps({"day": self._day, "count": self._count}))

    def _turn(self) -> None:
        today = self._today()
        if today > self._day:
            self._day, self._count = today, 0

    def _read(self) -> tuple[str, int]:
        fresh = {"day": self._today(), "count": 0}
        return recover(self._file, count_of, fresh) or ("", 0)


def count_of(fields: Fields) -> tuple[str, int]:
    """Return the date (`YYYY-MM-DD`) and the count in a file's values; raise `ValueError` if they are invalid."""
    return date.fromisoformat(fields.text("day")).isoformat(), fields.integer("count", 0, MOST_COUNT)
