"""Clears away what a visit leaves in memory, while nobody is there to wait for it."""

import gc

from PySide6.QtCore import QObject

from kiosk.runtime.memory import give_back_memory, keep_large_pieces_apart
from kiosk.ui.shell.kiosk import Kiosk
from kiosk.ui.shell.window import KioskWindow
from kiosk.visit.clock import Alarm, Clock
from kiosk.visit.place import START

AFTER_SECONDS = 3.0
"""How long after a visit: its pages are deleted by then (`kiosk.ui.shell.page_buffer`), and few visits begin sooner."""

MOST_SECONDS = 600.0
"""After how long it is done in the middle of a visit all the same: 25 ms once the visitor has come to another place."""


class Housekeeping(QObject):
    """Collects garbage, of QML's scripts and of Python, after each visit; not where the next one has begun.

    Nobody else collects Python's: a collection begins in whichever thread makes something, and deletes what it finds
    there. The window's objects must not be deleted by a thread of Qt's or of the log.
    """

    def __init__(self, kiosk: Kiosk, window: KioskWindow, clock: Clock) -> None:
        """Begin with the end of the next visit of `kiosk`."""
        super().__init__(window)
        self._kiosk = kiosk
        self._window = window
        self._clock = clock
        self._alarm: Alarm | None = None
        self._done_at = clock.now()
        self._forgot_pictures = False
        kiosk.ending.connect(self._wait)
        kiosk.placeChanged.connect(self._wait_if_overdue)
        gc.disable()
        keep_large_pieces_apart()

    def _wait(self) -> None:
        if self._alarm is not None:
            self._alarm.cancel()
        self._alarm = self._clock.call_later(AFTER_SECONDS, self._clear_away)

    def _wait_if_overdue(self) -> None:
        if self._overdue and self._alarm is None:
            self._wait()

    @property
    def _overdue(self) -> bool:
        return self._clock.now() - self._done_at >= MOST_SECONDS

    def _clear_away(self) -> None:
        self._alarm = None
        if self._kiosk.state.place == START or self._overdue:
            self._window.engine().collectGarbage()
            gc.collect()
            give_back_memory()
            self._done_at = self._clock.now()
            if not self._forgot_pictures:  # once in a run: the files of its own library are used by then
                self._forgot_pictures = True
                self._window.pictures.forget_unused()
