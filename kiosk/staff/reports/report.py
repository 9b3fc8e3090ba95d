"""The usage report: visits, how much people read, where they leave, and how use changes over time. Pure functions."""

from collections.abc import Mapping
from typing import NamedTuple

from kiosk.staff.counts.counts_file import Counts
from kiosk.staff.reports.figures import (
    LEAST,
    NOTHING,
    buckets,
    format_count,
    median_number,
    median_time,
    total,
)
from kiosk.staff.reports.period import Period, counts_in, unclear_note
from kiosk.staff.reports.report_groups import BY
from kiosk.staff.reports.report_tables import PLAIN, ReportTable
from kiosk.staff.reports.usage import BEGAN, DAY, HELPED, LENGTH, LOST, PAGE, VISIT


class UsageReport(NamedTuple):
    """A report: its key figures as (name, value), its tables, and notes for the reader."""

    summary: tuple[tuple[str, str], ...]
    tables: tuple[ReportTable, ...]
    notes: tuple[str, ...]


def report(
    counts: Counts, by: str = "", *, period: Period | None = None, names: Mapping[str, str] | None = None
) -> UsageReport:
    """Return the whole report, or one with the single table `by` of `BY`.

    With a `period` it only covers those days. `names` maps the ids of pages and languages to names.
    """
    heading: tuple[tuple[str, str], ...] = ()
    left_out = ""
    if period is not None:
        counts, unclear = counts_in(counts, period)
        heading, left_out = (("Period", str(period)),), unclear_note(unclear)
    makers = (BY[by],) if by else (BY["month"], BY["section"], BY["language"], *PLAIN)
    tables = tuple(make(counts).with_names(names or {}) for make in makers)
    return UsageReport(heading + summary(counts), tables, notes(counts) + ((left_out,) if left_out else ()))


def summary(counts: Counts) -> tuple[tuple[str, str], ...]:
    """Return the key figures over all counts."""
    days = sorted(entry.period for entry in counts if entry.trusted)
    return (
        ("Time", f"{days[0]} to {days[-1]}" if days else NOTHING),
        ("Days with visitors", format_count(total(counts, DAY))),
        ("Visits", format_count(total(counts, BEGAN))),
        ("Pages opened in a visit (median)", median_number(buckets(counts, VISIT))),
        ("Visits that opened no page", format_count(total(counts, VISIT, bucket=0))),
        ("A visit takes (median)", median_time(buckets(counts, LENGTH))),
        ("A page is open for (median)", median_time(buckets(counts, PAGE))),
        ("Pages found helpful", format_count(total(counts, HELPED, bucket=1))),
        ("Pages found not helpful", format_count(total(counts, HELPED, bucket=0))),
    )


def notes(counts: Counts) -> tuple[str, ...]:
    """Return notes for the reader."""
    lines = [f"Figures under {LEAST} are not shown."]
    if any(not entry.trusted for entry in counts):
        lines.append("On some days the clock of a kiosk was wrong; they have a row of their own.")
    if dropped := total(counts, LOST, "counts"):
        lines.append(f"{dropped} counts could not be kept.")
    aside = {mark: total(counts, LOST, mark) for mark in ("damaged", "newer")}
    lines += [f"{files} files of counts were set aside as .{mark}." for mark, files in aside.items() if files]
    return tuple(lines)
