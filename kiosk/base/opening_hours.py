"""How opening hours and closed days are written in the settings, and what is wrong with them where they are not."""

import re
from datetime import date
from typing import NamedTuple

DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
SHORT_DAYS = "Mon Tue Wed Thu Fri Sat Sun"
DAY_MINUTES = 24 * 60
LEAP_YEAR = 2024
"""Has every day that a year may have."""

SPAN = re.compile(r"(\d{1,2}):(\d\d)-(\d{1,2}):(\d\d)\Z")
DATE = re.compile(r"(?:(\d{4})-)?(\d{1,2})-(\d{1,2})\Z")
DASH = re.compile(r"\s*[-\N{EN DASH}]\s*")
SEPARATOR = re.compile(r"[,;]")


class Span(NamedTuple):
    """Minutes of the days on which it begins (0 is Monday); what ends past midnight has more than a day's."""

    days: frozenset[int]
    begin: int
    end: int


class ClosedDay(NamedTuple):
    """One day; `year` 0 is every year."""

    year: int
    month: int
    day: int


class HoursSyntaxError(ValueError):
    """Says in a few words what is wrong."""


def hours(text: str) -> tuple[Span, ...]:
    """Read hours: days, then one span or more; without days, they are of every day. Empty text has none."""
    return tuple(span for part in parts(text) for span in spans(part))


def closed_days(text: str) -> tuple[ClosedDay, ...]:
    """Read dates."""
    return tuple(closed_day(part) for part in parts(text))


def parts(text: str) -> list[str]:
    """Divide a text at its commas; none may have nothing between them."""
    if not text.strip():
        return []
    found = [DASH.sub("-", part.strip()) for part in SEPARATOR.split(text)]
    if "" in found:
        raise HoursSyntaxError("there is nothing between two commas, or after the last")
    return found


def spans(part: str) -> list[Span]:
    """Read what stands between two commas."""
    days: set[int] = set()
    found: list[Span] = []
    for word in part.split():
        if word[0].isdigit():
            begin, end = minutes(word)
            found.append(Span(frozenset(days or range(7)), begin, end))
        elif found:
            raise HoursSyntaxError(f"a comma is missing before {word!r}")
        else:
            days |= days_of(word)
    if not found:
        raise HoursSyntaxError(f"{part!r} has no times; days that are not named are closed")
    return found


def days_of(word: str) -> set[int]:
    """Read a day, or some from one to another: Fri-Mon goes over the weekend."""
    ends = [day_of(name) for name in word.split("-")]
    if len(ends) > 2:
        raise HoursSyntaxError(f"{word!r} has more than one dash")
    return {day % 7 for day in range(ends[0], ends[-1] + 1 + 7 * (ends[-1] < ends[0]))}


def day_of(name: str) -> int:
    """Read one day: as many of its letters as tell it from the others."""
    found = [rank for rank, day in enumerate(DAYS) if day.startswith(name.lower())]
    if len(found) != 1:
        raise HoursSyntaxError(f"{name!r} is no day; the days are {SHORT_DAYS}")
    return found[0]


def minutes(word: str) -> tuple[int, int]:
    """Read a span as minutes of the day: what ends before it begins ends on the next day."""
    found = SPAN.match(word)
    if found is None:
        raise HoursSyntaxError(f"{word!r} is no span of time as 08:00-18:00")
    hour, minute, last_hour, last_minute = map(int, found.groups())
    begin, end = hour * 60 + minute, last_hour * 60 + last_minute
    if minute > 59 or last_minute > 59 or begin >= DAY_MINUTES or end > DAY_MINUTES:
        raise HoursSyntaxError(f"{word!r} is no time of a day")
    if begin == end:
        raise HoursSyntaxError(f"{word!r} has no length; the whole day is 00:00-24:00")
    return begin, end + DAY_MINUTES * (end < begin)


def closed_day(part: str) -> ClosedDay:
    """Read one date."""
    found = DATE.match(part)
    if found is None:
        raise HoursSyntaxError(f"{part!r} is no date as 2026-12-25 or 12-25")
    year, month, day = (int(number or 0) for number in found.groups())
    try:
        date(year or LEAP_YEAR, month, day)
    except ValueError:
        raise HoursSyntaxError(f"there is no day {part!r}") from None
    return ClosedDay(year, month, day)
