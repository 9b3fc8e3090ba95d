"""Has a library built in a process beside the kiosk, which goes on showing what it shows meanwhile."""

import json
import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QTimer

from kiosk.devices.child_process import ChildProcess
from kiosk.devices.paths import ICONS, cache_folder

COMMAND = (sys.executable, "-m", "kiosk.content.build_worker")

MOST_SECONDS = 600.0
"""Of the clock, after which a build counts as stuck. A thousand topics take five minutes on two slow cores."""


class BackgroundBuild(QObject):
    """Builds the library of a content folder once."""

    def __init__(self, parent: QObject, content: Path, finished: Callable[[tuple[str, ...]], None]) -> None:
        """Start building; nothing of it outlives `parent`.

        `finished` is called once, with what keeps the library from being of the newest content: nothing, usually.
        """
        super().__init__(parent)
        self._finished = finished
        self._said = bytearray()
        command = (*COMMAND, str(content), str(cache_folder()), str(ICONS))
        self._worker = ChildProcess(self, command, self._read, self._ended)
        self._limit = QTimer(self)
        self._limit.setSingleShot(True)
        self._limit.timeout.connect(self._took_too_long)
        self._limit.start(round(1000 * MOST_SECONDS))
        QTimer.singleShot(0, self, self._worker.start)  # `finished` is called by the event loop alone

    def stop(self) -> None:
        """Build no more, and call nobody; the library in place stays as it is."""
        self._limit.stop()
        self._worker.end()

    def _read(self) -> None:
        self._said += self._worker.said()

    def _took_too_long(self) -> None:
        self._ended(f"it took more than {MOST_SECONDS:g} seconds")

    def _ended(self, how: str) -> None:
        self.stop()
        try:
            complaints = tuple(map(str, json.loads(self._said)))
        except ValueError:  # it was ended before it could say anything
            complaints = (f"The program that builds the content failed: {how}.",)
        self._finished(complaints)
