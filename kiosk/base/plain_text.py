"""The one rule for all text that comes in, whatever file it stands in, and for text that must stay on one line."""

import re

FORBIDDEN = re.compile(
    r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb\ufffd-\uffff"
    r"\ud800-\udfff]"
)
"""Characters that nobody sees and that break lines, turn the direction of text or cannot be stored.

U+FFFD is among them: it stands where a character was lost.
"""

REFERENCE = re.compile(r"&#(?:[xX]([0-9a-fA-F]+)|([0-9]+));?")
MOST_DIGITS = 8
"""Of the number of a character; more stand for no character."""

NOT_ON_ONE_LINE = re.compile(rf"[\t\n\r]|{FORBIDDEN.pattern}")

BREAKING = re.compile(r"[ \t\r\n]+")
"""What separates words in a file; the blank in "13 400" may be one at which no line breaks, and is none of these."""


def forbidden_in(text: str) -> str:
    """Return the words for the first forbidden character of a text; empty when there is none."""
    found = FORBIDDEN.search(text)
    return named(found[0]) if found else ""


def forbidden_reference_in(text: str) -> str:
    """Return the words for the first reference, such as `&#27;`, that stands for a forbidden character or for none.

    Empty when there is none.
    """
    for reference in REFERENCE.finditer(text):
        hexadecimal, decimal = reference.groups()
        digits = (hexadecimal or decimal).lstrip("0") or "0"
        number = int(digits, 16 if hexadecimal else 10) if len(digits) <= MOST_DIGITS else -1
        if not 0 <= number <= 0x10FFFF:
            return f"{reference[0][:20]}, which stands for no character"
        if FORBIDDEN.match(chr(number)):
            return named(chr(number))
    return ""


def named(character: str) -> str:
    """Return the words for a forbidden character."""
    if character == "\ufffd":
        return r"'\ufffd', which stands for a lost character"
    return f"control character {character!a}"


def one_line(text: str) -> str:
    """Return a text for a message of one line: line breaks and forbidden characters are written as escapes."""
    return NOT_ON_ONE_LINE.sub(lambda found: ascii(found[0])[1:-1], text)


def joined_lines(text: str) -> str:
    """Return a text as one line however it is broken in a file; blanks at which no line may break stay as they are."""
    return BREAKING.sub(" ", text).strip(" ")
