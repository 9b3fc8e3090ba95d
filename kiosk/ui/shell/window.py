"""The kiosk's window: frameless, full screen, on a black background."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from types import MappingProxyType
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QSize, QTimer, QUrl, Signal, Slot
from PySide6.QtGui import QCloseEvent, QColor, QResizeEvent, QWheelEvent
from PySide6.QtQuick import QQuickView
from shiboken6 import delete

from kiosk.devices.display.screen_geometry import ScreenGeometry, window_diagonal
from kiosk.errors import ExitCode, KioskError
from kiosk.paths import PROGRAM, QML
from kiosk.ui.contract import layers, pressable, spoken  # noqa: F401  (registers their QML types)
from kiosk.ui.display.translation import InterfaceTranslation
from kiosk.ui.media.pictures import Pictures
from kiosk.ui.shell.kiosk import Kiosk

if TYPE_CHECKING:
    from kiosk.ui.shell.no_network import NoNetwork

ON_GLASS = 0x1 | 0x800 | 0x40000
"""`Qt.WindowType.Window | FramelessWindowHint | WindowStaysOnTopHint`: the first use of PySide's `Qt` namespace
creates all of it, which takes 25 ms, so nothing before the first frame uses it."""


class KioskWindow(QQuickView):
    """Shows the kiosk, and updates the layout whenever the window's size changes.

    `opened` is emitted once, when the first frame has been drawn; everything not needed for that frame is
    created afterwards.
    """

    opened = Signal()

    def __init__(
        self,
        kiosk: Kiosk,
        pictures: Pictures,
        *,
        diagonal: float = 0.0,
        pointer: str = "auto",
        keys: Mapping[str, str] = MappingProxyType({}),
    ) -> None:
        """Prepare the window; `diagonal` is in inches, 0 to ask the screen; `pointer` is as in the settings.

        A window that does not fill the screen simulates a screen of that diagonal (see `screen_geometry`).

        `keys` maps actions (`kiosk.settings.KEYS`) to the names of additional keys.
        """
        super().__init__()
        self._kiosk = kiosk
        self.configured_diagonal = diagonal
        self._pointer = pointer
        self._keys = keys
        self._on_glass = False
        self.pictures = pictures
        self._no_network: NoNetwork | None = None
        self.setTitle("Lobby Kiosk")
        self.setColor(QColor("black"))
        self.setResizeMode(QQuickView.ResizeMode.SizeRootObjectToView)
        self.engine().addImportPath(str(PROGRAM.parent))
        self.translation = InterfaceTranslation(self.engine())
        self.translation.use(kiosk.state.reading.language)
        kiosk.parts.choices.languageChanged.connect(self._translate)

    def show_on_glass(self) -> None:
        """Show full screen, above all other windows."""
        self._on_glass = True
        self.setProperty("flags", ON_GLASS)
        self.setGeometry(self.screen().geometry())
        self._fit(self.size())
        self._load()
        self.showFullScreen()

    def show_as_window(self, size: QSize) -> None:
        """Show a normal window of `size`, for authors."""
        self.resize(size)
        self._fit(size)
        self._load()
        self.show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Update the layout to the new size."""
        self._fit(event.size())
        super().resizeEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll the item under the pointer, and record whether it moved."""
        deliver = super().wheelEvent
        self._kiosk.parts.hands.turn_wheel(lambda: deliver(event))

    def measured(self, diagonal: float) -> None:
        """Lay everything out for a screen of another `diagonal`, in inches."""
        self.configured_diagonal = diagonal
        self._fit(self.size())

    def physical_size(self) -> tuple[float, float]:
        """Return the window's width and height in millimetres, as its screen reports them.

        Both are 0 if there is no screen or if the window simulates another one.
        """
        screen = self.screen()
        pixels, millimetres = screen.size(), screen.physicalSize()
        if pixels.isEmpty() or (self.configured_diagonal > 0 and not self._on_glass):
            return 0.0, 0.0
        return (
            millimetres.width() * self.width() / pixels.width(),
            millimetres.height() * self.height() / pixels.height(),
        )

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ignore close requests in kiosk mode: only `QCoreApplication.exit` ends the kiosk."""
        event.setAccepted(not self._on_glass)

    def attend(self) -> None:
        """Start accepting input; until then nothing can be selected. Network access is blocked from here on."""
        from PySide6.QtCore import Qt

        from kiosk.ui.shell.no_network import NoNetwork
        from kiosk.ui.shell.pointer import Pointer
        from kiosk.ui.shell.window_guard import WindowGuard

        QCoreApplication.setAttribute(
            Qt.ApplicationAttribute.AA_SynthesizeMouseForUnhandledTouchEvents, on=False
        )
        self._no_network = NoNetwork()
        self.engine().setNetworkAccessManagerFactory(self._no_network)
        Pointer(self, self._pointer)
        self._kiosk.watch(self, self._keys)
        WindowGuard(self, on_glass=self._on_glass)
        if self._on_glass:
            from kiosk.ui.shell.screen_tracker import ScreenTracker

            ScreenTracker(self, self.fit)

    def fit(self) -> None:
        """Lay everything out again for the current screen, whose physical size may differ at the same resolution."""
        self._fit(self.size())

    @Slot()
    def _translate(self) -> None:
        self.translation.use(self._kiosk.state.reading.language)

    def _fit(self, size: QSize) -> None:
        screen = self.screen()
        pixels, millimetres = screen.size(), screen.physicalSize()
        diagonal = window_diagonal(
            (size.width(), size.height()),
            (pixels.width(), pixels.height()),
            (millimetres.width(), millimetres.height()),
            self.configured_diagonal,
        )
        self._kiosk.set_glass(ScreenGeometry(size.width(), size.height(), diagonal))

    def _load(self) -> None:
        """Load the QML scene, in its final size from the start."""
        singletons: dict[str, dict[str, object]] = {
            "Theme": {"appearance": self._kiosk.appearance, "pictures": self.pictures},
            "Touch": {"hands": self._kiosk.parts.hands},
        }
        for name, parts in singletons.items():
            singleton = self.engine().singletonInstance("kiosk.ui", name)
            if isinstance(singleton, QObject):  # otherwise the errors are reported below
                for role, value in parts.items():
                    singleton.setProperty(role, value)
        self.setInitialProperties({"kiosk": self._kiosk})
        with no_image_plugins():
            self.setSource(QUrl.fromLocalFile(str(QML / "Main.qml")))
        if self.status() != QQuickView.Status.Ready:
            reasons = "; ".join(error.toString() for error in self.errors())
            raise KioskError(
                f"The screen cannot be drawn: {reasons}", "Reinstall the program.", ExitCode.SOFTWARE
            )
        # Not frameSwapped: a threaded renderer emits it on its own thread, which would wait for Python.
        self.afterAnimating.connect(self._on_first_frame)

    @Slot()
    def _on_first_frame(self) -> None:
        """Emit `opened` after the first frame, which is being drawn now."""
        self.afterAnimating.disconnect(self._on_first_frame)
        QTimer.singleShot(0, self, self.opened.emit)


@contextmanager
def no_image_plugins() -> Iterator[None]:
    """Load the first picture, a PNG, without the plugins for other formats.

    With the first file it shows, Qt Quick asks every image plugin for its formats and so loads them all: 2 MB, for
    good. With the path restored, a plugin is loaded when a picture needs it.
    """
    paths = QCoreApplication.libraryPaths()
    QCoreApplication.setLibraryPaths([])
    try:
        yield
    finally:
        QCoreApplication.setLibraryPaths(paths)


def shutdown(window: KioskWindow) -> None:
    """Delete a window while the objects it shows still exist."""
    pictures = window.pictures
    window.translation.stop()
    delete(window)
    pictures.close()
