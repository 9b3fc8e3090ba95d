"""Detects inactivity, so that staff who walk away leave nothing open."""

from collections.abc import Callable

from kiosk.visit.clock import Alarm, Clock


class InactivityTimer:
    """Calls `over` after some seconds without a touch. It does not poll: a touch only moves the deadline."""

    def __init__(self, clock: Clock, over: Callable[[], None]) -> None:
        self._clock = clock
        self._over = over
        self._seconds = 0.0
        self._touched_at = 0.0
        self._alarm: Alarm | None = None

    def begin(self, seconds: float) -> None:
        """Start waiting for `seconds` without a touch."""
        self.end()
        self._seconds = seconds
        self._touched_at = self._clock.now()
        self._alarm = self._clock.call_later(seconds, self._check)

    def note(self) -> None:
        """Record a touch."""
        self._touched_at = self._clock.now()

    def end(self) -> None:
        """Stop waiting."""
        if self._alarm is not None:
            self._alarm.cancel()
            self._alarm = None

    def _check(self) -> None:
        self._alarm = None
        remaining = self._touched_at + self._seconds - self._clock.now()
        if remaining > 0:
            self._alarm = self._clock.call_later(remaining, self._check)
        else:
            self._over()
