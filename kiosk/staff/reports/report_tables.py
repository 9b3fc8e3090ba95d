"""The simple tables of the report, each a pure function of the counts."""

from collections.abc import Iterable, Mapping
from functools import partial
from typing import NamedTuple

from kiosk.staff.counts.counts_file import Counts
from kiosk.staff.reports.figures import LEAST, buckets, by_name, format_count, total
from kiosk.staff.reports.usage import BEGAN, CONTRAST, ENDED, LEFT, SIZE, USED, VISIT


class ReportTable(NamedTuple):
    """A table; `bars` has the length of each row's bar, from 0 to 1."""

    title: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    bars: tuple[float, ...] = ()

    def with_names(self, names: Mapping[str, str]) -> "ReportTable":
        """Return the table with the ids in its first column replaced by `names`."""
        return self._replace(rows=tuple((names.get(first, first), *rest) for first, *rest in self.rows))


def ended(counts: Counts) -> ReportTable:
    """Return how visits ended; visits without a counted end were cut off when the program ended."""
    sums = {**by_name(counts, ENDED), "broken off": max(0, total(counts, BEGAN) - total(counts, ENDED))}
    return plain("How visits ended", sums)


def depth(counts: Counts) -> ReportTable:
    """Return how many different pages visits opened."""
    sums = {f"{pages} pages": count for pages, count in sorted(buckets(counts, VISIT).items())}
    return plain("How deep people read", sums)


def named(what: str, title: str, counts: Counts) -> ReportTable:
    """Return a simple table of one kind of count."""
    return plain(title, by_name(counts, what))


def plain(title: str, sums: Mapping[str, int]) -> ReportTable:
    """Return a table of names and the number of visits with each."""
    rows = tuple((name, format_count(count)) for name, count in sums.items())
    return ReportTable(title, ("", "Visits"), rows, shares(sums.values()))


def shares(values: Iterable[int]) -> tuple[float, ...]:
    """Return the lengths of bars relative to the largest; 0 for figures that are not shown."""
    figures = [value if value >= LEAST else 0 for value in values]
    return tuple(value / max(figures) if value else 0.0 for value in figures)


PLAIN = (
    partial(named, BEGAN, "How visits began"),
    ended,
    depth,
    partial(named, LEFT, "Where visits ended"),
    partial(named, USED, "Visits that used"),
    partial(named, SIZE, "Text size at the end of a visit"),
    partial(named, CONTRAST, "Contrast at the end of a visit"),
)
