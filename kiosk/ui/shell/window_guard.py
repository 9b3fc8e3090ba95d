"""Keeps unwanted events away from the window, and keeps the window on top."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QMouseEvent
from PySide6.QtQuick import QQuickView

from kiosk.ui.monitoring.faults import faults_reported

SHORTEST_MILLISECONDS, LONGEST_MILLISECONDS = 250, 30_000
"""Shortest and longest delay before the window is brought back to the front.

The delay doubles each time, so that two windows competing for the screen do so four times a second at most.
"""

SCHEMES = ("http", "https", "file", "ftp", "mailto", "tel", "sms", "data", "about", "javascript")
"""URL schemes that Qt would open in another program."""

KIND = QEvent.Type
UNWANTED = frozenset(
    (
        KIND.DragEnter,
        KIND.DragMove,
        KIND.Drop,
        KIND.ContextMenu,
        KIND.ToolTip,
        KIND.WhatsThis,
        KIND.HelpRequest,
        KIND.InputMethod,
        KIND.NativeGesture,
    )
)
PRESSES = frozenset((KIND.MouseButtonPress, KIND.MouseButtonRelease, KIND.MouseButtonDblClick))


class WindowGuard(QObject):
    """Drops events that no visitor needs: drags, context menus, help, other mouse buttons.

    A window `on_glass` that is minimised, made smaller or loses the focus is brought back.
    """

    def __init__(self, window: QQuickView, *, on_glass: bool) -> None:
        super().__init__(window)
        self._window = window
        for scheme in SCHEMES:
            QDesktopServices.setUrlHandler(scheme, self, "open_nothing")  # type: ignore[arg-type]  # takes no bytes
        window.installEventFilter(self)
        self._back_timer = QTimer(self, singleShot=True)
        self._back_timer.timeout.connect(self._bring_back)
        if on_glass:
            window.activeChanged.connect(self._check)
            window.windowStateChanged.connect(self._check)
            self._check()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Consume unwanted events."""
        del watched
        kind = event.type()
        with faults_reported():
            if kind in UNWANTED:
                event.ignore()
                return True
            if kind in PRESSES and isinstance(event, QMouseEvent):
                return event.button() != Qt.MouseButton.LeftButton
        return False

    @Slot(QUrl)
    def open_nothing(self, address: QUrl) -> None:
        """Ignore the URL, so that no other program opens it."""

    @property
    def _is_in_front(self) -> bool:
        return self._window.isActive() and self._window.windowState() == Qt.WindowState.WindowFullScreen

    def _check(self) -> None:
        if not self._is_in_front and not self._back_timer.isActive():
            self._back_timer.start(SHORTEST_MILLISECONDS)

    def _bring_back(self) -> None:
        if not self._is_in_front:
            self._window.showFullScreen()
            self._window.raise_()
            self._window.requestActivate()
            self._back_timer.start(min(LONGEST_MILLISECONDS, 2 * self._back_timer.interval()))
