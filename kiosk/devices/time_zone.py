"""Finds out which time zone the machine is in, by the name that people know it by."""

import os
import time
from datetime import UTC, timedelta, timezone
from pathlib import Path

from kiosk.base.bounded_file import bytes_of

LOCAL_TIME, ZONE_NAME = Path("/etc/localtime"), Path("/etc/timezone")
UTC_NAMES = ("UTC", "UCT", "GMT", "GMT0", "GMT+0", "GMT-0", "Greenwich", "Universal", "Zulu")
MOST_LETTERS = 100


def time_zone() -> timezone:
    """Return the machine's zone with its name and its present offset; `datetime.UTC` when it is set to no place."""
    if hasattr(time, "tzset"):
        time.tzset()
    name = zone_name()
    if name.removeprefix("Etc/") in UTC_NAMES or time.tzname[0] == "UTC":
        return UTC
    return timezone(timedelta(seconds=time.localtime().tm_gmtoff), name)


def zone_name(link: Path = LOCAL_TIME, named: Path = ZONE_NAME) -> str:
    """Return the name of the zone, such as "Europe/Berlin"; an abbreviation, such as "CET", where that is all there is.

    The variable `TZ` comes first, as it does for the C library; then where `link` leads, then what `named` says.
    """
    path = os.environ["TZ"].removeprefix(":") if "TZ" in os.environ else os.path.realpath(link)
    _, _, name = path.rpartition("zoneinfo/")
    if "TZ" not in os.environ and name == path:  # a file of its own
        try:
            name = bytes_of(named, MOST_LETTERS).decode("ascii").strip()
        except (OSError, ValueError):
            name = ""
    return name if name.isprintable() and 0 < len(name) < MOST_LETTERS else time.tzname[0]
