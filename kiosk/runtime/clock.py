"""The machine's own clock, which includes time spent in suspend, as a visitor would."""

import time
from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QTimer

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


class TimerAlarm:
    """A scheduled call that a timer makes."""

    def __init__(self, timer: QTimer) -> None:
        """Keep `timer` alive until it has fired or is cancelled."""
        self._timer = timer

    def cancel(self) -> None:
        """Cancel the call."""
        self._timer.stop()
        self._timer.deleteLater()


class SystemClock:
    """Seconds since boot, including suspended time if the system can tell."""

    def now(self) -> float:
        """Return the current time in seconds."""
        if hasattr(time, "CLOCK_BOOTTIME"):
            return time.clock_gettime(time.CLOCK_BOOTTIME)
        return time.monotonic()

    def call_later(self, seconds: float, call: Callable[[], None]) -> TimerAlarm:
        """Call `call` once from the event loop; Qt's coarse timers may be 5 % late to save wake-ups."""
        timer = QTimer()
        timer.setSingleShot(True)
        timer.timeout.connect(call)
        timer.start(round(seconds * 1000))
        return TimerAlarm(timer)
