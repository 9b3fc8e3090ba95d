"""The tables of the report that can be requested: by day, week, month, language and section."""

from collections.abc import Callable
from datetime import date
from functools import partial

from kiosk.staff.counts.counts_file import CountEntry, Counts
from kiosk.staff.reports.figures import (
    LEAST,
    NOTHING,
    buckets,
    by_name,
    format_count,
    median_number,
    median_time,
    over_all,
    total,
)
from kiosk.staff.reports.report_tables import ReportTable, shares
from kiosk.staff.reports.usage import (
    BEGAN,
    DAY,
    HELPED,
    HELPED_IN,
    LEFT,
    LENGTH,
    PAGE,
    PAGE_IN,
    UNKNOWN,
    VISIT,
)

UNTRUSTED = "clock not trusted"
"""Row for all days on which the clock was wrong."""


def week_of(period: str) -> str:
    """Return the ISO 8601 week of a day, such as 2026-W09; a month is returned unchanged."""
    if len(period) < len("2026-01-01"):
        return period
    year, week, _ = date.fromisoformat(period).isocalendar()
    return f"{year}-W{week:02}"


def by_period(counts: Counts, unit: str, period_of: Callable[[str], str]) -> ReportTable:
    """Return a table with a row for each `unit` of time, and use relative to the first; `period_of` a day names it.

    Days folded into a month are shown as that month.
    """

    def row_of(entry: CountEntry) -> str:
        return period_of(entry.period) if entry.trusted else UNTRUSTED

    parts: dict[str, Counts] = {}
    for entry, count in counts.items():
        parts.setdefault(row_of(entry), Counts())[entry] += count
    rows, a_day = [], []
    for name, part in sorted(parts.items()):
        visits = total(part, BEGAN)
        often = visits / max(1, total(part, DAY)) if visits >= LEAST and name != UNTRUSTED else 0.0
        a_day.append(often)
        first = next((figure for figure in a_day if figure), 0.0)
        share = f"{often / first:.0%}" if often else NOTHING
        rows.append(
            (
                name,
                format_count(visits),
                f"{often:.1f}" if often else NOTHING,
                share,
                median_number(buckets(part, VISIT)),
                median_time(buckets(part, LENGTH)),
                median_time(buckets(part, PAGE)),
            )
        )
    columns = (
        unit,
        "Visits",
        "Visits a day",
        "Of the first",
        "Pages a visit",
        "A visit takes",
        "A page is open",
    )
    most = max(a_day, default=0.0)
    bars = tuple(often / most if most else 0.0 for often in a_day)
    return ReportTable(f"By {unit.lower()}", columns, tuple(rows), bars)


def by_section(counts: Counts) -> ReportTable:
    """Return the table of pages, the most opened first."""
    counts = over_all(counts)
    opened, left = by_name(counts, PAGE), by_name(counts, LEFT)
    rows = tuple(
        (
            page,
            format_count(count),
            median_time(buckets(counts, PAGE, page)),
            format_count(left[page]),
            format_count(total(counts, PAGE, page, UNKNOWN)),
            format_count(total(counts, HELPED, page, 1)),
            format_count(total(counts, HELPED, page, 0)),
        )
        for page, count in opened.items()
    )
    columns = ("Page", "Opened", "Open for", "Visits ended here", "Walked away", "Helpful", "Not helpful")
    return ReportTable("By section", columns, rows, shares(opened.values()))


def by_language(counts: Counts) -> ReportTable:
    """Return the table of languages, the most read first."""
    counts = over_all(counts)
    visits = by_name(counts, VISIT)
    rows = tuple(
        (
            language,
            format_count(count),
            median_number(buckets(counts, VISIT, language)),
            median_time(buckets(counts, PAGE_IN, language)),
            format_count(total(counts, HELPED_IN, language, 1)),
            format_count(total(counts, HELPED_IN, language, 0)),
        )
        for language, count in visits.items()
    )
    columns = ("Language", "Visits", "Pages a visit", "A page is open", "Helpful", "Not helpful")
    return ReportTable("By language", columns, rows, shares(visits.values()))


BY: dict[str, Callable[[Counts], ReportTable]] = {
    "day": partial(by_period, unit="Day", period_of=str),
    "week": partial(by_period, unit="Week", period_of=week_of),
    "month": partial(by_period, unit="Month", period_of=lambda period: period[:7]),
    "language": by_language,
    "section": by_section,
}
"""The tables that can be requested."""
