"""The date and the time of day on this machine; without Qt, for commands that need no more."""

import time
from datetime import datetime

from kiosk.paths import PROGRAM


def wall_time() -> datetime:
    """Return the local time without a zone; a change of the system's time zone takes effect at once."""
    if hasattr(time, "tzset"):
        time.tzset()  # else the C library never reads the system's zone again
    return datetime.now()  # noqa: DTZ005  (local time as people see it)


def today() -> str:
    """Return the current local date as `YYYY-MM-DD`."""
    return wall_time().date().isoformat()


def installed_on() -> str:
    """Return the date when the program was installed or built on this machine, as `YYYY-MM-DD`."""
    return time.strftime("%Y-%m-%d", time.localtime((PROGRAM / "__init__.py").stat().st_mtime))
