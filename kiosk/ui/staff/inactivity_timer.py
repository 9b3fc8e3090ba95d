"""Waits for a quiet time, and does something then: staff who walk away leave nothing open."""

from collections.abc import Callable

from kiosk.visit.clock import Alarm, Clock


class InactivityTimer:
    """Calls `over` after some seconds without a touch. Nothing is polled: a touch only moves the time."""

    def __init__(self, clock: Clock, over: Callable[[], None]) -> None:
        """Wait for nothing yet."""
        self._clock = clock
        self._over = over
        self._seconds = 0.0
        self._touched_at = 0.0
        self._alarm: Alarm | None = None

    def begin(self, seconds: float) -> None:
        """Wait for `seconds` without a touch, from now on."""
        self.end()
        self._seconds = seconds
        self._touched_at = self._clock.now()
        self._alarm = self._clock.call_later(seconds, self._look)

    def note(self) -> None:
        """Note a touch."""
        self._touched_at = self._clock.now()

    def end(self) -> None:
        """Wait no longer."""
        if self._alarm is not None:
            self._alarm.cancel()
            self._alarm = None

    def _look(self) -> None:
        self._alarm = None
        rest = self._touched_at + self._seconds - self._clock.now()
        if rest > 0:
            self._alarm = self._clock.call_later(rest, self._look)
        else:
            self._over()
