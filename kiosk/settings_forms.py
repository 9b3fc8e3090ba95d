"""How the texts of some settings are written, and what is wrong with those that are written otherwise."""

import re
from urllib.parse import urlsplit

from kiosk.base.opening_hours import HoursSyntaxError, closed_days, hours

HOST = re.compile(r"[\w-]+(\.[\w-]+)*\.?|[0-9a-f]*:[0-9a-f:.]*")
"""A name, of any script, or a number of the internet protocol."""

FORMS = {
    "hours": "hours, as Mon-Fri 08:00-18:00, Sat 09:00-13:00; without days, of every day",
    "dates": 'dates in quotes, as "2026-12-25", or "12-25, 01-01" for every year',
    "address": "a web address, as https://clinic.example/health",
}
"""How each kind of text is written, for people."""


def fault(form: str, text: str) -> str:
    """Return what is wrong with a text of one of `FORMS`; empty when nothing is."""
    try:
        if form == "address":
            check_address(text)
        elif form == "hours":
            hours(text)
        else:
            closed_days(text)
    except HoursSyntaxError as wrong:
        return str(wrong)
    except ValueError:  # `urlsplit` has no use for it
        return f"{text!r} is not a web address"
    return ""


def check_address(text: str) -> None:
    """Raise `ValueError` when a text is neither empty nor an http(s) address with a host."""
    if not text:
        return
    parts = urlsplit(text)
    host = parts.hostname or ""
    known = parts.scheme in ("http", "https") and parts.port != 0 and not parts.username
    if not known or not HOST.fullmatch(host) or not text.isprintable() or " " in text:
        raise ValueError(text)
