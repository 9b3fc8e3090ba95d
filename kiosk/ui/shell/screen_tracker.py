"""Keeps the full-screen window the size of its screen when screens change at run time."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QGuiApplication, QScreen, QWindow


class ScreenTracker(QObject):
    """Follows rotation, resizing, unplugging and replacement of screens.

    Without a window manager, nothing else tells a window that its screen has changed; with one, this has no effect.
    """

    def __init__(self, window: QWindow, lay_out: Callable[[], None]) -> None:
        """Start following; `window` becomes the parent, and `lay_out` is called when its screen has changed."""
        super().__init__(window)
        self._window = window
        self._lay_out = lay_out
        # One change of screens emits several signals
        self._update_timer = QTimer(self, singleShot=True, interval=0)
        self._update_timer.timeout.connect(self._follow)
        application = QGuiApplication.instance()
        assert isinstance(application, QGuiApplication)  # noqa: S101  (a window has one)
        application.screenAdded.connect(self._watch_screen)
        application.screenRemoved.connect(self._update_timer.start)
        application.primaryScreenChanged.connect(self._update_timer.start)
        window.screenChanged.connect(self._update_timer.start)
        for screen in application.screens():
            self._watch_screen(screen)

    def _watch_screen(self, screen: QScreen) -> None:
        screen.geometryChanged.connect(self._update_timer.start)
        screen.physicalSizeChanged.connect(self._update_timer.start)
        self._update_timer.start()

    def _follow(self) -> None:
        if not QGuiApplication.screens():
            return
        whole = self._window.screen().geometry()
        if whole.isEmpty():  # Qt's placeholder when no screen is plugged in
            return
        if self._window.geometry() != whole:
            self._window.setGeometry(whole)
        self._lay_out()
