"""When the clinic is open: how bright the screen is at a time of the clock on the wall."""

from collections.abc import Callable
from datetime import datetime, time, timedelta
from enum import Enum
from typing import NamedTuple

from kiosk.base.opening_hours import DAY_MINUTES, ClosedDay, Span

Wall = Callable[[], datetime]
"""Gives the local time, as a clock on the wall shows it: without a zone, and set by anybody at any moment."""

TRUSTED_YEARS = range(2025, 2045)
"""A clock that shows another year was never set, or has lost what it was set to."""

LONGEST_WAIT = 60.0
"""Seconds until the wall clock is read again at the latest: only there it shows that the clock or its zone was set."""

YEAR_DAYS = 366

EVERY_DAY = frozenset(range(7))
ALWAYS = (Span(EVERY_DAY, 0, DAY_MINUTES),)


class Light(Enum):
    """How bright the screen is while nobody is there."""

    AWAKE = "awake"
    DIM = "dim"
    ASLEEP = "asleep"


class Hours(NamedTuple):
    """The hours of one clinic; without `opening` it is always open, but on closed days.

    A clock that cannot be right keeps the screen awake.
    """

    opening: tuple[Span, ...] = ()
    closed: tuple[ClosedDay, ...] = ()
    dim: tuple[Span, ...] = ()

    def light(self, moment: datetime) -> Light:
        """Return how bright the screen is."""
        if moment.year in TRUSTED_YEARS and not self.is_open(moment):
            return Light.ASLEEP
        return self.light_for_guests(moment)

    def is_open(self, moment: datetime) -> bool:
        """Return whether the clinic is open, if the clock is right."""
        return any(self._covers(span, moment) for span in self.opening or ALWAYS)

    def next_change(self, moment: datetime) -> datetime | None:
        """Return when the clinic opens or closes next, `None` when it does neither within a year."""
        was_open = self.is_open(moment)
        edges = sorted({edge % DAY_MINUTES for span in self.opening or ALWAYS for edge in span[1:]} | {0})
        midnight = datetime.combine(moment, time())
        for day in range(YEAR_DAYS + 1):
            for edge in edges:
                at = midnight + timedelta(days=day, minutes=edge)
                if at > moment and self.is_open(at) is not was_open:
                    return at
        return None

    def light_for_guests(self, moment: datetime) -> Light:
        """Return how bright it is for who has come while it is closed."""
        trusted = moment.year in TRUSTED_YEARS
        return Light.DIM if trusted and any(covers(span, moment) for span in self.dim) else Light.AWAKE

    def look_again_in(self, moment: datetime) -> float:
        """Return seconds within which nothing changes, by this clock."""
        edges = {edge % DAY_MINUTES for span in (*self.opening, *self.dim) for edge in span[1:]} | {0}
        second = minute_of(moment) * 60 + moment.second + moment.microsecond / 1e6
        rests = [(edge * 60 - second) % (DAY_MINUTES * 60) for edge in edges]
        return min([LONGEST_WAIT, *(rest for rest in rests if rest > 0)])

    def _covers(self, span: Span, moment: datetime) -> bool:
        return covers(span, moment, self._closed_on)

    def _closed_on(self, day: datetime) -> bool:
        return any(
            one.year in (0, day.year) and (one.month, one.day) == (day.month, day.day) for one in self.closed
        )


def minute_of(moment: datetime) -> int:
    """Return the minute of the day."""
    return moment.hour * 60 + moment.minute


def covers(span: Span, moment: datetime, closed: Callable[[datetime], bool] = lambda _: False) -> bool:
    """Return whether a moment lies in a span that began on this day or the one before, where that was not closed."""
    minute = minute_of(moment)
    return any(
        span.begin <= at < span.end and day.weekday() in span.days and not closed(day)
        for day, at in ((moment, minute), (moment - timedelta(days=1), minute + DAY_MINUTES))
    )
