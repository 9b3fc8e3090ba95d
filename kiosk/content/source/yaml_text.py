"""Decodes a file that an author saved, and explains how it was saved if that was not as UTF-8."""

import codecs
import re

from kiosk.base.plain_text import FORBIDDEN, named

MOST_BYTES = 1 << 20
SAVE_AS_UTF8 = 'save it again with the encoding "UTF-8": in Notepad under Save as, in Word as plain text'


class ParseError(Exception):
    """A problem that ends the reading of a file, at a line and column counted from 1."""

    def __init__(self, line: int, column: int, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.line, self.column, self.message, self.hint = line, column, message, hint


def text_of(data: bytes) -> str:
    """Return the text of a file without its byte order mark; raise `ParseError` if it is not UTF-8 text."""
    if len(data) > MOST_BYTES:
        raise ParseError(1, 1, f"the file has more than {MOST_BYTES} bytes", "split the topic")
    if _is_utf16(data):
        message = "this is not UTF-8 text, but UTF-16 (which Notepad calls Unicode)"
        raise ParseError(1, 1, message, SAVE_AS_UTF8)
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        column = error.start - (data.rfind(b"\n", 0, error.start) + 1) + 1
        character = data[error.start : error.start + 1].decode("cp1252", "replace")
        message = f"this is not UTF-8 text: line {line} has {character!r} as older Windows programs save it"
        raise ParseError(line, column, message, SAVE_AS_UTF8) from error
    forbidden = re.search(FORBIDDEN, text)
    if forbidden is not None:
        number = text.count("\n", 0, forbidden.start()) + 1
        column = forbidden.start() - text.rfind("\n", 0, forbidden.start())
        raise ParseError(number, column, named(forbidden[0]), "delete it")
    return text


def _is_utf16(data: bytes) -> bool:
    """Return whether data begins with a byte order mark of UTF-16, or with an ASCII letter in UTF-16."""
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return True
    return len(data) % 2 == 0 and data[:4].count(0) == 2 and bytes([data[0], data[1]]).count(0) == 1
