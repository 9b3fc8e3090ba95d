"""Sends the service manager's watchdog a heartbeat while the window is drawn."""

from PySide6.QtCore import QObject, QTimer
from PySide6.QtQuick import QQuickWindow

from kiosk.runtime.service_manager import tell

BEAT_SECONDS = 6.5
"""Interval for the usual watchdog timeout of ten seconds; not shorter, because each heartbeat wakes the processor."""

SHARE = 0.65
"""The interval as a share of a shorter timeout."""

GRACE_SECONDS = 1.5
"""How long a requested frame may take before checking whether the window is exposed at all."""


class Heartbeat(QObject):
    """Requests a frame periodically, and sends a heartbeat when it is drawn.

    A window that is not exposed, because the screen is off, draws nothing; then a running event loop is enough.
    """

    def __init__(self, window: QQuickWindow, expected: float) -> None:
        """Start sending heartbeats, `expected` within that many seconds."""
        super().__init__(window)
        self._window = window
        self._asked = False
        self._every = round(1000 * min(BEAT_SECONDS, SHARE * expected))
        self._grace = round(1000 * min(GRACE_SECONDS, (1 - SHARE) / 2 * expected))
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.beat)
        self._timer.start(self._every)

    def beat(self) -> None:
        """Request a frame; if the window is not exposed, send the heartbeat at once."""
        if not self._window.isExposed():
            self._tell()
            return
        if not self._asked:
            self._asked = True
            # Not frameSwapped: a threaded renderer emits it on its own thread, which would wait for Python.
            self._window.afterAnimating.connect(self._drawn)
        self._window.update()
        self._timer.start(self._grace)

    def _drawn(self) -> None:
        self._asked = False
        self._window.afterAnimating.disconnect(self._drawn)
        self._tell()

    def _tell(self) -> None:
        tell("WATCHDOG=1")
        self._timer.start(self._every)
