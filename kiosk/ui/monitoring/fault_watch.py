"""Sees every fault of the program: logs it whole, ends the visit, and has the kiosk started anew when they are many."""

import sys
import time
from collections import deque
from collections.abc import Callable
from types import TracebackType
from typing import Any

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtQml import QQmlError

from kiosk.content.library.reader import Library, LibraryError, OverwrittenLibraryError
from kiosk.paths import state_folder
from kiosk.runtime.program_files import changed_since
from kiosk.runtime.run_history import RunHistory
from kiosk.ui.shell.kiosk import Kiosk
from kiosk.ui.shell.window import KioskWindow
from kiosk.visit.place import PlaceKind

WITHIN_SECONDS = 60.0
MOST_FAULTS = 10
MOST_PAGES = 3
"""How many faults, and how many pages that cannot be made, have the kiosk started anew."""

AGAIN = 75
"""The exit code that has the kiosk started again (EX_TEMPFAIL)."""


def begin_log(kiosk: Kiosk) -> None:
    """Keep the log on disk from now on; what a visitor is searching for never gets there."""
    from kiosk.base.log import keep_log

    keep_log(state_folder() / "log", lambda: kiosk.state.typed)


class FaultCount:
    """Counts what went wrong lately."""

    def __init__(self, now: Callable[[], float], most: int) -> None:
        """Count up to `most` in a minute."""
        self._now = now
        self._times: deque[float] = deque(maxlen=most)

    def one_more(self) -> bool:
        """Note a fault; true when it is one too many."""
        self._times.append(self._now())
        return len(self._times) == self._times.maxlen and self._times[-1] - self._times[0] <= WITHIN_SECONDS


class FaultWatch(QObject):
    """Sees faults from `begin` on; `end` is called with an exit code when it is best to start anew.

    `library` is the one that is shown. Without `starts`, at an author's desk, the program goes on.
    """

    def __init__(
        self,
        kiosk: Kiosk,
        window: KioskWindow,
        starts: RunHistory | None,
        *,
        library: Library,
        now: Callable[[], float],
        end: Callable[[int], None],
    ) -> None:
        """See nothing yet."""
        super().__init__()
        self._kiosk = kiosk
        self._window = window
        self._starts = starts
        self._library = library
        self._end = end
        self._faults = FaultCount(now, MOST_FAULTS)
        self._pages = FaultCount(now, MOST_PAGES)
        self._noted = False
        self._began = time.time()
        self.reason = ""

    def begin(self) -> None:
        """Take the faults of Python, of QML and of the graphics processor."""
        sys.excepthook = self.report
        engine = self._window.engine()
        engine.setOutputWarningsToStandardError(False)
        engine.warnings.connect(self._qml_failed)
        self._window.sceneGraphError.connect(self._graphics_lost)

    def report(self, kind: type[BaseException], fault: BaseException, trace: TracebackType | None) -> None:
        """Log a fault of Python, and let the visitor land on the start screen."""
        from kiosk.base.log import log

        begin_log(self._kiosk)
        log().error("A fault in the program; the visit was ended.", exc_info=(kind, fault, trace))
        if isinstance(fault, OverwrittenLibraryError):
            self._library_overwritten()
        elif isinstance(fault, LibraryError) and self._pages.one_more():
            if self._starts is not None:
                self._starts.mark_bad(self._library.fingerprint)
            self._start_anew(f"library: {fault}")
        self._note(f"exception {kind.__name__}")

    def _library_overwritten(self) -> None:
        """Start anew at once on another library: its content is not what is wrong, and all of its pages fail now."""
        from kiosk.base.log import log
        from kiosk.content.library.previous import discard

        try:
            discard(self._library)
        except OSError as error:
            log().error("The library that was overwritten cannot be removed: %s", error)
        self._start_anew("library overwritten")

    @Slot("QList<QQmlError>")
    def _qml_failed(self, errors: list[QQmlError]) -> None:
        """Log what QML could not do."""
        from kiosk.runtime.qt_messages import keep_fault_of_qml

        faults = [error for error in errors if not self._window.pictures.excuse(error.description())]
        for error in faults:
            keep_fault_of_qml(error.url().toLocalFile(), error.line(), error.toString())
        if faults:
            self._note("QML")

    @Slot("QQuickWindow::SceneGraphError", str)
    def _graphics_lost(self, _: Any, message: str) -> None:
        """Go on with software drawing: Qt would end the program if nobody heard of this."""
        from kiosk.base.log import log

        log().error("The graphics processor was lost: %s", message)
        if self._starts is not None:
            self._starts.draw_without_graphics()
        self._start_anew("graphics")

    def _note(self, reason: str) -> None:
        """Count a fault: what fails in one turn of the event loop is one, of many items maybe, or of both languages."""
        if not self._noted:
            self._noted = True
            QTimer.singleShot(0, self, self._end_visit)
            if self._faults.one_more():
                self._start_anew(reason)
            elif self._starts is not None and changed_since(self._began):
                self._start_anew("program replaced")

    def _end_visit(self) -> None:
        self._noted = False
        if self._kiosk.state.place.kind is PlaceKind.START:
            return
        try:
            self._kiosk.close_after_fault()
        except Exception as fault:  # noqa: BLE001  (whatever it is)
            from kiosk.base.log import log

            log().error("The visit cannot be ended.", exc_info=fault)
            self._start_anew(f"exception {type(fault).__name__}")

    def _start_anew(self, reason: str) -> None:
        if not self.reason and self._starts is not None:
            self.reason = reason
            QTimer.singleShot(0, self, lambda: self._end(AGAIN))
