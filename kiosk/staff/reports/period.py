"""The period of a report, such as last week, and the counts in it."""

from collections.abc import Iterable
from datetime import date, timedelta
from typing import NamedTuple

from kiosk.base.calendar_day import day_from
from kiosk.errors import ExitCode, KioskError
from kiosk.staff.counts.counts_file import Counts

UNITS = ("day", "week", "month", "year")
"""Units of which a report can cover the last."""

EARLIEST, LATEST = "0001-01-01", "9999-12-31"


class Period(NamedTuple):
    """A period from its first to its last day, both inclusive, as `YYYY-MM-DD`."""

    first: str = EARLIEST
    last: str = LATEST

    def __str__(self) -> str:
        """Return the period in words, as a report prints it."""
        if self.first == EARLIEST:
            return f"until {self.last}"
        return f"from {self.first}" if self.last == LATEST else f"{self.first} to {self.last}"


class Selection(NamedTuple):
    """The counts in a period, and the months that lie only partly in it."""

    counts: Counts
    unclear: tuple[str, ...]


def last_period(unit: str, today: date) -> Period:
    """Return the last whole `unit` of `UNITS` before `today`; a week is from Monday to Sunday."""
    if unit == "day":
        first = last = today - timedelta(days=1)
    elif unit == "week":
        last = today - timedelta(days=today.isoweekday())
        first = last - timedelta(days=6)
    elif unit == "month":
        last = today.replace(day=1) - timedelta(days=1)
        first = last.replace(day=1)
    else:
        first, last = date(today.year - 1, 1, 1), date(today.year - 1, 12, 31)
    return Period(first.isoformat(), last.isoformat())


def period_between(first: str, last: str) -> Period:
    """Return the period between two days, either of which may be empty; raise `KioskError` for invalid ones."""
    for day in filter(None, (first, last)):
        day_from(day)
    period = Period(first or EARLIEST, last or LATEST)
    if period.first > period.last:
        raise KioskError("The period ends before it begins.", "swap --from and --to", ExitCode.USAGE)
    return period


def counts_in(counts: Counts, period: Period) -> Selection:
    """Return the counts in a period.

    Days on which the clock was wrong are left out. Old days are kept as months: one that lies only partly in the period
    is left out and named.
    """
    chosen: Counts = Counts()
    unclear: set[str] = set()
    for entry, count in counts.items():
        if not entry.trusted:
            continue
        days = days_of(entry.period)
        if period.first <= days.first and days.last <= period.last:
            chosen[entry] = count
        elif days.first <= period.last and period.first <= days.last:
            unclear.add(entry.period)
    return Selection(chosen, tuple(sorted(unclear)))


def days_of(entry_period: str) -> Period:
    """Return the first and the last day of a day or a month (`YYYY-MM`)."""
    if len(entry_period) > len("2026-03"):
        return Period(entry_period, entry_period)
    first = date.fromisoformat(f"{entry_period}-01")
    following = (first + timedelta(days=31)).replace(day=1)
    return Period(first.isoformat(), (following - timedelta(days=1)).isoformat())


def unclear_note(months: Iterable[str]) -> str:
    """Return the sentence that names the months left out, or an empty text if there are none."""
    named = ", ".join(months)
    return f"Left out because their counts are kept by month: {named}." if named else ""
