"""Detects that a visitor has left: quiet time, warning with a countdown, end."""

import math
from collections.abc import Callable
from enum import Enum

from kiosk.visit.clock import Alarm, Clock

SLOW_READING = 1.5
"""How much more than the pages' reading times slow readers, or those of a second language, may take."""

LARGE_TEXT_FACTOR = {"small": 1.0, "medium": 1.0, "large": 1.25, "largest": 1.5}
"""How much more time the same text may take at each text size: people who need larger text read more slowly."""


LOOK_SECONDS = 15.0
"""How long after suspend it takes at most to notice that a visit is over."""


class Idleness(Enum):
    """Whether the visitor is believed to be present."""

    ASLEEP = "asleep"
    PRESENT = "present"
    WARNED = "warned"


def reading_seconds(minutes: float, text_size: str) -> float:
    """Return the seconds to allow at `text_size` for a text with a reading time of `minutes`."""
    return minutes * 60 * SLOW_READING * LARGE_TEXT_FACTOR[text_size]


class IdleWatch:
    """Watches one visit; calls `changed` at each step, and `left` when the visitor is gone.

    A visitor who has been inactive for the quiet time and the warning together is gone even without a warning, because
    the machine was suspended or blocked.

    `idle_after` and `warning_for` are in seconds. Nothing is polled: the clock is asked for one call at the next step,
    and for one a second during the countdown.
    """

    def __init__(
        self,
        clock: Clock,
        idle_after: float,
        warning_for: float,
        changed: Callable[[], None],
        left: Callable[[], None],
    ) -> None:
        """Watch nobody until `wake` is called."""
        self._clock = clock
        self._idle_after = idle_after
        self._warning_for = warning_for
        self._changed = changed
        self._left = left
        self._touched_at = 0.0
        self._warned_at = 0.0
        self._reading = 0.0
        self._alarm: Alarm | None = None
        self.idleness = Idleness.ASLEEP

    @property
    def seconds_left(self) -> int:
        """Return the seconds shown by the countdown, rounded up; 0 if there is none."""
        if self.idleness is not Idleness.WARNED:
            return 0
        return max(0, math.ceil(self._warned_at + self._warning_for - self._clock.now() - 0.05))

    @property
    def quiet_seconds(self) -> float:
        """Return how long the visitor has been inactive, in seconds."""
        return self._clock.now() - self._touched_at

    def wake(self) -> None:
        """Start watching: a visitor has touched the start screen."""
        self._reading = 0.0
        self._touched_at = self._clock.now()
        self.touch()

    def sleep(self) -> None:
        """Stop watching: nobody is there."""
        self._cancel()
        if self.idleness is not Idleness.ASLEEP:
            self.idleness = Idleness.ASLEEP
            self._changed()

    def touch(self) -> None:
        """Record activity; close an open warning. After a long absence it is another visitor's."""
        if self._long_gone():
            self._end()
            return
        self._touched_at = self._clock.now()
        before, self.idleness = self.idleness, Idleness.PRESENT
        if before is not Idleness.PRESENT:
            self._changed()
        if self._alarm is None or before is not Idleness.PRESENT:
            self._wait(self._quiet_for())

    def note(self) -> None:
        """Record a touch if somebody is present; ignore it on the start screen."""
        if self.idleness is not Idleness.ASLEEP:
            self.touch()

    def read(self, seconds: float) -> None:
        """Allow `seconds` for reading what is shown now, if that is more than the quiet time."""
        self._reading = seconds
        if self.idleness is Idleness.PRESENT:
            self._wait(self._touched_at + self._quiet_for() - self._clock.now())

    def _long_gone(self) -> bool:
        if self.idleness is Idleness.PRESENT:
            last = self._touched_at + self._quiet_for()
        elif self.idleness is Idleness.WARNED:
            last = self._warned_at
        else:
            return False
        return self._clock.now() - last >= self._warning_for

    def _end(self) -> None:
        self._cancel()
        self.idleness = Idleness.ASLEEP
        self._changed()
        self._left()

    def _quiet_for(self) -> float:
        return max(self._idle_after, self._reading)

    def _wait(self, seconds: float) -> None:
        self._cancel()
        self._alarm = self._clock.call_later(min(max(0.0, seconds), LOOK_SECONDS), self._look)

    def _cancel(self) -> None:
        if self._alarm is not None:
            self._alarm.cancel()
            self._alarm = None

    def _look(self) -> None:
        """Take the step that is due, or wait for it. Touches only move its time, and leave the alarm alone."""
        self._alarm = None
        now = self._clock.now()
        if self._long_gone():
            self._end()
            return
        if self.idleness is Idleness.PRESENT:
            remaining = self._touched_at + self._quiet_for() - now
            if remaining > 0:
                self._wait(remaining)
                return
            self.idleness = Idleness.WARNED
            self._warned_at = now
        self._changed()
        self._wait(1.0)
