"""Mouse pointer visibility: shown for a mouse, hidden for touch."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QMouseEvent, QTouchEvent, QWindow

from kiosk.ui.monitoring.faults import faults_reported


class Pointer(QObject):
    """Shows or hides the pointer over one window; `mode` is "auto", "hidden" or "shown", as in the settings."""

    def __init__(self, window: QWindow, mode: str) -> None:
        """Start hidden unless `mode` is "shown"."""
        super().__init__(window)
        self._window = window
        self._show(mode == "shown")
        if mode == "auto":
            window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Watch touch and mouse events; none is consumed."""
        with faults_reported():
            if isinstance(event, QTouchEvent):
                self._show(False)
            elif isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseMove:
                self._show(True)
        return False

    def _show(self, shown: bool) -> None:
        shape = Qt.CursorShape.ArrowCursor if shown else Qt.CursorShape.BlankCursor
        if self._window.cursor().shape() != shape:
            self._window.setCursor(shape)
