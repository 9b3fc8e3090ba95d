"""Opening hours: how bright the screen is at a local time."""

from collections.abc import Callable
from datetime import datetime, time, timedelta
from enum import Enum
from typing import NamedTuple

from kiosk.base.opening_hours import DAY_MINUTES, ClosedDay, OpeningSpan

Wall = Callable[[], datetime]
"""Returns the local time without a zone; it may be changed at any moment."""

TRUSTED_YEARS = range(2025, 2045)
"""A clock in any other year was never set, or has lost its time."""

LONGEST_WAIT = 60.0
"""Seconds until the wall clock is read again at the latest, to notice changes of its time or zone."""

YEAR_DAYS = 366

EVERY_DAY = frozenset(range(7))
ALWAYS = (OpeningSpan(EVERY_DAY, 0, DAY_MINUTES),)


class Light(Enum):
    """How bright the screen is while nobody uses it."""

    AWAKE = "awake"
    DIM = "dim"
    ASLEEP = "asleep"


class Hours(NamedTuple):
    """The hours of a clinic; without `opening` it is always open, except on closed days.

    A clock that cannot be right keeps the screen awake.
    """

    opening: tuple[OpeningSpan, ...] = ()
    closed: tuple[ClosedDay, ...] = ()
    dim: tuple[OpeningSpan, ...] = ()

    def light(self, moment: datetime) -> Light:
        """Return how bright the screen is at a local time."""
        if moment.year in TRUSTED_YEARS and not self.is_open(moment):
            return Light.ASLEEP
        return self.light_for_guests(moment)

    def is_open(self, moment: datetime) -> bool:
        """Return whether the clinic is open, provided that the clock is right."""
        return any(self._covers(span, moment) for span in self.opening or ALWAYS)

    def next_change(self, moment: datetime) -> datetime | None:
        """Return when the clinic next opens or closes; `None` if it does not within a year."""
        was_open = self.is_open(moment)
        edges = sorted({edge % DAY_MINUTES for span in self.opening or ALWAYS for edge in span[1:]} | {0})
        midnight = datetime.combine(moment, time())
        for day in range(YEAR_DAYS + 1):
            for edge in edges:
                change = midnight + timedelta(days=day, minutes=edge)
                if change > moment and self.is_open(change) is not was_open:
                    return change
        return None

    def light_for_guests(self, moment: datetime) -> Light:
        """Return how bright the screen is for a visitor outside the opening hours."""
        trusted = moment.year in TRUSTED_YEARS
        return Light.DIM if trusted and any(covers(span, moment) for span in self.dim) else Light.AWAKE

    def look_again_in(self, moment: datetime) -> float:
        """Return for how many seconds nothing changes, by this clock."""
        edges = {edge % DAY_MINUTES for span in (*self.opening, *self.dim) for edge in span[1:]} | {0}
        second = minute_of(moment) * 60 + moment.second + moment.microsecond / 1e6
        waits = [(edge * 60 - second) % (DAY_MINUTES * 60) for edge in edges]
        return min([LONGEST_WAIT, *(wait for wait in waits if wait > 0)])

    def _covers(self, span: OpeningSpan, moment: datetime) -> bool:
        return covers(span, moment, self._closed_on)

    def _closed_on(self, day: datetime) -> bool:
        return any(
            closed.year in (0, day.year) and (closed.month, closed.day) == (day.month, day.day)
            for closed in self.closed
        )


def minute_of(moment: datetime) -> int:
    """Return the minute of the day."""
    return moment.hour * 60 + moment.minute


def covers(span: OpeningSpan, moment: datetime, closed: Callable[[datetime], bool] = lambda _: False) -> bool:
    """Return whether a moment is in a span that began on this day or the one before, unless that day is closed."""
    minute = minute_of(moment)
    return any(
        span.begin <= offset < span.end and day.weekday() in span.days and not closed(day)
        for day, offset in ((moment, minute), (moment - timedelta(days=1), minute + DAY_MINUTES))
    )
