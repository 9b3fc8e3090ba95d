"""Lets the screen sleep while the clinic is closed and nobody is there."""

from collections.abc import Callable

from kiosk.visit.clock import Alarm, Clock
from kiosk.visit.hours import Hours, Light, Wall


class NightWatch:
    """Calls `changed` whenever `light` is another one.

    It never dims nor sleeps during a visit, however late. Who comes while it is closed, or has just left, finds it
    awake for `awake_for` seconds. Those are counted on `clock`; `wall` is only asked what time it is.
    """

    def __init__(
        self, clock: Clock, wall: Wall, hours: Hours, awake_for: float, changed: Callable[[], None]
    ) -> None:
        """Begin awake, for somebody has just switched it on."""
        self._clock = clock
        self._wall = wall
        self._hours = hours
        self._awake_for = awake_for
        self._changed = changed
        self._visited = False
        self._stirred_at = clock.now()
        self._alarm: Alarm | None = None
        self.light = Light.AWAKE

    def visited(self, there: bool) -> None:  # noqa: FBT001  (what it is told is that alone)
        """Note that a visit has begun, or that it is over."""
        if there != self._visited:
            self._visited = there
            self.wake()

    def wake(self) -> None:
        """Note that somebody touched the screen."""
        self._stirred_at = self._clock.now()
        self.look()

    def look(self) -> None:
        """Do what is due at this moment, and wait for the next."""
        if self._alarm is not None:
            self._alarm.cancel()
            self._alarm = None
        light = Light.AWAKE
        if not self._visited:
            moment = self._wall()
            light = self._hours.light(moment)
            wait = self._hours.look_again_in(moment)
            guest_for = self._stirred_at + self._awake_for - self._clock.now()
            if light is Light.ASLEEP and guest_for > 0:
                light = self._hours.light_for_guests(moment)
                wait = min(wait, guest_for)
            self._alarm = self._clock.call_later(max(wait, 0.1), self.look)
        if light is not self.light:
            self.light = light
            self._changed()
