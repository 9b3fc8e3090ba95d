"""Makes speech while nobody uses the kiosk, so that visitors hear it at once."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from kiosk.base.own_command import module_command
from kiosk.devices.sound.neural.installed import is_installed
from kiosk.runtime.child_process import ChildProcess

if TYPE_CHECKING:
    from pathlib import Path

    from kiosk.ui.shell.kiosk import Kiosk

QUIET_MILLISECONDS = 60_000
"""How long the start screen must be untouched before speech is made."""


class SpeechAhead(QObject):
    """Runs `speech_worker` with the lowest priority while the start screen is shown; a visitor's touch ends it.

    It runs until the speech of all languages is stored, or the room for it is used up.
    """

    def __init__(self, kiosk: "Kiosk", library: "Path", languages: Sequence[str], megabytes: int) -> None:
        super().__init__(kiosk)
        self._kiosk = kiosk
        self._command = module_command(
            "kiosk.startup.speech_worker", str(library), str(megabytes), *languages
        )
        self._worker: ChildProcess | None = None
        self._alarm = QTimer(self, singleShot=True, interval=QUIET_MILLISECONDS)
        self._alarm.timeout.connect(self._start)
        if languages and is_installed():
            kiosk.placeChanged.connect(self._wait)
            kiosk.staffChanged.connect(self._wait)
            self._alarm.start()

    def stop(self) -> None:
        """Stop until the start screen is shown again."""
        self._alarm.stop()
        worker, self._worker = self._worker, None
        if worker is not None:
            worker.end()

    def _wait(self) -> None:
        self.stop()
        if self._kiosk.is_unused:
            self._alarm.start()

    def _start(self) -> None:
        self._worker = ChildProcess(self, self._command, lambda: None, self._ended)
        self._worker.start()

    def _ended(self, _: str) -> None:
        """Start it no more: it is done, or has said why it cannot."""
        self._worker = None
        self._kiosk.placeChanged.disconnect(self._wait)
        self._kiosk.staffChanged.disconnect(self._wait)
