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


@cache
def family_of(language: str) -> str:
    """Give the face that writes a language: without any of those it has, Qt looks for letters where it can."""
    from PySide6.QtGui import QFontDatabase

    return next((face for face in FACES.get(language, ()) if QFontDatabase.hasFamily(face)), FAMILY)
