"""The one window: full screen, without a frame, black behind everything."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QUrl
from PySide6.QtGui import QColor, QMouseEvent, QResizeEvent, QTouchEvent
from PySide6.QtQuick import QQuickView

from kiosk.devices.glass import Glass, believed_diagonal
from kiosk.devices.paths import PROGRAM, QML
from kiosk.errors import KioskError
from kiosk.ui.kiosk import Kiosk
from kiosk.ui.pictures import PROVIDER, LibraryPictures, Pictures
from kiosk.ui.translation import Translation


class KioskWindow(QQuickView):
    """Shows a kiosk; lays it out anew whenever its size changes."""

    def __init__(
        self, kiosk: Kiosk, pictures: Pictures, *, diagonal: float = 0.0, pointer: str = "auto"
    ) -> None:
        """Load the QML; `diagonal` is in inches, 0 to ask the screen; `pointer` as in the settings."""
        super().__init__()
        self._kiosk = kiosk
        self._configured_diagonal = diagonal
        self._pointer = pointer
        self._provider = LibraryPictures(pictures)
        self.setTitle("Lobby Kiosk")
        self.setColor(QColor("black"))
        self.setResizeMode(QQuickView.ResizeMode.SizeRootObjectToView)
        self.engine().addImportPath(str(PROGRAM.parent))
        self.engine().addImageProvider(PROVIDER, self._provider)
        self.installEventFilter(kiosk.fingers)
        self._show_pointer(pointer == "shown")
        self._translation = Translation(self.engine())
        self._translation.use(kiosk.state.reading.language)
        self.setInitialProperties({"kiosk": kiosk})
        self.setSource(QUrl.fromLocalFile(str(QML / "Main.qml")))
        if self.status() != QQuickView.Status.Ready:
            reasons = "; ".join(error.toString() for error in self.errors())
            raise KioskError(f"The screen cannot be drawn: {reasons}", "Install the program anew.")

    def show_on_glass(self) -> None:
        """Fill the whole screen, above all other windows."""
        self.setFlags(
            Qt.WindowType.Window | Qt.WindowType.FramelessWindowHint | Qt.WindowType.WindowStaysOnTopHint
        )
        self.setGeometry(self.screen().geometry())
        self.showFullScreen()

    def show_as_window(self, size: QSize) -> None:
        """Show a plain window of `size`, for authors at their desk."""
        self.resize(size)
        self.show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tell the kiosk how large its glass is now."""
        screen = self.screen()
        pixels, millimetres = screen.size(), screen.physicalSize()
        fills = event.size() == pixels
        diagonal = believed_diagonal(
            (pixels.width(), pixels.height()),
            (millimetres.width(), millimetres.height()) if fills else (0, 0),
            self._configured_diagonal,
        )
        self._kiosk.set_glass(Glass(event.size().width(), event.size().height(), diagonal))
        super().resizeEvent(event)

    def event(self, event: QEvent) -> bool:
        """Hide the pointer from fingers, show it to a mouse."""
        if self._pointer == "auto":
            if isinstance(event, QTouchEvent):
                self._show_pointer(False)
            elif isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseMove:
                self._show_pointer(True)
        return super().event(event)

    def _show_pointer(self, shown: bool) -> None:
        shape = Qt.CursorShape.ArrowCursor if shown else Qt.CursorShape.BlankCursor
        if self.cursor().shape() != shape:
            self.setCursor(shape)


def take_apart(window: QObject) -> None:
    """Delete a window now, while what it shows still exists."""
    from shiboken6 import delete

    delete(window)
