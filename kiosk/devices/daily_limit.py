"""Counts what is done in a day, on disk, so that a restart gives no more of it."""

import json
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from kiosk.durable import write_durably


class DailyLimit:
    """Allows something a number of times a day; `most` 0 is without limit.

    `today` gives the day as `YYYY-MM-DD`. A clock that was set back still counts for the day before. A file that cannot
    be read begins anew; one that cannot be written allows nothing more than this run has counted.
    """

    def __init__(self, file: Path, most: int, today: Callable[[], str]) -> None:
        """Keep the count in `file`."""
        self._file = file
        self._most = most
        self._today = today
        self._day, self._count = self._read()

    def left(self) -> bool:
        """Tell whether there is one more today."""
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
        try:
            found = json.loads(self._file.read_text(encoding="utf-8"))
            return str(found["day"]), max(0, int(found["count"]))
        except (OSError, ValueError, KeyError, TypeError):
            return "", 0
