"""Shows the mouse pointer to a mouse, and hides it from fingers."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QMouseEvent, QTouchEvent, QWindow

from kiosk.ui.monitoring.faults import faults_reported


class Pointer(QObject):
    """The pointer over one window: `mode` is "auto", "hidden" or "shown", as in the settings."""

    def __init__(self, window: QWindow, mode: str) -> None:
        """Begin hidden unless the pointer is always to be shown."""
        super().__init__(window)
        self._window = window
        self._show(mode == "shown")
        if mode == "auto":
            window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow what touches the window, and let every event be delivered."""
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
