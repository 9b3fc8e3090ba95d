"""Measures of font families from which the theme computes sizes."""

from functools import cache

from PySide6.QtGui import QFont, QFontMetricsF, QRawFont

TALL_LETTERS = "H\N{ARABIC LETTER ALEF}\N{HEBREW LETTER ALEF}"
"""A capital letter, and letters as tall in scripts without capitals."""


@cache
def capital_height(family: str) -> float:
    """Return the height of a font family's capital letters as a fraction of the font size.

    Fonts without capitals report an arbitrary height for them, so a tall plain letter is measured instead.
    """
    font = QFont(family)
    font.setPixelSize(1000)
    face = QRawFont.fromFont(font)
    letter = next((letter for letter in TALL_LETTERS if face.supportsCharacter(ord(letter))), "H")
    return QFontMetricsF(font).tightBoundingRect(letter).height() / 1000


@cache
def line_spacing(family: str) -> float:
    """Return the line height of a font family as a multiple of the font size."""
    font = QFont(family)
    font.setPixelSize(1000)
    return QFontMetricsF(font).lineSpacing() / 1000
