"""The syntax of opening hours and closed days in the settings, and error messages for texts that break it."""

import re
from datetime import date
from typing import NamedTuple

DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
SHORT_DAYS = "Mon Tue Wed Thu Fri Sat Sun"
DAY_MINUTES = 24 * 60
LEAP_YEAR = 2024
"""A year in which every date is valid."""

SPAN = re.compile(r"(\d{1,2}):(\d\d)-(\d{1,2}):(\d\d)\Z")
DATE = re.compile(r"(?:(\d{4})-)?(\d{1,2})-(\d{1,2})\Z")
DASH = re.compile(r"\s*[-\N{EN DASH}]\s*")
SEPARATOR = re.compile(r"[,;]")


class OpeningSpan(NamedTuple):
    """Minutes of the weekdays on which a span begins (0 is Monday); `end` is past a day's minutes after midnight."""

    days: frozenset[int]
    begin: int
    end: int


class ClosedDay(NamedTuple):
    """One date; `year` 0 means every year."""

    year: int
    month: int
    day: int


class HoursSyntaxError(ValueError):
    """An invalid text; the message says in a few words why."""


def hours(text: str) -> tuple[OpeningSpan, ...]:
    """Parse hours: days followed by one or more spans. Without days they apply to every day; empty text has none."""
    return tuple(span for part in parts(text) for span in spans(part))


def closed_days(text: str) -> tuple[ClosedDay, ...]:
    """Parse dates separated by commas."""
    return tuple(closed_day(part) for part in parts(text))


def parts(text: str) -> list[str]:
    """Split a text at its commas; raise `HoursSyntaxError` if there is nothing between two."""
    if not text.strip():
        return []
    texts = [DASH.sub("-", part.strip()) for part in SEPARATOR.split(text)]
    if "" in texts:
        raise HoursSyntaxError("there is nothing between two commas, or after the last")
    return texts


def spans(part: str) -> list[OpeningSpan]:
    """Parse the days and times of one part."""
    days: set[int] = set()
    result: list[OpeningSpan] = []
    for word in part.split():
        if word[0].isdigit():
            begin, end = minutes(word)
            result.append(OpeningSpan(frozenset(days or range(7)), begin, end))
        elif result:
            raise HoursSyntaxError(f"a comma is missing before {word!r}")
        else:
            days |= days_of(word)
    if not result:
        raise HoursSyntaxError(f"{part!r} has no times; days that are not named are closed")
    return result


def days_of(word: str) -> set[int]:
    """Parse a weekday or a range of weekdays; a range such as Fri-Mon includes the weekend."""
    ends = [day_of(name) for name in word.split("-")]
    if len(ends) > 2:
        raise HoursSyntaxError(f"{word!r} has more than one dash")
    return {day % 7 for day in range(ends[0], ends[-1] + 1 + 7 * (ends[-1] < ends[0]))}


def day_of(name: str) -> int:
    """Parse a weekday name, abbreviated to any unambiguous prefix; 0 is Monday."""
    matches = [rank for rank, day in enumerate(DAYS) if day.startswith(name.lower())]
    if len(matches) != 1:
        raise HoursSyntaxError(f"{name!r} is no day; the days are {SHORT_DAYS}")
    return matches[0]


def minutes(word: str) -> tuple[int, int]:
    """Parse a time span into minutes of the day; an end before the begin is on the next day."""
    match = SPAN.match(word)
    if match is None:
        raise HoursSyntaxError(f"{word!r} is no span of time as 08:00-18:00")
    hour, minute, last_hour, last_minute = map(int, match.groups())
    begin, end = hour * 60 + minute, last_hour * 60 + last_minute
    if minute > 59 or last_minute > 59 or begin >= DAY_MINUTES or end > DAY_MINUTES:
        raise HoursSyntaxError(f"{word!r} is no time of a day")
    if begin == end:
        raise HoursSyntaxError(f"{word!r} has no length; the whole day is 00:00-24:00")
    return begin, end + DAY_MINUTES * (end < begin)


def closed_day(part: str) -> ClosedDay:
    """Parse one date."""
    match = DATE.match(part)
    if match is None:
        raise HoursSyntaxError(f"{part!r} is no date as 2026-12-25 or 12-25")
    year, month, day = (int(number or 0) for number in match.groups())
    try:
        date(year or LEAP_YEAR, month, day)
    except ValueError:
        raise HoursSyntaxError(f"there is no day {part!r}") from None
    return ClosedDay(year, month, day)
