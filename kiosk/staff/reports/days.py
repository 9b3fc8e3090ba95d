"""Which days can be believed: a clinic's machine may lose its clock with its battery."""

from datetime import date, timedelta

WRITTEN = "2026-11-01"
"""No kiosk was in use before this program was written."""

LAST_DAY = "2044-12-31"
"""Later is taken for a fault of the clock."""

SLACK_DAYS = 1
"""So far back a clock may go and be believed: another time zone, an hour of summer at midnight."""


def is_day(text: str) -> bool:
    """Return whether a text is a day (`YYYY-MM-DD`) or a month (`YYYY-MM`) that a kiosk can have counted."""
    try:
        day = date.fromisoformat(f"{text}-01"[:10]).isoformat()
    except ValueError:
        return False
    return text in (day, day[:7]) and WRITTEN[:7] <= text <= LAST_DAY


def before(day: str, days: int) -> str:
    """Return the day so many days before another; days are `YYYY-MM-DD`."""
    return (date.fromisoformat(day) - timedelta(days=days)).isoformat()


def believed(day: str, installed: str, last: str) -> bool:
    """Return whether a clock that says `day` can be right.

    It cannot before the program was `installed`, nor before the `last` day that was believed, which is empty at first;
    a month (`YYYY-MM`) stands for its first day. An installation that is dated later than clocks are believed says
    nothing.
    """
    floors = [WRITTEN]
    if installed <= LAST_DAY:
        floors.append(installed)
    if last:
        floors.append(before(f"{last}-01"[:10], SLACK_DAYS))
    return max(floors) <= day <= LAST_DAY
