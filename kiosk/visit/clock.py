"""Time as a visit sees it: seconds that only grow, and calls that come later."""

from collections.abc import Callable
from typing import Protocol

Now = Callable[[], float]
"""Gives seconds of a monotonic clock that goes on while the machine is suspended."""


class Alarm(Protocol):
    """A call that is still to come."""

    def cancel(self) -> None:
        """Make sure that the call never comes."""


class Clock(Protocol):
    """A monotonic clock that can also wake its user."""

    def now(self) -> float:
        """Return the present second, from any start."""

    def call_later(self, seconds: float, call: Callable[[], None]) -> Alarm:
        """Have `call` called once, `seconds` from now or a little later."""
