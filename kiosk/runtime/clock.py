"""The machine's own clock, which includes time spent in suspend, as a visitor would."""

import sys
import time
from collections.abc import Callable

from PySide6.QtCore import QTimer


class TimerAlarm:
    """A scheduled call that a timer makes."""

    def __init__(self, timer: QTimer) -> None:
        self._timer = timer

    def cancel(self) -> None:
        """Cancel the call."""
        self._timer.stop()
        self._timer.deleteLater()


class SystemClock:
    """Seconds since boot, including suspended time if the system can tell."""

    def now(self) -> float:
        """Return the current time in seconds."""
        if sys.platform != "linux":
            return time.monotonic()
        return time.clock_gettime(time.CLOCK_BOOTTIME)

    def call_later(self, seconds: float, call: Callable[[], None]) -> TimerAlarm:
        """Call `call` once from the event loop; Qt's coarse timers may be 5 % late to save wake-ups."""
        timer = QTimer()
        timer.setSingleShot(True)
        timer.timeout.connect(call)
        timer.start(round(seconds * 1000))
        return TimerAlarm(timer)
