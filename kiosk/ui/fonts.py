"""Which face writes each language: the kiosk's own for what it has, the regional Noto face for all else."""

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
    "th": ("Noto Serif Thai", "Noto Sans Thai"),
    "lo": ("Noto Serif Lao", "Noto Sans Lao"),
    "km": ("Noto Sans Khmer",),
    "my": ("Noto Sans Myanmar",),
    "ja": ("Noto Sans CJK JP",),
    "ko": ("Noto Sans CJK KR",),
    "zh-Hans": ("Noto Sans CJK SC",),
    "zh-Hant": ("Noto Sans CJK TC",),
}
"""Faces of the system by language, the best first. Chinese, Japanese and Korean share code points but not their shapes.
Thai and Lao with loops are the easier to read, and the serif faces have them; Noto Looped Thai sets tone marks into the
vowels below them."""


@cache
def family_of(language: str) -> str:
    """Give the face that writes a language: without any of those it has, Qt looks for letters where it can."""
    from PySide6.QtGui import QFontDatabase

    return next((face for face in FACES.get(language, ()) if QFontDatabase.hasFamily(face)), FAMILY)
