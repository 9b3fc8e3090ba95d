"""Holds a flood of lines back: what repeats itself tells nothing new, and the log is to reach far back."""

import logging
from collections import Counter
from collections.abc import Callable, Hashable

MINUTE = 60.0
SAME_A_MINUTE = 5
"""Lines from one place in the program."""

ALL_A_MINUTE = 60
"""Lines of one level: a flood of warnings hides no error."""


class Flood:
    """Counts lines by the minute."""

    def __init__(self, now: Callable[[], float]) -> None:
        """Count from now on; `now` gives seconds of a clock that is never set back."""
        self.lost = 0
        self._now = now
        self._began = now()
        self._same: Counter[Hashable] = Counter()
        self._all: Counter[int] = Counter()
        self._cut = False

    def judge(self, source: Hashable, level: int) -> tuple[bool, str]:
        """Return whether a line is written, and what is to be said before it, if anything."""
        say_first = ""
        if self._now() - self._began >= MINUTE:
            if self.lost:
                say_first = f"{self.lost} lines were left out until here."
            self._began, self.lost, self._cut = self._now(), 0, False
            self._same.clear()
            self._all.clear()
        if self._same[source] < SAME_A_MINUTE and self._all[level] < ALL_A_MINUTE:
            self._same[source] += 1
            self._all[level] += 1
            return True, say_first
        if not self._cut:
            self._cut = True
            say_first = (
                "Too many lines at once: of what follows within a minute, only what is new is written."
            )
        self.lost += 1
        return False, say_first


def source_of(record: logging.LogRecord) -> tuple[object, ...]:
    """Return what makes lines the same: where they are logged, and where the fault that they tell of was raised."""
    fault = record.exc_info[1] if record.exc_info else None
    step = fault.__traceback__ if fault else None
    while step is not None and step.tb_next is not None:
        step = step.tb_next
    raised = (step.tb_frame.f_code.co_filename, step.tb_lineno) if step else ()
    return record.pathname, record.lineno, str(record.msg), type(fault).__name__, raised
