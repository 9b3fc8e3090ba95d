"""Tells when a visitor has left: a quiet time, a warning with a countdown, the end."""

import math
from collections.abc import Callable
from enum import Enum

from kiosk.visit.clock import Alarm, Clock

SLOW_READING = 1.5
"""How much longer than the pages' reading times a slow reader, or one of a second language, may take."""

LARGE_TEXT_FACTOR = {"small": 1.0, "medium": 1.0, "large": 1.25, "largest": 1.5}
"""How much longer the same words may take at each text size: larger text goes with slower reading."""


LOOK_SECONDS = 15.0
"""How long after a machine was suspended it shows, at the latest, that somebody's visit is long over."""


class Idleness(Enum):
    """How far a visitor is believed to have gone."""

    ASLEEP = "asleep"
    PRESENT = "present"
    WARNED = "warned"


def reading_seconds(minutes: float, text_size: str) -> float:
    """Return the seconds that text of `minutes` reading time may need at `text_size`."""
    return minutes * 60 * SLOW_READING * LARGE_TEXT_FACTOR[text_size]


class IdleWatch:
    """Watches one visit and calls `changed` at each step, `left` when the visitor is gone.

    Who was away for as long as the quiet time and the warning together is gone, though nobody was warned: the machine
    was suspended, or stood still.

    `idle_after` and `warning_for` are seconds. Nothing is polled: the clock is asked for one call at
    the next moment at which something is to happen, one a second while the countdown shows.
    """

    def __init__(
        self,
        clock: Clock,
        idle_after: float,
        warning_for: float,
        changed: Callable[[], None],
        left: Callable[[], None],
    ) -> None:
        """Stand asleep until `wake` is called."""
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
        """Return the whole seconds that the countdown shows: 0 when there is none."""
        if self.idleness is not Idleness.WARNED:
            return 0
        return max(0, math.ceil(self._warned_at + self._warning_for - self._clock.now() - 0.05))

    @property
    def quiet_seconds(self) -> float:
        """Return for how long the visitor has not done anything."""
        return self._clock.now() - self._touched_at

    def wake(self) -> None:
        """Begin to watch: a visitor has touched the start screen."""
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
        """Note that the visitor did something; an open warning closes. After a long absence, it is somebody else."""
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
        """Note a touch while somebody is present; on the start screen it means nothing."""
        if self.idleness is not Idleness.ASLEEP:
            self.touch()

    def read(self, seconds: float) -> None:
        """Allow `seconds` for what is on the screen now, where that is more than the quiet time."""
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
        """Do what is due; wait for the rest. Touches only move the time, never the alarm."""
        self._alarm = None
        now = self._clock.now()
        if self._long_gone():
            self._end()
            return
        if self.idleness is Idleness.PRESENT:
            rest = self._touched_at + self._quiet_for() - now
            if rest > 0:
                self._wait(rest)
                return
            self.idleness = Idleness.WARNED
            self._warned_at = now
        self._changed()
        self._wait(1.0)
