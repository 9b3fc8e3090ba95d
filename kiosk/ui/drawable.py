"""Finds the characters of a library and of the interface that this machine has no letters for."""

import unicodedata
from collections.abc import Iterator
from typing import NamedTuple
from xml.etree import ElementTree as ET

from PySide6.QtGui import QFont, QRawFont

from kiosk.content.library import Library
from kiosk.devices.paths import TRANSLATIONS
from kiosk.ui.fonts import FACES, FAMILY, family_of

UNSEEN = ("Cc", "Cf", "Zs", "Zl", "Zp")
"""Categories of characters that have no shape of their own."""


class Writing(NamedTuple):
    """A language, the face that writes it, the face it lacks, and what neither that nor the kiosk's own has."""

    language: str
    face: str
    lacking: str
    missing: str

    def lines(self) -> Iterator[str]:
        """Give what a technician is told."""
        if self.lacking:
            yield f"{self.language}: {self.lacking} is missing (docs/machine.md names the package that has it)"
        elif not self.missing:
            yield f"{self.language}: written in {self.face}"
        for sign in self.missing:
            name = unicodedata.name(sign, "unnamed")
            yield f"{self.language}: no letter for {sign} (U+{ord(sign):04X}, {name}) in {self.face} or {FAMILY}"


def writings(library: Library) -> Iterator[Writing]:
    """Tell of each language of a library whether this machine can write it."""
    for language in library.languages:
        code = language.code
        face = family_of(code)
        lacking = FACES[code][0] if code in FACES and face == FAMILY else ""
        faces = [QRawFont.fromFont(QFont(family, 20)) for family in (face, FAMILY)]
        signs = {sign for text in texts_of(library, code) for sign in text}
        missing = (
            sign
            for sign in sorted(signs)
            if unicodedata.category(sign) not in UNSEEN
            and not any(one.supportsCharacter(ord(sign)) for one in faces)
        )
        yield Writing(code, face, lacking, "".join(missing))


def texts_of(library: Library, code: str) -> Iterator[str]:
    """Give all texts that may be shown in a language."""
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
