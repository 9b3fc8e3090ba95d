"""The syntax of the settings that are structured texts, and what is wrong with a text that does not follow it."""

import re
from pathlib import Path
from urllib.parse import urlsplit

from kiosk.base.opening_hours import HoursSyntaxError, closed_days, hours

HOST = re.compile(r"[\w-]+(\.[\w-]+)*\.?|[0-9a-f]*:[0-9a-f:.]*")
"""A host name in any script, or an IP address."""

FORMS = {
    "hours": "hours, such as Mon-Fri 08:00-18:00, Sat 09:00-13:00; without days, they apply to every day",
    "dates": 'dates in quotes, such as "2026-12-25", or "12-25, 01-01" for every year',
    "address": "a web address, such as https://clinic.example/health",
    "folder": "the absolute path of a folder, such as /run/lobby-kiosk-metrics",
}
"""The syntax of each kind of text, shown to people."""


def fault(form: str, text: str) -> str:
    """Return what is wrong with a text of the kind `form` (one of `FORMS`), or an empty string."""
    try:
        if form == "folder":
            return "" if not text or Path(text).is_absolute() else f"{text!r} is not an absolute path"
        if form == "address":
            check_address(text)
        elif form == "hours":
            hours(text)
        else:
            closed_days(text)
    except HoursSyntaxError as error:
        return str(error)
    except ValueError:  # also raised by `urlsplit`
        return f"{text!r} is not a web address"
    return ""


def check_address(text: str) -> None:
    """Raise `ValueError` unless a text is empty or an http(s) address with a host."""
    if not text:
        return
    parts = urlsplit(text)
    host = parts.hostname or ""
    known = parts.scheme in ("http", "https") and parts.port != 0 and not parts.username
    if not known or not HOST.fullmatch(host) or not text.isprintable() or " " in text:
        raise ValueError(text)
