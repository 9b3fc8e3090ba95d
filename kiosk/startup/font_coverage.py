"""What this machine's fonts can draw, for commands that show no kiosk: Qt is only loaded if they need it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.ui.display.fonts import can_draw, needs_system_font

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kiosk.content.library.reader import Library
    from kiosk.ui.display.glyph_coverage import Coverage


def font_coverage(library: Library) -> list[Coverage]:
    """Return, for each language of a library, how well this machine's fonts cover its texts."""
    from kiosk.startup.qt_application import qt_application
    from kiosk.ui.display.glyph_coverage import coverage

    qt_application()
    return list(coverage(library))


def undrawable_languages(codes: Iterable[str]) -> list[str]:
    """Return those language codes that no font on this machine can draw."""
    unbundled = [code for code in codes if needs_system_font(code)]
    if not unbundled:
        return []  # the bundled font covers the rest, so Qt need not be loaded
    from kiosk.startup.qt_application import qt_application

    qt_application()
    return [code for code in unbundled if not can_draw(code)]
