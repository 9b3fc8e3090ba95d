"""Qt's application for the authors' tools: with widgets, and with the kiosk's fonts for the page in it."""

from kiosk.runtime import pyside  # noqa: F401  (first: PySide is loaded with deferred modules)

# isort: split

import sys
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QWidget

from kiosk.content.library.library_store import library_path
from kiosk.paths import cache_folder
from kiosk.runtime.graphics import choose_drawing
from kiosk.startup.qt_application import expect_display, qt_application

PREVIEW_NAME = "preview.sqlite"


def widget_application() -> QApplication:
    """Return Qt's application, created if necessary; raise `KioskError` without a display."""
    expect_display()
    choose_drawing("software")
    running = QApplication.instance()
    application = running if isinstance(running, QApplication) else QApplication(sys.argv[:1])
    qt_application()  # the fonts
    return application


def preview_library(content: Path) -> Path:
    """Return the path of the library that previews of a content folder build; the kiosk's own is another file."""
    return library_path(content, cache_folder()).with_name(PREVIEW_NAME)


def show_window(window: QWidget, size: QSize) -> None:
    """Show a window in this size, or maximized if the screen is smaller."""
    available = window.screen().availableSize()
    window.resize(size.boundedTo(available))
    if size.boundedTo(available) == size:
        window.show()
    else:
        window.showMaximized()
