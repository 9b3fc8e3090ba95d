"""Finds characters of the library and the interface that this machine's fonts cannot draw."""

import unicodedata
from collections.abc import Iterator
from typing import NamedTuple
from xml.etree import ElementTree as ET

from PySide6.QtGui import QFont, QFontMetrics, QRawFont

from kiosk.content.languages import record_of
from kiosk.content.library.reader import Library
from kiosk.paths import TRANSLATIONS
from kiosk.ui.display.fonts import FAMILY, can_draw, family_of
from kiosk.ui.display.missing_fonts import remedy

UNSEEN = ("Cc", "Cf", "Zs", "Zl", "Zp")
"""Unicode categories without a visible glyph."""


class Coverage(NamedTuple):
    """How this machine's fonts cover the texts of a language.

    `face` is the font family in use; `lacking` is the preferred family if it is not installed, else empty. `missing`
    has the characters that cannot be drawn; if no font covers the script at all, `is_drawable` is false and `missing`
    is empty.
    """

    language: str
    face: str
    lacking: str = ""
    missing: str = ""
    is_drawable: bool = True

    def lines(self) -> Iterator[str]:
        """Yield the lines of the report for technicians."""
        if not self.is_drawable:
            state = "is not offered: no font of this machine has its letters"
            yield f"{self.language}: {state}. {remedy([self.language])}"
            return
        if self.lacking:
            yield f"{self.language}: {self.lacking} is missing, another font is used. {remedy([self.language])}"
        elif not self.missing:
            yield f"{self.language}: written in {self.face}"
        for character in self.missing:
            name = unicodedata.name(character, "unnamed")
            code = f"U+{ord(character):04X}, {name}"
            yield f"{self.language}: no letter for {character} ({code}) in {self.face} or {FAMILY}"


def coverage(library: Library) -> Iterator[Coverage]:
    """Yield how this machine's fonts cover each language of a library."""
    for language in library.languages:
        code = language.code
        face = family_of(code)
        fonts = record_of(code).script.fonts
        lacking = fonts[0] if fonts and face == FAMILY else ""
        if can_draw(code):
            yield Coverage(
                code, face, lacking, missing_characters(library, code, face, any_font=bool(lacking))
            )
        else:
            yield Coverage(code, face, lacking, is_drawable=False)


def missing_characters(library: Library, code: str, face: str, *, any_font: bool) -> str:
    """Return the characters of a language's texts that neither `face` nor `FAMILY` has.

    With `any_font`, leave out those that one of Qt's fallback fonts has.
    """
    families = [QRawFont.fromFont(QFont(family, 20)) for family in (face, FAMILY)]
    metrics = QFontMetrics(QFont(face, 20))
    characters = sorted({character for text in texts_of(library, code) for character in text})
    return "".join(
        character
        for character in characters
        if unicodedata.category(character) not in UNSEEN
        and not any(font.supportsCharacter(ord(character)) for font in families)
        and not (any_font and metrics.inFontUcs4(ord(character)))
    )


def texts_of(library: Library, code: str) -> Iterator[str]:
    """Yield every text that may be shown in a language."""
    yield next(language.name for language in library.languages if language.code == code)
    yield library.clinic(code)
    for topic in library.topics(code).values():
        yield from (topic.title, topic.summary, topic.invite_title, topic.invite_text)
        yield from (text for term in library.terms(topic.id, code) for text in term)
        for section in topic.sections:
            yield from (section.title, section.summary)
            yield from (sentence for _, sentence in library.sentences(topic.id, section.id, code))
    words = TRANSLATIONS / f"kiosk_{code}.ts"
    if words.exists():
        yield from (node.text or "" for node in ET.parse(words).iter("translation"))  # noqa: S314  (our own file)
