"""Builds the kiosk out of its parts: the only place that constructs and wires.

The boot order, and why it is so:

1. the settings: the machine's over the content's over the defaults;
2. the drawing backend, which Qt reads when it is loaded;
3. the library: opened, or built first when the content is newer (`kiosk.content.shelf`);
4. Qt, the fonts, the kiosk, its window;
5. the window on the glass, with the start screen;
6. once that is drawn: the touch rules, and everything else a visitor will need.

What is not needed for the first frame is imported where it is used.
"""

from __future__ import annotations

import gc
import os
import sys
from functools import cache
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, NamedTuple

from kiosk.devices.drawing import choose_drawing
from kiosk.devices.paths import FONTS
from kiosk.devices.pyside import load_pyside, load_rest
from kiosk.errors import KioskError
from kiosk.settings import KEYS, defaults

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path
    from types import TracebackType

    from PySide6.QtGui import QGuiApplication

    from kiosk.content.library import Library
    from kiosk.ui.drawable import Writing
    from kiosk.ui.kiosk import Kiosk
    from kiosk.ui.window import KioskWindow
    from kiosk.visit.clock import Clock


ALONE = {"QT_IM_MODULE": "none", "QT_IM_MODULES": "none", "QT_WAYLAND_DISABLE_WINDOWDECORATION": "1"}
"""What keeps Qt from opening windows beside the one on the glass: of input methods, on-screen keyboards, a frame."""


class Wish(NamedTuple):
    """What whoever starts the program wants to differ from the settings."""

    machine: Mapping[str, object] = MappingProxyType({})
    language: str = ""
    staff_mark: bool = False


class App:
    """The parts of a running kiosk, in the order in which they were made."""

    def __init__(self, library: Library, wish: Wish, clock: Clock | None = None) -> None:
        """Make everything but show nothing; `clock` is the machine's own unless given."""
        settings: dict[str, Any] = {**defaults(), **library.settings, **wish.machine}
        choose_drawing(settings["drawing"])
        load_pyside()
        self.qt = qt_application()
        self.library = library
        self.kiosk = make_kiosk(library, settings, wish, clock)
        self.window = make_window(self.kiosk, library, settings)
        self.window.opened.connect(self._make_the_rest)

    def show(self, size: tuple[int, int] | None = None) -> None:
        """Open the window: on the whole glass, or of a `size` in pixels."""
        if size is None:
            self.window.show_on_glass()
        else:
            from PySide6.QtCore import QSize

            self.window.show_as_window(QSize(*size))

    def _make_the_rest(self) -> None:
        """Make what the first frame did not need, now that it is up."""
        self.window.attend()
        self.kiosk.warm_up()
        load_rest()

    def run(self) -> int:
        """Serve visitors until the window is closed; give the exit code."""
        report_faults(self.kiosk)
        try:
            return self.qt.exec()
        finally:
            self.take_apart()

    def take_apart(self) -> None:
        """Delete the window and its engine while what they show still exists."""
        from kiosk.ui.window import take_apart

        self.kiosk.fall_silent()
        take_apart(self.window)


def qt_application() -> QGuiApplication:
    """Give Qt's application with the kiosk's fonts, making it when there is none.

    Raises `KioskError` where there is no display: Qt itself would abort the program.
    """
    if not display_there():
        raise KioskError(
            "There is no display to show the kiosk on.",
            "Start it in a graphical session, or use `main.py tour DIR` for pictures.",
            os.EX_UNAVAILABLE,
        )
    from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication

    from kiosk.ui.fonts import FAMILY

    running = QGuiApplication.instance()
    qt = running if isinstance(running, QGuiApplication) else QGuiApplication(sys.argv[:1])
    qt.setApplicationName("lobby-kiosk")
    for font in sorted(FONTS.glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(font))
    qt.setFont(QFont(FAMILY))
    return qt


def display_there(platform: str = sys.platform) -> bool:
    """Tell whether Qt would find a display."""
    return (
        platform in ("win32", "darwin")
        or "QT_QPA_PLATFORM" in os.environ
        or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
    )


def make_kiosk(library: Library, settings: dict[str, Any], wish: Wish, clock: Clock | None) -> Kiosk:
    """Give a kiosk that stands on its start screen."""
    from kiosk.devices.clock import SystemClock
    from kiosk.ui.appearance import Appearance
    from kiosk.ui.kiosk import Kiosk
    from kiosk.ui.start_screen import StartScreen
    from kiosk.visit.visit import Reading

    own_face_there()
    offered = library.offered(settings["translations"])
    reading = Reading(
        language=wish.language or library.languages[0].code,
        text_size=settings["text_size"],
        contrast=settings["contrast"],
        reduced_motion=settings["reduced_motion"],
    )
    from_right = {language.code for language in library.languages if language.right_to_left}
    ticking = clock or SystemClock()
    return Kiosk(
        library,
        reading,
        languages=offered,
        appearance=Appearance(reading, from_right.__contains__, capital_height, line_spacing),
        start_screen=StartScreen(ticking, settings["start_drift"], library.hue, staff_mark=wish.staff_mark),
        clock=ticking,
        idle_after=settings["idle_after"],
        idle_warning=settings["idle_warning"],
        sounds=settings["sounds"],
        in_full=settings["first_reading"] == "full",
        site=settings["site"],
        printer={name: settings[name] for name in ("printer", "paper", "prints_a_day")},
        feedback=None,
    )


def own_face_there() -> None:
    """Raise `KioskError` when the kiosk's own face was not found: everything would be set in another one."""
    from PySide6.QtGui import QFontInfo, QGuiApplication

    from kiosk.ui.fonts import FAMILY

    if QFontInfo(QGuiApplication.font()).family() != FAMILY:
        raise KioskError(f"The font {FAMILY} is missing.", f"Put its files back into {FONTS}.")


TALL_LETTERS = "H\N{ARABIC LETTER ALEF}\N{HEBREW LETTER ALEF}"
"""A capital, and what is as tall in scripts that have none."""


@cache
def capital_height(family: str) -> float:
    """Give the height of a capital letter of a face over its size.

    What a face without capitals says of their height is anything; there, its tallest plain letter is measured.
    """
    from PySide6.QtGui import QFont, QFontMetricsF, QRawFont

    font = QFont(family)
    font.setPixelSize(1000)
    face = QRawFont.fromFont(font)
    letter = next((one for one in TALL_LETTERS if face.supportsCharacter(ord(one))), "H")
    return QFontMetricsF(font).tightBoundingRect(letter).height() / 1000


@cache
def line_spacing(family: str) -> float:
    """Give the height of a line of a face over its size."""
    from PySide6.QtGui import QFont, QFontMetricsF

    font = QFont(family)
    font.setPixelSize(1000)
    return QFontMetricsF(font).lineSpacing() / 1000


def make_window(kiosk: Kiosk, library: Library, settings: dict[str, Any]) -> KioskWindow:
    """Give the window that shows `kiosk`."""
    from kiosk.ui.window import KioskWindow

    return KioskWindow(
        kiosk,
        library,
        diagonal=settings["screen_diagonal"],
        pointer=settings["pointer"],
        keys={action: settings[f"key_{action}"] for action in KEYS},
    )


def report_faults(kiosk: Kiosk) -> None:
    """Have every fault of the program logged whole, and the visitor land on the start screen."""

    def report(kind: type[BaseException], fault: BaseException, trace: TracebackType | None) -> None:
        from kiosk.log import log

        log().error("A fault in the program; the visit was ended.", exc_info=(kind, fault, trace))
        kiosk.close()

    sys.excepthook = report


def run(library: Library, wish: Wish, *, windowed: tuple[int, int] | None = None) -> int:
    """Open the kiosk, full screen or in a window of that size, and serve visitors."""
    if windowed is None:
        os.environ |= ALONE
    app = App(library, wish)
    app.window.opened.connect(collect_garbage_again)
    app.show(windowed)
    return app.run()


def collect_garbage_again() -> None:
    """End what `main.py` began: what start-up has made stays for good, and is never looked through again."""
    gc.collect()
    gc.freeze()
    gc.enable()


def tour_application(library: Library, wish: Wish, size: tuple[int, int], folder: Path) -> list[Path]:
    """Walk the whole kiosk off screen and give the pictures left in `folder`."""
    from kiosk.devices.scripted_clock import ScriptedClock
    from kiosk.ui.tour import Tour

    clock = ScriptedClock()
    app = App(library, wish, clock)
    app.show(size)
    try:
        return Tour(app.window, app.kiosk, clock, folder).walk()
    finally:
        app.take_apart()


def key_names(say: Callable[[str], None]) -> int:
    """Show the names of the keys that are pressed, and `say` them, until the window is closed."""
    load_pyside()
    qt = qt_application()
    load_rest()
    from kiosk.ui.key_names import KeyNames

    window = KeyNames(say)
    window.show()
    return qt.exec()


def written(library: Library) -> list[Writing]:
    """Tell of each language of a library whether this machine can write it."""
    load_pyside()
    qt_application()
    load_rest()
    from kiosk.ui.drawable import writings

    return list(writings(library))
