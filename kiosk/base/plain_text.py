"""Rules for all incoming text, whatever file it is in, and for text that must stay on one line."""

import re

FORBIDDEN = (
    r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb\ufffd-\uffff"
    r"\ud800-\udfff]"
)
"""Characters that are invisible and break lines, change the text direction or cannot be stored.

U+FFFD is included: it replaces a character that was lost. Like the other patterns it is compiled at its first use, as
that takes 5 million instructions, and a start seldom needs more than one.
"""

REFERENCE = r"&#(?:[xX]([0-9a-fA-F]+)|([0-9]+));?"
MOST_DIGITS = 8
"""Digits of a character reference; no character has a longer number."""

NOT_ON_ONE_LINE = rf"[\t\n\r]|{FORBIDDEN}"
ONE_LINE = rf"\A[^\t\n\r{FORBIDDEN[1:]}*\Z"
"""Pattern of a whole text that can stand on one line."""

BREAKING = r"[ \t\r\n]+"
"""What separates words in a file. No-break spaces, as in "13 400", are not included."""


def forbidden_in(text: str) -> str:
    """Return the name of the first forbidden character in a text, or an empty string."""
    match = re.search(FORBIDDEN, text)
    return named(match[0]) if match else ""


def forbidden_reference_in(text: str) -> str:
    """Return the name of the first reference, such as `&#27;`, to a forbidden or nonexistent character, or ""."""
    for reference in re.finditer(REFERENCE, text):
        hexadecimal, decimal = reference.groups()
        digits = (hexadecimal or decimal).lstrip("0") or "0"
        number = int(digits, 16 if hexadecimal else 10) if len(digits) <= MOST_DIGITS else -1
        if not 0 <= number <= 0x10FFFF:
            return f"{reference[0][:20]}, which stands for no character"
        if re.match(FORBIDDEN, chr(number)):
            return named(chr(number))
    return ""


def named(character: str) -> str:
    """Return the name of a forbidden character for an error message."""
    if character == "\ufffd":
        return r"'\ufffd', which stands for a lost character"
    return f"control character {character!a}"


def one_line(text: str) -> str:
    """Return a text for a one-line message: line breaks and forbidden characters are escaped."""
    return re.sub(NOT_ON_ONE_LINE, lambda match: ascii(match[0])[1:-1], text)


def cut_at_word(text: str, most: int, ending: str = "…") -> str:
    """Return the beginning of a text, at most `most` characters with the `ending`; of a longer one, whole words.

    A text without a blank there, such as a Chinese one, is cut between two characters.
    """
    if len(text) <= most:
        return text
    room = text[: most - len(ending) + 1]
    words = room.rpartition(" ")[0] or room[:-1]
    return words.rstrip(" ,;:.·") + ending


def joined_lines(text: str) -> str:
    """Return a text with its line breaks in the file joined to one line; no-break spaces are kept."""
    return re.sub(BREAKING, " ", text).strip(" ")
