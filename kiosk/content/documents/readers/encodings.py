"""Decodes text files: UTF-8, UTF-16, and the code pages of Windows."""

import codecs
from typing import NamedTuple

from kiosk.content.documents.model import DocumentRefused, Note
from kiosk.content.languages import record_of

CODE_PAGES = (
    *("cp1252", "cp1250", "cp1251", "cp1253", "cp1254", "cp1255", "cp1256", "cp1257", "cp1258", "cp874"),
    *("cp932", "gb18030", "cp949", "big5"),
)
"""What Windows calls ANSI, by region."""

BYTE_ORDER_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)


class DecodedText(NamedTuple):
    """The text of a file; `guessed` names the code page if the file does not say which one it is in."""

    text: str
    guessed: str = ""

    @property
    def notes(self) -> list[Note]:
        """Return a note that the encoding was guessed, if it was."""
        if not self.guessed:
            return []
        said = (
            f"the encoding was guessed to be {self.guessed}: check letters with accents, or save it as UTF-8"
        )
        return [Note(0, "", said)]


def decoded(data: bytes, language: str) -> DecodedText:
    """Return the text of a file in a language; raise `DocumentRefused` if it is none."""
    name = next((name for mark, name in BYTE_ORDER_MARKS if data.startswith(mark)), None) or _utf16(data)
    try:
        return DecodedText(data.decode(name or "utf-8"))
    except UnicodeDecodeError:
        if b"\0" in data:
            message, hint = "This is no text file.", "save it as a Word file (.docx) and import that"
            raise DocumentRefused(message, hint) from None
    return _guessed(data, language)


def _utf16(data: bytes) -> str | None:
    """Return the name of UTF-16 without a byte order mark, if data looks like it: every other byte is zero."""
    sample = data[:4000]
    for first, name in ((0, "utf-16-be"), (1, "utf-16-le")):
        zeros = sample[first::2].count(0)
        if zeros > len(sample) // 5 and zeros > 4 * sample[1 - first :: 2].count(0):
            return name
    return None


def _guessed(data: bytes, language: str) -> DecodedText:
    """Return text that is in a code page of Windows: that of the language if it can be, else the likeliest."""
    from charset_normalizer import from_bytes

    own = record_of(language).script.code_page
    matches = from_bytes(data, cp_isolation=[own, *(page for page in CODE_PAGES if page != own)])
    best = matches.best()
    likely = [match for match in matches if best is not None and match.chaos <= best.chaos]
    fits_own = any(own in (match.encoding, *match.could_be_from_charset) for match in likely)
    name = own if best is None or fits_own else best.encoding
    try:
        return DecodedText(data.decode(name), name)
    except UnicodeDecodeError:
        message = "The encoding of this text file is unknown."
        raise DocumentRefused(message, 'save it with the encoding "UTF-8"') from None
