"""Keeps what is no part of a visit from the window, and the window on the glass."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QMouseEvent
from PySide6.QtQuick import QQuickView

from kiosk.ui.monitoring.faults import faults_reported

BACK_MILLISECONDS, LONGEST_MILLISECONDS = 250, 30_000
"""How soon the window comes back on top, and how long it waits at the most where it is not let.

It waits twice as long each time. Two windows that fight for the glass do so four times a second at the most.
"""

SCHEMES = ("http", "https", "file", "ftp", "mailto", "tel", "sms", "data", "about", "javascript")
"""Addresses that Qt would have another program open."""

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
    """Drops events that no visitor needs before anything sees them: drags, menus, help, other buttons of a mouse.

    A window `on_glass` that is minimised, made smaller or loses the focus comes back.
    """

    def __init__(self, window: QQuickView, *, on_glass: bool) -> None:
        """Guard from now on."""
        super().__init__(window)
        self._window = window
        for scheme in SCHEMES:
            QDesktopServices.setUrlHandler(scheme, self, "open_nothing")  # type: ignore[arg-type]  # takes no bytes
        window.installEventFilter(self)
        self._back = QTimer(self)
        self._back.setSingleShot(True)
        self._back.timeout.connect(self._come_back)
        if on_glass:
            window.activeChanged.connect(self._look)
            window.windowStateChanged.connect(self._look)
            self._look()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take what is unwanted."""
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
        """Have no other program open an address."""

    @property
    def _in_place(self) -> bool:
        return self._window.isActive() and self._window.windowState() == Qt.WindowState.WindowFullScreen

    def _look(self) -> None:
        if not self._in_place and not self._back.isActive():
            self._back.start(BACK_MILLISECONDS)

    def _come_back(self) -> None:
        if not self._in_place:
            self._window.showFullScreen()
            self._window.raise_()
            self._window.requestActivate()
            self._back.start(min(LONGEST_MILLISECONDS, 2 * self._back.interval()))
