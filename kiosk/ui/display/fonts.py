"""The font of each language, and whether this machine's fonts cover it."""

from functools import cache

from kiosk.content.languages import record_of

FAMILY = "Atkinson Hyperlegible Next"
"""Bundled; designed for readers with low vision. It covers most Latin letters, but not Vietnamese."""


@cache
def family_of(language: str) -> str:
    """Return the font family of a language: the first of its system fonts that is installed, else `FAMILY`."""
    from PySide6.QtGui import QFontDatabase

    return next((face for face in record_of(language).script.fonts if QFontDatabase.hasFamily(face)), FAMILY)


def can_draw(language: str) -> bool:
    """Return whether some font of this machine covers a language; without one, Qt draws empty boxes."""
    return not needs_system_font(language) or record_of(language).script.writing_system in drawable_systems()


def needs_system_font(language: str) -> bool:
    """Return whether the bundled font lacks letters of a language."""
    return bool(record_of(language).script.writing_system)


@cache
def drawable_systems() -> frozenset[str]:
    """Return the names of the writing systems that this machine's fonts cover; queried once."""
    from PySide6.QtGui import QFontDatabase

    return frozenset(system.name for system in QFontDatabase.writingSystems())
