"""The machine's own clock, which counts time asleep as a visitor would."""

import time
from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QTimer

from kiosk.paths import PROGRAM


def wall_time() -> datetime:
    """Return the local time, as a clock on the wall shows it; a zone that was changed meanwhile counts at once."""
    if hasattr(time, "tzset"):
        time.tzset()  # else the C library never looks at the system's zone again
    return datetime.now()  # noqa: DTZ005  (what the wall shows has no zone)


def today() -> str:
    """Return the day that the machine's clock shows, as `YYYY-MM-DD`."""
    return wall_time().date().isoformat()


def installed_on() -> str:
    """Return the day on which the program came to this machine, or was built."""
    return time.strftime("%Y-%m-%d", time.localtime((PROGRAM / "__init__.py").stat().st_mtime))


class TimerAlarm:
    """A call that a running timer will make."""

    def __init__(self, timer: QTimer) -> None:
        """Keep `timer` alive until it has fired or is cancelled."""
        self._timer = timer

    def cancel(self) -> None:
        """Make sure that the call never comes."""
        self._timer.stop()
        self._timer.deleteLater()


class SystemClock:
    """Seconds since the machine started, suspended time included where the system can tell."""

    def now(self) -> float:
        """Return the present second."""
        if hasattr(time, "CLOCK_BOOTTIME"):
            return time.clock_gettime(time.CLOCK_BOOTTIME)
        return time.monotonic()

    def call_later(self, seconds: float, call: Callable[[], None]) -> TimerAlarm:
        """Have `call` called once by the event loop; as Qt's timers are, it may be 5 % late to save wake-ups."""
        timer = QTimer()
        timer.setSingleShot(True)
        timer.timeout.connect(call)
        timer.start(round(seconds * 1000))
        return TimerAlarm(timer)
