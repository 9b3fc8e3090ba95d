"""The use of a kiosk in a short period, for staff who look at the kiosk itself."""

from datetime import date
from pathlib import Path
from typing import NamedTuple

from kiosk.staff.counts.counts_file import Counts, read_file
from kiosk.staff.reports.figures import LEAST, buckets, by_name, median_number, told, total
from kiosk.staff.reports.period import Period, counts_in, last_period
from kiosk.staff.reports.usage import BEGAN, PAGE, VISIT

PERIODS = ("today", "week", "month")
"""What the panel tells of: today, the last whole week (Monday to Sunday), and the last whole month."""


class Use(NamedTuple):
    """What is told of a period; a figure under five is told as "fewer than 5".

    `pages` are the pages that were opened five times or more, the most opened first, as (`topic/section`, how often).
    """

    period: Period
    visits: str
    pages_a_visit: str
    pages: tuple[tuple[str, str], ...]


def use_of(file: Path, name: str, today: str) -> Use:
    """Return the use in one of `PERIODS` from a kiosk's file of counts; `today` is `YYYY-MM-DD`.

    Raise `KioskError` if the file cannot be read. It reads the days by the file's key and waits for no writer. Before
    the first visitor there is no file, and no use.
    """
    is_today = name == "today"
    period = Period(today, today) if is_today else last_period(name, date.fromisoformat(today))
    counts: Counts = read_file(file, period.first, period.last) if file.exists() else Counts()
    if is_today:  # counted even on a day that the clock of the kiosk has wrong
        counts = Counts({entry: count for entry, count in counts.items() if entry.period == today})
    else:
        counts = counts_in(counts, period).counts
    return Use(
        period,
        told(total(counts, BEGAN)),
        median_number(buckets(counts, VISIT)),
        tuple((page, told(count)) for page, count in by_name(counts, PAGE).items() if count >= LEAST),
    )
