"""Adds up the use of many kiosks: by clinic, topic, language and week.

Every figure of a kiosk is five or more, or 0 (`kiosk.fleet.weekly_use`), so that no sum is about a few people. The
figures are columns of numbers and are added with `sum`: ten million in less than a second
(docs/decisions/0059-the-state-of-many-kiosks.md).
"""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from typing import NamedTuple

from kiosk.fleet.weekly_use import WeeklyUse
from kiosk.staff.reports.report_groups import week_of


class FleetUse(NamedTuple):
    """Visits by week and by clinic; openings of pages by topic and by language."""

    weeks: Counter[str]
    clinics: Counter[str]
    topics: Counter[str]
    languages: Counter[str]


def first_week(today: date, weeks: int) -> str:
    """Return the first of the last whole `weeks` before `today`."""
    return week_of((today - timedelta(weeks=weeks)).isoformat())


def add_up(uses: Iterable[tuple[str, WeeklyUse]], first: str) -> FleetUse:
    """Return the sums over kiosks, each given by the name of its clinic and its use, from the week `first` on."""
    total = FleetUse(Counter(), Counter(), Counter(), Counter())
    for clinic, use in uses:
        start = bisect_left(use.weeks, first)
        total.weeks.update(dict(zip(use.weeks[start:], use.visits[start:], strict=True)))
        total.clinics[clinic] += sum(use.visits[start:])
        add_columns(total.topics, use.topics, start)
        add_columns(total.languages, use.languages, start)
    return total


def add_columns(total: Counter[str], columns: Mapping[str, list[int]], start: int) -> None:
    """Add the figures of each column, from place `start` on, to those of its name."""
    for name, column in columns.items():
        total[name] += sum(column[start:] if start else column)


def joined(uses: list[WeeklyUse]) -> WeeklyUse:
    """Return the use of one kiosk from several bundles: each week from the first bundle that has it."""
    newest, *older = uses
    for use in older:
        newest = with_missing_weeks(newest, use)
    return newest


def with_missing_weeks(use: WeeklyUse, older: WeeklyUse) -> WeeklyUse:
    """Return `use` with the weeks of `older` that it does not have."""
    known = set(use.weeks)
    missing = older.selected(place for place, week in enumerate(older.weeks) if week not in known)
    order = sorted(range(len(use.weeks) + len(missing.weeks)), key=(use.weeks + missing.weeks).__getitem__)

    def both(first: Mapping[str, list[int]], second: Mapping[str, list[int]]) -> dict[str, list[int]]:
        none, none_missing = [0] * len(use.weeks), [0] * len(missing.weeks)
        return {
            name: first.get(name, none) + second.get(name, none_missing) for name in sorted({*first, *second})
        }

    appended = WeeklyUse(
        use.weeks + missing.weeks,
        use.visits + missing.visits,
        both(use.topics, missing.topics),
        both(use.languages, missing.languages),
    )
    return appended.selected(order)
