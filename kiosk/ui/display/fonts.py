"""Which font each language is set in, and whether the fonts of this machine can draw it at all."""

from functools import cache

FAMILY = "Atkinson Hyperlegible Next"
"""Bundled; drawn for readers with low vision. It has most Latin letters, but not those of Vietnamese."""

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
"""Faces of the system by language, the best first: without serifs, as the kiosk's own. A serif face is the last resort.

Chinese, Japanese and Korean share code points but not their shapes; Google's downloads name their faces without "CJK".
Noto Looped Thai and Noto Looped Lao, which Debian has too, are not used: they set tone marks into the vowels below.
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
"""Qt's name of the writing system (`QFontDatabase.WritingSystem`) of each language that `FAMILY` has no letters for."""


@cache
def family_of(language: str) -> str:
    """Return the font family for a language; where the machine has none of `FACES`, Qt falls back to any other font."""
    from PySide6.QtGui import QFontDatabase

    return next((face for face in FACES.get(language, ()) if QFontDatabase.hasFamily(face)), FAMILY)


def can_draw(language: str) -> bool:
    """Return whether some font of this machine has the letters of a language; without one, Qt draws empty boxes."""
    system = WRITING_SYSTEMS.get(language)
    return system is None or system in drawable_systems()


@cache
def drawable_systems() -> frozenset[str]:
    """Return the names of the writing systems that the fonts of this machine cover: one query of what Qt has loaded."""
    from PySide6.QtGui import QFontDatabase

    return frozenset(system.name for system in QFontDatabase.writingSystems())
