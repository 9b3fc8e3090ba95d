"""The use of a kiosk by week, as it may leave the machine: whole weeks only, and no figure under five.

Figures are withheld here and not in the report, so that no file that leaves the kiosk contains a small one
(docs/use.md). A week is given out when it is over and never changes: nobody can tell a day, let alone a visit, from two
files that were written one after the other.
"""

from collections import Counter
from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from typing import Annotated

from msgspec import Meta, Struct

from kiosk.staff.counts.counts_file import MOST, NAME, Counts
from kiosk.staff.reports.figures import LEAST
from kiosk.staff.reports.report_groups import week_of
from kiosk.staff.reports.usage import BEGAN, PAGE, PAGE_IN

OTHERS = ""
"""Name of the figure that adds up those that are too small to be given out."""

DAY_LENGTH = len("2026-12-01")

Week = Annotated[str, Meta(pattern=r"^\d{4}-W\d{2}$")]
"""An ISO 8601 week, such as 2026-W49."""

Figure = Annotated[int, Meta(ge=0, le=MOST)]
Name = Annotated[str, Meta(pattern=rf"^{NAME.pattern}$")]
"""The id of a topic, or the code of a language."""


class WeeklyUse(Struct, frozen=True):
    """Figures by week, in the order of `weeks`; 0 is fewer than five, which includes none.

    `visits` are the visits begun; `topics` and `languages` are openings of pages by topic and by language.
    """

    weeks: list[Week] = []
    visits: list[Figure] = []
    topics: dict[Name, list[Figure]] = {}
    languages: dict[Name, list[Figure]] = {}

    def is_consistent(self) -> bool:
        """Return whether there is a figure for each week, and the weeks are in order."""
        rows = (self.visits, *self.topics.values(), *self.languages.values())
        in_order = all(before < after for before, after in zip(self.weeks, self.weeks[1:], strict=False))
        return in_order and all(len(row) == len(self.weeks) for row in rows)

    def last_week(self) -> "WeeklyUse":
        """Return the use in the last week alone, or no use if there is none."""
        return self.selected(range(len(self.weeks))[-1:])

    def selected(self, places: Iterable[int]) -> "WeeklyUse":
        """Return the use in some of the weeks, given by their places."""
        chosen = tuple(places)

        def of(row: list[int]) -> list[int]:
            return [row[place] for place in chosen]

        return WeeklyUse(
            [self.weeks[place] for place in chosen],
            of(self.visits),
            {name: of(row) for name, row in self.topics.items()},
            {name: of(row) for name, row in self.languages.items()},
        )


def weekly_use(counts: Counts, today: str) -> WeeklyUse:
    """Return the use in each whole week before `today` (`YYYY-MM-DD`) of which every day is known.

    Days on which the clock was wrong are left out, as are weeks of which days may have been added up by month.
    """
    known = Counts({entry: count for entry, count in counts.items() if entry.trusted})
    days = {entry.period for entry in known if len(entry.period) == DAY_LENGTH}
    has_months = any(len(entry.period) < DAY_LENGTH for entry in known)
    first = min(days, default="") if has_months else ""
    mondays = sorted({monday(day) for day in days})
    weeks = [week_of(day.isoformat()) for day in mondays if day.isoformat() >= first and is_over(day, today)]
    visits: dict[str, Counter[str]] = {week: Counter() for week in weeks}
    topics: dict[str, Counter[str]] = {week: Counter() for week in weeks}
    languages: dict[str, Counter[str]] = {week: Counter() for week in weeks}
    for (period, _, item), count in known.items():
        week = week_of(period)
        if week not in visits:
            continue
        if item.what == BEGAN:
            visits[week][OTHERS] += count
        elif item.what == PAGE:
            topics[week][item.name.partition("/")[0]] += count
        elif item.what == PAGE_IN:
            languages[week][item.name] += count
    return WeeklyUse(
        weeks, columns(visits).get(OTHERS, [0] * len(weeks)), columns(topics), columns(languages)
    )


def columns(weeks: Mapping[str, Mapping[str, int]]) -> dict[str, list[int]]:
    """Return the figures that may be given out by name, each with one for every week."""
    shown = [publishable(parts) for parts in weeks.values()]
    names = sorted({name for parts in shown for name in parts})
    return {name: [parts.get(name, 0) for parts in shown] for name in names}


def publishable(parts: Mapping[str, int]) -> dict[str, int]:
    """Return the figures of a week that may be given out, with the small ones added up as `OTHERS`.

    If their sum is under five too, the smallest of the others joins it: it could otherwise be computed from a total.
    """
    shown = {name: count for name, count in parts.items() if count >= LEAST}
    rest = sum(parts.values()) - sum(shown.values())
    if 0 < rest < LEAST and shown:
        rest += shown.pop(min(shown, key=lambda name: (shown[name], name)))
    return {**shown, OTHERS: rest} if rest >= LEAST else shown


def monday(day: str) -> date:
    """Return the Monday of a day's week."""
    some_day = date.fromisoformat(day)
    return some_day - timedelta(days=some_day.weekday())


def is_over(first: date, today: str) -> bool:
    """Return whether the week that begins on `first` ended before `today`."""
    return first + timedelta(days=6) < date.fromisoformat(today)
