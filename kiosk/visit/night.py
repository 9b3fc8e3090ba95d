"""Lets the screen sleep while the clinic is closed and nobody is there."""

from collections.abc import Callable

from kiosk.visit.clock import Alarm, Clock
from kiosk.visit.hours import Hours, Light, Wall


class NightWatch:
    """Calls `changed` whenever `light` has changed.

    The screen neither dims nor sleeps during a visit, however late. Outside the opening hours, a touch or the end of a
    visit keeps it awake for `awake_for` seconds. These are measured by `clock`; `wall` only provides the local time.
    """

    def __init__(
        self, clock: Clock, wall: Wall, hours: Hours, awake_for: float, changed: Callable[[], None]
    ) -> None:
        """Start awake: somebody has just switched the machine on."""
        self._clock = clock
        self._wall = wall
        self._hours = hours
        self._awake_for = awake_for
        self._changed = changed
        self._visited = False
        self._touched_at = clock.now()
        self._alarm: Alarm | None = None
        self.light = Light.AWAKE

    def visited(self, is_visited: bool) -> None:  # noqa: FBT001  (the only argument)
        """Record whether a visit is going on."""
        if is_visited != self._visited:
            self._visited = is_visited
            self.wake()

    def wake(self) -> None:
        """Record that somebody touched the screen."""
        self._touched_at = self._clock.now()
        self.look()

    def look(self) -> None:
        """Update `light`, and schedule the next update."""
        if self._alarm is not None:
            self._alarm.cancel()
            self._alarm = None
        light = Light.AWAKE
        if not self._visited:
            moment = self._wall()
            light = self._hours.light(moment)
            wait = self._hours.look_again_in(moment)
            guest_for = self._touched_at + self._awake_for - self._clock.now()
            if light is Light.ASLEEP and guest_for > 0:
                light = self._hours.light_for_guests(moment)
                wait = min(wait, guest_for)
            self._alarm = self._clock.call_later(max(wait, 0.1), self.look)
        if light is not self.light:
            self.light = light
            self._changed()
