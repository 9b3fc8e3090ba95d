"""The font of each language, and whether this machine's fonts cover it."""

from functools import cache

FAMILY = "Atkinson Hyperlegible Next"
"""Bundled; designed for readers with low vision. It covers most Latin letters, but not Vietnamese."""

FACES = {
    "ar": ("Noto Sans Arabic",),
    "fa": ("Noto Sans Arabic",),
    "ur": ("Noto Nastaliq Urdu", "Noto Sans Arabic"),
    "he": ("Noto Sans Hebrew",),
    "ru": ("Noto Sans",),
    "vi": ("Noto Sans",),
    "uk": ("Noto Sans",),
    "bn": ("Noto Sans Bengali",),
    "hi": ("Noto Sans Devanagari",),
    "th": ("Noto Sans Thai", "Noto Sans Thai Looped", "Noto Serif Thai"),
    "lo": ("Noto Sans Lao", "Noto Sans Lao Looped", "Noto Serif Lao"),
    "km": ("Noto Sans Khmer",),
    "my": ("Noto Sans Myanmar",),
    "ja": ("Noto Sans CJK JP", "Noto Sans JP"),
    "ko": ("Noto Sans CJK KR", "Noto Sans KR"),
    "zh-Hans": ("Noto Sans CJK SC", "Noto Sans SC"),
    "zh-Hant": ("Noto Sans CJK TC", "Noto Sans TC"),
}
"""System fonts by language, best first: sans serif like the kiosk's own font; serif only as the last resort.

Chinese, Japanese and Korean share code points but not glyphs; Google's downloads omit "CJK" from their names.
Noto Looped Thai and Noto Looped Lao, which Debian also has, are not used: their tone marks overlap vowels below.
"""

WRITING_SYSTEMS = {
    "ar": "Arabic",
    "fa": "Arabic",
    "ur": "Arabic",
    "he": "Hebrew",
    "ru": "Cyrillic",
    "vi": "Vietnamese",
    "uk": "Cyrillic",
    "bn": "Bengali",
    "hi": "Devanagari",
    "th": "Thai",
    "lo": "Lao",
    "km": "Khmer",
    "my": "Myanmar",
    "ja": "Japanese",
    "ko": "Korean",
    "zh-Hans": "SimplifiedChinese",
    "zh-Hant": "TraditionalChinese",
}
"""Qt's writing system (`QFontDatabase.WritingSystem`) of each language that `FAMILY` does not cover."""


@cache
def family_of(language: str) -> str:
    """Return the font family of a language: the first of `FACES` that is installed, else `FAMILY`."""
    from PySide6.QtGui import QFontDatabase

    return next((face for face in FACES.get(language, ()) if QFontDatabase.hasFamily(face)), FAMILY)


def can_draw(language: str) -> bool:
    """Return whether some font of this machine covers a language; without one, Qt draws empty boxes."""
    system = WRITING_SYSTEMS.get(language)
    return system is None or system in drawable_systems()


@cache
def drawable_systems() -> frozenset[str]:
    """Return the names of the writing systems that this machine's fonts cover; queried once."""
    from PySide6.QtGui import QFontDatabase

    return frozenset(system.name for system in QFontDatabase.writingSystems())
