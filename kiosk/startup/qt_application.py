"""Qt's application, with the kiosk's fonts."""

from kiosk.base.own_command import typed_command
from kiosk.runtime import pyside  # noqa: F401  (first: PySide is loaded with deferred modules)

# isort: split

import os
import sys

from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication, QSurfaceFormat

from kiosk.base.platforms import is_desktop_system
from kiosk.errors import ExitCode, KioskError
from kiosk.paths import FONTS, NAME
from kiosk.ui.display.fonts import FAMILY


def qt_application() -> QGuiApplication:
    """Return Qt's application with the kiosk's fonts, created if necessary; raise `KioskError` without a display."""
    expect_display()
    QSurfaceFormat.setDefaultFormat(full_colour())
    running = QGuiApplication.instance()
    qt = running if isinstance(running, QGuiApplication) else QGuiApplication(sys.argv[:1])
    qt.setApplicationName(NAME)
    for font in sorted(FONTS.glob("*.ttf")):
        # Not by file name: Qt would map the file into memory, and crash if somebody wrote to it
        QFontDatabase.addApplicationFontFromData(font.read_bytes())
    qt.setFont(QFont(FAMILY))
    return qt


def full_colour() -> QSurfaceFormat:
    """Return Qt's format with eight bits per colour: EGL prefers one of sixteen bits in all if none are asked for."""
    wanted = QSurfaceFormat.defaultFormat()
    wanted.setRedBufferSize(8)
    wanted.setGreenBufferSize(8)
    wanted.setBlueBufferSize(8)
    return wanted


def expect_display() -> None:
    """Raise `KioskError` if there is no display: Qt itself would abort the program."""
    if not has_display():
        raise KioskError(
            "There is no display to show the kiosk on.",
            f"Start it in a graphical session, or use `{typed_command('tour DIR')}` for pictures.",
            ExitCode.UNAVAILABLE,
        )


def has_display() -> bool:
    """Return whether Qt would find a display. A display whose session has ended does not count."""
    if is_desktop_system() or "QT_QPA_PLATFORM" in os.environ:
        return True
    from kiosk.devices.display.displays import display_answers

    return display_answers()
