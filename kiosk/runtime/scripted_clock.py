"""A clock that only moves when told to, for tours and tests."""

import heapq
import itertools
from collections.abc import Callable


class ScriptedAlarm:
    """A call that is made when the clock moves past its time."""

    def __init__(self, call: Callable[[], None]) -> None:
        self.call: Callable[[], None] | None = call

    def cancel(self) -> None:
        """Cancel the call."""
        self.call = None


class ScriptedClock:
    """A clock whose seconds pass only in `advance`."""

    def __init__(self) -> None:
        self._now = 1000.0
        self._order = itertools.count()
        self._alarms: list[tuple[float, int, ScriptedAlarm]] = []

    def now(self) -> float:
        """Return the current time in seconds."""
        return self._now

    def call_later(self, seconds: float, call: Callable[[], None]) -> ScriptedAlarm:
        """Call `call` once when `seconds` have passed."""
        alarm = ScriptedAlarm(call)
        heapq.heappush(self._alarms, (self._now + seconds, next(self._order), alarm))
        return alarm

    def suspend(self, seconds: float) -> None:
        """Let `seconds` pass as during suspend: timers continue afterwards where they stopped."""
        self._now += seconds
        self._alarms = [(due + seconds, order, alarm) for due, order, alarm in self._alarms]

    def advance(self, seconds: float) -> None:
        """Let `seconds` pass, making each call at its time."""
        until = self._now + seconds
        while self._alarms and self._alarms[0][0] <= until:
            self._now, _, alarm = heapq.heappop(self._alarms)
            if alarm.call is not None:
                alarm.call()
        self._now = until
