"""Constructs the kiosk and its window from the settings; imported once Qt is loaded."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtGui import QFontInfo, QGuiApplication

from kiosk.content.blocks.cards import Language
from kiosk.content.library.reader import Library
from kiosk.devices.picture_store import PictureStore
from kiosk.errors import ExitCode, KioskError
from kiosk.paths import FONTS, picture_folder
from kiosk.settings import KEYS
from kiosk.ui.display.appearance import Appearance
from kiosk.ui.display.fonts import FAMILY
from kiosk.ui.media.pictures import Pictures
from kiosk.ui.shell.kiosk import Kiosk
from kiosk.ui.shell.parts import Parts
from kiosk.ui.shell.window import KioskWindow
from kiosk.ui.start.start_screen import StartScreen
from kiosk.visit.clock import Clock
from kiosk.visit.preferences import AUTOMATIC_TEXT_SIZE, VOLUMES, AudioPreferences, DisplayPreferences
from kiosk.visit.visit import Visit

if TYPE_CHECKING:
    from kiosk.startup.options import LaunchOptions


def make_kiosk(
    library: Library,
    settings: dict[str, Any],
    options: "LaunchOptions",
    clock: Clock,
    offered: Sequence[Language],
) -> Kiosk:
    """Return a kiosk that shows its start screen and offers these languages.

    Visits begin in the language of `options`, else in that of the settings if it is offered, else in the first offered.
    """
    require_font()
    known = settings["language"] in [language.code for language in offered]
    reading = DisplayPreferences(
        language=options.language or (settings["language"] if known else offered[0].code),
        text_size=AUTOMATIC_TEXT_SIZE if settings["text_size"] == "auto" else settings["text_size"],
        contrast=settings["contrast"],
        reduced_motion=settings["reduced_motion"],
    )
    hearing = AudioPreferences(volume=min(VOLUMES, key=lambda step: abs(step - settings["volume"])))
    visit = Visit(
        library.topics, reading, clock.now, in_full=settings["first_reading"] == "full", hearing=hearing
    )
    parts = Parts(
        visit,
        library,
        clock,
        languages=offered,
        settings=settings,
        appearance=Appearance(visit, library.languages),
        start_screen=StartScreen(
            visit, clock, settings["start_drift"], library.hue, staff_mark=options.staff_mark
        ),
    )
    return Kiosk(parts)


def require_font() -> None:
    """Raise `KioskError` if the kiosk's own font was not loaded: all text would be set in a substitute."""
    if QFontInfo(QGuiApplication.font()).family() != FAMILY:
        raise KioskError(
            f"The font {FAMILY} is missing.", f"Put its files back into {FONTS}.", ExitCode.SOFTWARE
        )


def make_window(kiosk: Kiosk, library: Library, settings: dict[str, Any]) -> KioskWindow:
    """Return the window that shows `kiosk`."""
    return KioskWindow(
        kiosk,
        Pictures(library, PictureStore(picture_folder())),
        diagonal=settings["screen_diagonal"],
        pointer=settings["pointer"],
        keys={action: settings[f"key_{action}"] for action in KEYS},
    )
