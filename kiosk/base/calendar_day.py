"""Dates as people type them on the command line."""

from contextlib import suppress
from datetime import date

from kiosk.errors import ExitCode, KioskError


def day_from(text: str) -> date:
    """Return the date written as `YYYY-MM-DD`; raise `KioskError` for any other text.

    `fromisoformat` also accepts forms such as 20260301, which are not used as keys anywhere.
    """
    with suppress(ValueError):
        day = date.fromisoformat(text)
        if day.isoformat() == text:
            return day
    raise KioskError(f"{text!r} is not a day of the calendar.", "write it as 2026-03-01", ExitCode.USAGE)
