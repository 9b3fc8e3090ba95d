"""Frees memory after a visit, while nobody is waiting."""

import gc

from PySide6.QtCore import QObject

from kiosk.runtime.memory import give_back_memory, keep_large_pieces_apart
from kiosk.ui.shell.kiosk import Kiosk
from kiosk.ui.shell.window import KioskWindow
from kiosk.visit.clock import Alarm, Clock
from kiosk.visit.place import START
from kiosk.visit.state import Change

AFTER_SECONDS = 3.0
"""Delay after a visit: its pages are deleted by then (`kiosk.ui.shell.page_buffer`), and few visits begin sooner."""

MOST_SECONDS = 600.0
"""After this time it is also done during a visit, when the visitor changes the place; it takes 25 ms."""


class Housekeeping(QObject):
    """Collects garbage of QML's JavaScript engine and of Python after each visit, unless the next one has begun.

    Python's automatic collection is off: it runs in whichever thread allocates, and would delete the window's objects
    on a thread of Qt or of the log.
    """

    def __init__(self, kiosk: Kiosk, window: KioskWindow, clock: Clock) -> None:
        """Start with the end of the next visit of `kiosk`."""
        super().__init__(window)
        self._kiosk = kiosk
        self._window = window
        self._clock = clock
        self._alarm: Alarm | None = None
        self._done_at = clock.now()
        self._forgot_pictures = False
        kiosk.visit.subscribe(self._on_change)
        gc.disable()
        keep_large_pieces_apart()

    def _on_change(self, change: Change) -> None:
        if change.ended or (change.is_move and self._overdue and self._alarm is None):
            self._wait()

    def _wait(self) -> None:
        if self._alarm is not None:
            self._alarm.cancel()
        self._alarm = self._clock.call_later(AFTER_SECONDS, self._clear_away)

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
            if not self._forgot_pictures:  # once per run: by then the current library's files have been used
                self._forgot_pictures = True
                self._window.pictures.forget_unused()
