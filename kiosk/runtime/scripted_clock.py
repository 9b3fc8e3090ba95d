"""A clock that stands still until it is told to go on: for tours and tests."""

import heapq
import itertools
from collections.abc import Callable


class ScriptedAlarm:
    """A call that comes when the clock is moved past its time."""

    def __init__(self, call: Callable[[], None]) -> None:
        """Keep `call` until it is due."""
        self.call: Callable[[], None] | None = call

    def cancel(self) -> None:
        """Make sure that the call never comes."""
        self.call = None


class ScriptedClock:
    """Seconds that pass only in `advance`."""

    def __init__(self, start: float = 1000.0) -> None:
        """Begin at second `start`."""
        self._now = start
        self._order = itertools.count()
        self._alarms: list[tuple[float, int, ScriptedAlarm]] = []

    def now(self) -> float:
        """Return the present second."""
        return self._now

    def call_later(self, seconds: float, call: Callable[[], None]) -> ScriptedAlarm:
        """Have `call` called once when `seconds` have been let pass."""
        alarm = ScriptedAlarm(call)
        heapq.heappush(self._alarms, (self._now + seconds, next(self._order), alarm))
        return alarm

    def suspend(self, seconds: float) -> None:
        """Let `seconds` pass as for a machine that sleeps: timers go on afterwards where they stood."""
        self._now += seconds
        self._alarms = [(at + seconds, order, alarm) for at, order, alarm in self._alarms]

    def advance(self, seconds: float) -> None:
        """Let `seconds` pass, making each call at its time."""
        until = self._now + seconds
        while self._alarms and self._alarms[0][0] <= until:
            self._now, _, alarm = heapq.heappop(self._alarms)
            if alarm.call is not None:
                alarm.call()
        self._now = until
