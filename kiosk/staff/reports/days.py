"""Plausibility of dates: a machine may lose its clock with its battery."""

from datetime import date, timedelta

WRITTEN = "2026-11-01"
"""No kiosk was in use before this program was written."""

LAST_DAY = "2044-12-31"
"""Later dates are attributed to a wrong clock."""

SLACK_DAYS = 1
"""Days that a plausible clock may go back, because of another time zone or a change to winter time at midnight."""


def is_day(text: str) -> bool:
    """Return whether a text is a day (`YYYY-MM-DD`) or a month (`YYYY-MM`) that a kiosk can have counted."""
    try:
        day = date.fromisoformat(f"{text}-01"[:10]).isoformat()
    except ValueError:
        return False
    return text in (day, day[:7]) and WRITTEN[:7] <= text <= LAST_DAY


def before(day: str, days: int) -> str:
    """Return the day that is `days` before another; days are `YYYY-MM-DD`."""
    return (date.fromisoformat(day) - timedelta(days=days)).isoformat()


def believed(day: str, installed: str, last: str) -> bool:
    """Return whether a clock that shows `day` can be right.

    It cannot be right before the program was `installed`, nor before the `last` trusted day, which is empty at first; a
    month (`YYYY-MM`) counts as its first day. An implausibly late date of installation is ignored.
    """
    floors = [WRITTEN]
    if installed <= LAST_DAY:
        floors.append(installed)
    if last:
        floors.append(before(f"{last}-01"[:10], SLACK_DAYS))
    return max(floors) <= day <= LAST_DAY
