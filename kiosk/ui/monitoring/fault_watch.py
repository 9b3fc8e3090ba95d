"""Handles faults of the program: logs them, ends the visit, and restarts the kiosk if there are too many."""

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
"""Limits for `FaultCount`: this many faults, or failed pages, within `WITHIN_SECONDS` restart the kiosk."""

AGAIN = 75
"""The exit code that asks the supervisor for a restart (EX_TEMPFAIL)."""


def begin_log(kiosk: Kiosk) -> None:
    """Start logging to disk; the visitor's search text is kept out of the log."""
    from kiosk.base.log import keep_log

    keep_log(state_folder() / "log", lambda: kiosk.state.typed)


class FaultCount:
    """Counts recent faults."""

    def __init__(self, now: Callable[[], float], most: int) -> None:
        """Count up to `most` within `WITHIN_SECONDS`."""
        self._now = now
        self._times: deque[float] = deque(maxlen=most)

    def record(self) -> bool:
        """Record a fault; return whether there have been too many."""
        self._times.append(self._now())
        return len(self._times) == self._times.maxlen and self._times[-1] - self._times[0] <= WITHIN_SECONDS


class FaultWatch(QObject):
    """Handles faults from `begin` on; calls `end` with an exit code if a restart is needed.

    `library` is the one being shown. Without `starts`, on an author's machine, the program is never restarted.
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
        super().__init__()
        self._kiosk = kiosk
        self._window = window
        self._starts = starts
        self._library = library
        self._end = end
        self._faults = FaultCount(now, MOST_FAULTS)
        self._pages = FaultCount(now, MOST_PAGES)
        self._noted = False
        self.began = time.time()
        self.reason = ""

    def begin(self) -> None:
        """Install handlers for faults of Python, of QML and of the graphics processor."""
        sys.excepthook = self.report
        engine = self._window.engine()
        engine.setOutputWarningsToStandardError(False)
        engine.warnings.connect(self._qml_failed)
        self._window.sceneGraphError.connect(self._graphics_lost)

    def report(self, kind: type[BaseException], fault: BaseException, trace: TracebackType | None) -> None:
        """Log a Python exception and end the visit."""
        from kiosk.base.log import log

        begin_log(self._kiosk)
        log().error("A fault in the program; the visit was ended.", exc_info=(kind, fault, trace))
        if isinstance(fault, OverwrittenLibraryError):
            self._library_overwritten()
        elif isinstance(fault, LibraryError) and self._pages.record():
            if self._starts is not None:
                self._starts.mark_bad(self._library.fingerprint)
                self._withdraw_pack()
            self._restart(f"library: {fault}")
        self._note(f"exception {kind.__name__}")

    def _withdraw_pack(self) -> None:
        """Tell the update service, so that a signed pack whose pages fail is not installed again."""
        from kiosk.base.log import log
        from kiosk.staff.packs import PackRequest, request

        try:
            request(state_folder(), PackRequest(failed=self._library.fingerprint))
        except OSError as error:
            log().error("The update service cannot be told of the failed pages: %s", error)

    def _library_overwritten(self) -> None:
        """Restart at once with another library: the content is not to blame, and every page of this one now fails."""
        from kiosk.base.log import log
        from kiosk.content.library.previous import discard

        try:
            discard(self._library)
        except OSError as error:
            log().error("The overwritten library cannot be removed: %s", error)
        self._restart("library overwritten")

    @Slot("QList<QQmlError>")
    def _qml_failed(self, errors: list[QQmlError]) -> None:
        """Log QML errors, except those about picture files."""
        from kiosk.runtime.qt_messages import keep_fault_of_qml

        faults = [error for error in errors if not self._window.pictures.excuse(error.description())]
        for error in faults:
            keep_fault_of_qml(error.url().toLocalFile(), error.line(), error.toString())
        if faults:
            self._note("QML")

    @Slot("QQuickWindow::SceneGraphError", str)
    def _graphics_lost(self, _: Any, message: str) -> None:
        """Restart with software rendering; without this handler Qt would abort the program."""
        from kiosk.base.log import log

        log().error("The graphics processor was lost: %s", message)
        if self._starts is not None:
            self._starts.draw_without_graphics()
        self._restart("graphics")

    def _note(self, reason: str) -> None:
        """Count a fault; all failures within one event loop turn count as one."""
        if not self._noted:
            self._noted = True
            QTimer.singleShot(0, self, self._end_visit)
            if self._faults.record():
                self._restart(reason)
            elif self._starts is not None and changed_since(self.began):
                self._restart("program replaced")

    def _end_visit(self) -> None:
        self._noted = False
        if self._kiosk.state.place.kind is PlaceKind.START:
            return
        try:
            self._kiosk.visit.end("fault")
        except Exception as fault:  # noqa: BLE001  (any failure means a restart)
            from kiosk.base.log import log

            log().error("The visit cannot be ended.", exc_info=fault)
            self._restart(f"exception {type(fault).__name__}")

    def _restart(self, reason: str) -> None:
        if not self.reason and self._starts is not None:
            self.reason = reason
            QTimer.singleShot(0, self, lambda: self._end(AGAIN))
