"""The clock of a visit: monotonic seconds and scheduled calls."""

from collections.abc import Callable
from typing import Protocol

Now = Callable[[], float]
"""Returns seconds of a monotonic clock that continues while the machine is suspended."""


class Alarm(Protocol):
    """A scheduled call."""

    def cancel(self) -> None:
        """Cancel the call."""


class Clock(Protocol):
    """A monotonic clock that can also schedule calls."""

    def now(self) -> float:
        """Return the current time in seconds, from an arbitrary origin."""

    def call_later(self, seconds: float, call: Callable[[], None]) -> Alarm:
        """Call `call` once, `seconds` from now or slightly later."""
