"""The widget around the live page, which keeps the proportions of the screen that the page is shown on."""

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QColor, QImage, QKeyEvent, QPainter, QResizeEvent
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
        self._full: FullSizeWindow | None = None
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

    def show_full_size(self) -> None:
        """Show the page in a window of its own, pixel by pixel if its screen fits on this one, until Esc is pressed."""
        if self._container is None or self._page.window is None or self._full is not None:
            return
        self._full = FullSizeWindow(self._container, self._page.window, self._screen, self)
        self._full.closed.connect(self._take_back)

    @property
    def full_size(self) -> "FullSizeWindow | None":
        """Return the window that shows the page in full size, if there is one."""
        return self._full

    def _take_back(self) -> None:
        full, self._full = self._full, None
        if full is not None and self._container is not None:
            self._container.setParent(self)
            self._container.show()
            full.deleteLater()
            self._lay_out()

    def _embed(self, window: KioskWindow) -> None:
        if self._full is not None:
            self._full.close()
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
        if self._container is not None and self._full is None:
            self._container.setGeometry(fitted(self.size(), self._screen))


class FullSizeWindow(QWidget):
    """Shows the page in the pixels of its screen, or as large as this screen allows; Esc closes it."""

    closed = Signal()

    def __init__(self, container: QWidget, page: KioskWindow, screen: ShownScreen, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self._container = container
        self._shown = screen
        self._watched = page
        self.setWindowTitle(self.tr("The page in full size (Esc closes it)"))
        self.setStyleSheet("background: #222")
        container.setParent(self)
        page.installEventFilter(self)
        available = parent.screen().availableSize()
        size = QSize(screen.width, screen.height)
        self.resize(size.boundedTo(available))
        if size.boundedTo(available) == size:
            self.show()
        else:
            self.showFullScreen()
        container.show()
        self._lay_out()
        container.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Close with Esc, which the page would take otherwise."""
        if (
            isinstance(event, QKeyEvent)
            and event.type() is QEvent.Type.KeyPress
            and event.key() == Qt.Key.Key_Escape
        ):
            self.close()
            return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close with Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the page into the new size."""
        super().resizeEvent(event)
        self._lay_out()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Hand over the page."""
        self._watched.removeEventFilter(self)
        super().closeEvent(event)
        self.closed.emit()

    def _lay_out(self) -> None:
        self._container.setGeometry(fitted(self.size(), self._shown))


def fitted(room: QSize, screen: ShownScreen) -> QRect:
    """Return the largest rectangle in the middle of `room` with the proportions of a screen."""
    size = QSize(screen.width, screen.height).scaled(room, Qt.AspectRatioMode.KeepAspectRatio)
    return QRect(
        (room.width() - size.width()) // 2, (room.height() - size.height()) // 2, size.width(), size.height()
    )
