"""Keeps the full-screen window as large as the screen there is, whatever becomes of screens while it runs."""

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QGuiApplication, QScreen

from kiosk.ui.shell.window import KioskWindow


class ScreenTracker(QObject):
    """Follows the screens: one that is rotated or gets another size, is unplugged, comes back or is another one.

    Without a window manager nobody else tells a window that its screen has changed; with one, this changes nothing.
    """

    def __init__(self, window: KioskWindow) -> None:
        """Follow from now on, as part of `window`."""
        super().__init__(window)
        self._window = window
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)  # a change of screens comes as several signals
        self._soon.timeout.connect(self._follow)
        application = QGuiApplication.instance()
        assert isinstance(application, QGuiApplication)  # noqa: S101  (a window has one)
        application.screenAdded.connect(self._meet)
        application.screenRemoved.connect(self._soon.start)
        application.primaryScreenChanged.connect(self._soon.start)
        window.screenChanged.connect(self._soon.start)
        for screen in application.screens():
            self._meet(screen)

    def _meet(self, screen: QScreen) -> None:
        screen.geometryChanged.connect(self._soon.start)
        screen.physicalSizeChanged.connect(self._soon.start)
        self._soon.start()

    def _follow(self) -> None:
        if not QGuiApplication.screens():
            return
        whole = self._window.screen().geometry()
        if whole.isEmpty():  # what stands in for a screen where none is plugged in
            return
        if self._window.geometry() != whole:
            self._window.setGeometry(whole)
        self._window.fit()
