"""Rate limits for the log: repeated records say nothing new and would push out older ones."""

import logging
from collections import Counter
from collections.abc import Callable, Hashable
from traceback import walk_tb

MINUTE = 60.0
SAME_A_MINUTE = 5
"""Records from one place in the program."""

ALL_A_MINUTE = 60
"""Records of one level: a flood of warnings hides no error."""


class Flood:
    """Counts records per minute."""

    def __init__(self, now: Callable[[], float]) -> None:
        """Start counting; `now` returns seconds of a monotonic clock."""
        self.lost = 0
        self._now = now
        self._began = now()
        self._same: Counter[Hashable] = Counter()
        self._all: Counter[int] = Counter()
        self._cut = False

    def judge(self, source: Hashable, level: int, place: str = "one place") -> tuple[bool, str]:
        """Return whether to write a record that is logged at `place`, and a notice to write before it or ""."""
        notice = ""
        if self._now() - self._began >= MINUTE:
            if self.lost:
                notice = f"{self.lost} lines were left out until here."
            self._began, self.lost, self._cut = self._now(), 0, False
            self._same.clear()
            self._all.clear()
        if self._same[source] < SAME_A_MINUTE and self._all[level] < ALL_A_MINUTE:
            self._same[source] += 1
            self._all[level] += 1
            return True, notice
        if not self._cut:
            self._cut = True
            limits = f"{SAME_A_MINUTE} a minute from one place and {ALL_A_MINUTE} in all"
            notice = (
                f"Too many lines at once, from {place}: {limits} are written."
                " A later line says how many were left out."
            )
        self.lost += 1
        return False, notice


def source_of(record: logging.LogRecord) -> tuple[object, ...]:
    """Return what identifies repeated records: where they are logged, and where their exception was raised."""
    fault = record.exc_info[1] if record.exc_info else None
    calls = walk_tb(fault.__traceback__ if fault else None)
    raised = tuple((frame.f_code.co_filename, line) for frame, line in calls)[-1:]
    return record.pathname, record.lineno, str(record.msg), type(fault).__name__, raised
