"""Finds the characters of a library and of the interface that this machine has no letters for."""

import unicodedata
from collections.abc import Iterator
from typing import NamedTuple
from xml.etree import ElementTree as ET

from PySide6.QtGui import QFont, QFontMetrics, QRawFont

from kiosk.content.library.reader import Library
from kiosk.paths import TRANSLATIONS
from kiosk.ui.display.fonts import FACES, FAMILY, can_draw, family_of
from kiosk.ui.display.missing_fonts import remedy

UNSEEN = ("Cc", "Cf", "Zs", "Zl", "Zp")
"""Categories of characters that have no shape of their own."""


class Coverage(NamedTuple):
    """How the fonts of this machine cover the texts of a language.

    `face` is the font family that draws it and `lacking` the one it should have instead, empty where it has that.
    `missing` has the characters that cannot be drawn; where no font has the letters at all, `is_drawable` is false,
    and `missing` is empty.
    """

    language: str
    face: str
    lacking: str = ""
    missing: str = ""
    is_drawable: bool = True

    def lines(self) -> Iterator[str]:
        """Return what a technician is told."""
        if not self.is_drawable:
            told = "is not offered: no font of this machine has its letters"
            yield f"{self.language}: {told}. {remedy([self.language])}"
            return
        if self.lacking:
            yield f"{self.language}: {self.lacking} is missing, another font is used. {remedy([self.language])}"
        elif not self.missing:
            yield f"{self.language}: written in {self.face}"
        for sign in self.missing:
            name = unicodedata.name(sign, "unnamed")
            yield f"{self.language}: no letter for {sign} (U+{ord(sign):04X}, {name}) in {self.face} or {FAMILY}"


def coverage(library: Library) -> Iterator[Coverage]:
    """Return for each language of a library how this machine's fonts cover its texts."""
    for language in library.languages:
        code = language.code
        face = family_of(code)
        lacking = FACES[code][0] if code in FACES and face == FAMILY else ""
        if can_draw(code):
            yield Coverage(
                code, face, lacking, missing_characters(library, code, face, any_font=bool(lacking))
            )
        else:
            yield Coverage(code, face, lacking, is_drawable=False)


def missing_characters(library: Library, code: str, face: str, *, any_font: bool) -> str:
    """Return the characters of a language's texts that neither `face` nor the kiosk's own font has.

    With `any_font`, return those that no font has which Qt falls back to.
    """
    faces = [QRawFont.fromFont(QFont(family, 20)) for family in (face, FAMILY)]
    metrics = QFontMetrics(QFont(face, 20))
    signs = sorted({sign for text in texts_of(library, code) for sign in text})
    return "".join(
        sign
        for sign in signs
        if unicodedata.category(sign) not in UNSEEN
        and not any(one.supportsCharacter(ord(sign)) for one in faces)
        and not (any_font and metrics.inFontUcs4(ord(sign)))
    )


def texts_of(library: Library, code: str) -> Iterator[str]:
    """Return all texts that may be shown in a language."""
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
        yield from (one.text or "" for one in ET.parse(words).iter("translation"))  # noqa: S314  (our own file)
