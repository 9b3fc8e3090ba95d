"""The widget around the live page, which keeps the proportions of the screen that the page is shown on."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from kiosk.editor.preview.page import LivePage, ShownScreen
from kiosk.ui.shell.window import KioskWindow


class PagePane(QWidget):
    """Shows a `LivePage` as large as fits, in the proportions of its screen."""

    def __init__(self, page: LivePage, screen: ShownScreen, parent: QWidget | None = None) -> None:
        """Say that the page is being built until there is one."""
        super().__init__(parent)
        self._page = page
        self._screen = screen
        self._container: QWidget | None = None
        self._waiting = QLabel(self.tr("The page appears here as soon as it is built."), self)
        self._waiting.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._waiting.setWordWrap(True)
        self.setMinimumSize(320, 180)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        page.opened.connect(self._embed)

    def sizeHint(self) -> QSize:
        """Return a size at which the page can be read."""
        return QSize(1280, 720)

    def set_screen(self, screen: ShownScreen) -> None:
        """Show the page as on another screen."""
        self._screen = screen
        self._page.set_screen(screen)
        self._lay_out()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the page into the new size."""
        super().resizeEvent(event)
        self._lay_out()

    def picture(self) -> QImage:
        """Return what the pane shows; `grab` does not see the page, which is a window of its own."""
        image = QImage(self.size(), QImage.Format.Format_RGB32)
        image.fill(QColor("#222"))
        if self._page.window is not None and self._container is not None:
            painter = QPainter(image)
            painter.drawImage(self._container.geometry(), self._page.window.grabWindow())
            painter.end()
        return image

    def _embed(self, window: KioskWindow) -> None:
        if self._container is not None:
            self._container.deleteLater()
        self._waiting.hide()
        self._container = QWidget.createWindowContainer(window, self)
        self._container.setAccessibleName(self.tr("The page as visitors see it"))
        self._lay_out()
        window.resize(self._container.size())
        self._container.show()

    def _lay_out(self) -> None:
        self._waiting.setGeometry(self.rect())
        if self._container is not None:
            self._container.setGeometry(fitted(self.size(), self._screen))


def fitted(room: QSize, screen: ShownScreen) -> QRect:
    """Return the largest rectangle in the middle of `room` with the proportions of a screen."""
    size = QSize(screen.width, screen.height).scaled(room, Qt.AspectRatioMode.KeepAspectRatio)
    return QRect(
        (room.width() - size.width()) // 2, (room.height() - size.height()) // 2, size.width(), size.height()
    )
