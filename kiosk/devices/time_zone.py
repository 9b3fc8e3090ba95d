"""Determines the machine's time zone and its usual name."""

import os
import time
from datetime import UTC, timedelta, timezone
from pathlib import Path

from kiosk.base.bounded_file import bytes_of

LOCAL_TIME, ZONE_NAME = Path("/etc/localtime"), Path("/etc/timezone")
UTC_NAMES = ("UTC", "UCT", "GMT", "GMT0", "GMT+0", "GMT-0", "Greenwich", "Universal", "Zulu")
MOST_LETTERS = 100


def time_zone() -> timezone:
    """Return the machine's zone with its name and current offset; `datetime.UTC` if no place is set."""
    if hasattr(time, "tzset"):
        time.tzset()
    name = zone_name()
    if name.removeprefix("Etc/") in UTC_NAMES or time.tzname[0] == "UTC":
        return UTC
    return timezone(timedelta(seconds=time.localtime().tm_gmtoff), name)


def zone_name(link: Path = LOCAL_TIME, named: Path = ZONE_NAME) -> str:
    """Return the name of the zone, such as "Europe/Berlin", or an abbreviation such as "CET" if that is all there is.

    As in the C library, the variable `TZ` takes precedence, then the target of `link`, then the text in `named`.
    """
    path = os.environ["TZ"].removeprefix(":") if "TZ" in os.environ else os.path.realpath(link)
    _, _, name = path.rpartition("zoneinfo/")
    if "TZ" not in os.environ and name == path:  # a copy, not a link into the zone database
        try:
            name = bytes_of(named, MOST_LETTERS).decode("ascii").strip()
        except (OSError, ValueError):
            name = ""
    return name if name.isprintable() and 0 < len(name) < MOST_LETTERS else time.tzname[0]
