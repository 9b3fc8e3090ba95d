"""Tells the service manager that the kiosk lives, as long as it can draw and none of its workers is stuck."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer
from PySide6.QtQuick import QQuickWindow

from kiosk.runtime.service_manager import tell

BEAT_SECONDS = 6.5
"""Between two signs of life, of which one is expected every ten seconds: no oftener, as each wakes the processor."""

SHARE = 0.65
"""The same as a share of a shorter time."""

GRACE_SECONDS = 1.5
"""How long a frame may take that was asked for, before it is looked whether the window is shown at all."""

MOST_BUSY_SECONDS = 30.0
"""A worker that has been at one thing for longer is stuck."""

BusySince = Callable[[], float | None]
"""Gives since when a worker has been busy with one thing, in the clock's seconds; `None` when it has nothing to do."""


class Heartbeat(QObject):
    """Asks a window for a frame from time to time, and gives a sign of life when it is drawn.

    A window that is not shown, since the screen is off, draws nothing; there the turning event loop is sign enough.
    """

    def __init__(self, window: QQuickWindow, expected: float, now: Callable[[], float]) -> None:
        """Begin; a sign is `expected` within that many seconds, and `now` is the clock of what keeps workers busy."""
        super().__init__(window)
        self._window = window
        self._now = now
        self._workers: list[BusySince] = []
        self._asked = False
        self._every = round(1000 * min(BEAT_SECONDS, SHARE * expected))
        self._grace = round(1000 * min(GRACE_SECONDS, (1 - SHARE) / 2 * expected))
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.beat)
        self._timer.start(self._every)

    def watch(self, busy_since: BusySince) -> None:
        """Hold a worker to its time too."""
        self._workers.append(busy_since)

    def beat(self) -> None:
        """Ask for a frame; without a window on the screen, or workers that go on, that is all there is to do."""
        if not self._window.isExposed():
            self._tell()
            return
        if not self._asked:
            self._asked = True
            # Not frameSwapped: a renderer with a thread of its own emits that there, and would wait for Python.
            self._window.afterAnimating.connect(self._drawn)
        self._window.update()
        self._timer.start(self._grace)

    def _drawn(self) -> None:
        self._asked = False
        self._window.afterAnimating.disconnect(self._drawn)
        self._tell()

    def _tell(self) -> None:
        now = self._now()
        since = [busy for worker in self._workers if (busy := worker()) is not None]
        if all(now - one <= MOST_BUSY_SECONDS for one in since):
            tell("WATCHDOG=1")
        self._timer.start(self._every)
