"""The use of a kiosk in a recent period, for staff on the panel."""

from datetime import date
from pathlib import Path
from typing import NamedTuple

from kiosk.staff.counts.counts_file import Counts, read_file
from kiosk.staff.reports.figures import LEAST, buckets, by_name, format_count, median_number, total
from kiosk.staff.reports.period import Period, counts_in, last_period
from kiosk.staff.reports.usage import BEGAN, PAGE, VISIT

PERIODS = ("today", "week", "month")
"""Periods of the panel: today, the last whole week (Monday to Sunday), and the last whole month."""


class Use(NamedTuple):
    """The figures of a period; figures under five are shown as "fewer than 5".

    `pages` are the pages opened at least five times, the most opened first, as (`topic/section`, count).
    """

    period: Period
    visits: str
    pages_a_visit: str
    pages: tuple[tuple[str, str], ...]


NO_USE = Use(Period("", ""), "", "", ())
"""In place of figures that cannot be shown."""


def use_of(file: Path, name: str, today: str) -> Use:
    """Return the use in one of `PERIODS` from a kiosk's file of counts; `today` is `YYYY-MM-DD`.

    Raises `KioskError` if the file cannot be read. Only the period's days are read, and no writer is waited for.
    Without a file, before the first visitor, the use is empty.
    """
    is_today = name == "today"
    period = Period(today, today) if is_today else last_period(name, date.fromisoformat(today))
    counts: Counts = read_file(file, period.first, period.last) if file.exists() else Counts()
    if is_today:  # counted even if the clock is not trusted
        counts = Counts({entry: count for entry, count in counts.items() if entry.period == today})
    else:
        counts = counts_in(counts, period).counts
    return Use(
        period,
        format_count(total(counts, BEGAN)),
        median_number(buckets(counts, VISIT)),
        tuple((page, format_count(count)) for page, count in by_name(counts, PAGE).items() if count >= LEAST),
    )
