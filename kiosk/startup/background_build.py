"""Has a library built in a process beside the kiosk, which goes on showing what it shows meanwhile."""

import json
import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QTimer

from kiosk.paths import ICONS, cache_folder
from kiosk.runtime.child_process import ChildProcess

COMMAND = (sys.executable, "-m", "kiosk.content.library.build_worker")

NICENESS = 10
"""Of a build beside visitors: it takes a tenth of a processor that the kiosk wants too, and all that it leaves."""

MOST_SECONDS = 600.0
"""Of the clock, after which a build counts as stuck: 100 topics take 17 s on two cores (benchmarks/sizes.json)."""


class BackgroundBuild(QObject):
    """Builds the library of a content folder once."""

    def __init__(
        self, parent: QObject, content: Path, finished: Callable[[tuple[str, ...]], None], niceness: int = 0
    ) -> None:
        """Start building; nothing of it outlives `parent`.

        `finished` is called once, with what keeps the library from being of the newest content: nothing, usually.
        `niceness` is how much of the processor's time is left to others, 0 to 19.
        """
        super().__init__(parent)
        self._finished = finished
        self._said = bytearray()
        command = (*COMMAND, str(niceness), str(content.absolute()), str(cache_folder()), str(ICONS))
        worker = ChildProcess(self, command, self._read, self._ended)
        self._worker: ChildProcess | None = worker
        self._limit = QTimer(self)
        self._limit.setSingleShot(True)
        self._limit.timeout.connect(self._took_too_long)
        self._limit.start(round(1000 * MOST_SECONDS))
        QTimer.singleShot(0, self, worker.start)  # `finished` is called by the event loop alone

    def stop(self) -> None:
        """Build no more, and call nobody; the library in place stays as it is."""
        self._limit.stop()
        worker, self._worker = self._worker, None
        if worker is not None:
            worker.end()

    def _read(self) -> None:
        if self._worker is not None:
            self._said += self._worker.said()

    def _took_too_long(self) -> None:
        self._ended(f"it took more than {MOST_SECONDS:g} seconds")

    def _ended(self, how: str) -> None:
        self._read()
        self.stop()
        try:
            complaints = tuple(map(str, json.loads(self._said)))
        except ValueError:  # it was ended before it could say anything
            complaints = (f"The program that builds the content failed: {how}.",)
        self._finished(complaints)
