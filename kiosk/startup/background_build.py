"""Builds a library in a separate process while the kiosk goes on showing the current one."""

import json
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QTimer

from kiosk.base.own_command import module_command
from kiosk.paths import ICONS, cache_folder
from kiosk.runtime.child_process import ChildProcess

COMMAND = module_command("kiosk.content.library.build_worker")

NICENESS = 10
"""Of a build while visitors use the kiosk: it takes a tenth of a busy processor, and all of an idle one."""

MOST_SECONDS = 600.0
"""Wall-clock time after which a build counts as stuck: 100 topics take 17 s on two cores (benchmarks/sizes.json)."""


class BackgroundBuild(QObject):
    """Builds the library of a content folder once."""

    def __init__(
        self, parent: QObject, content: Path, finished: Callable[[tuple[str, ...]], None], niceness: int = 0
    ) -> None:
        """Start the build; the process never outlives `parent`.

        `finished` is called once with the reasons why the library is not of the newest content, normally none.
        `niceness` is how much processor time is left to others, 0 to 19.
        """
        super().__init__(parent)
        self._finished = finished
        self._output = bytearray()
        command = (*COMMAND, str(niceness), str(content.absolute()), str(cache_folder()), str(ICONS))
        worker = ChildProcess(self, command, self._read, self._ended)
        self._worker: ChildProcess | None = worker
        self._limit = QTimer(self, singleShot=True)
        self._limit.timeout.connect(self._took_too_long)
        self._limit.start(round(1000 * MOST_SECONDS))
        QTimer.singleShot(0, self, worker.start)  # so that `finished` is only called from the event loop

    def stop(self) -> None:
        """Stop building without calling `finished`; the library in place is kept."""
        self._limit.stop()
        worker, self._worker = self._worker, None
        if worker is not None:
            worker.end()

    def _read(self) -> None:
        if self._worker is not None:
            self._output += self._worker.read_output()

    def _took_too_long(self) -> None:
        self._ended(f"it took more than {MOST_SECONDS:g} seconds")

    def _ended(self, how: str) -> None:
        self._read()
        self.stop()
        try:
            complaints = tuple(map(str, json.loads(self._output)))
        except ValueError:  # it ended without a result
            complaints = (f"The program that builds the content failed: {how}.",)
        self._finished(complaints)
