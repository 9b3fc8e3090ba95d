"""Pseudo-locales, which reveal layout bugs: long words with accents, and right-to-left text."""

import re

from kiosk.content.languages import record_of

ACCENTED = str.maketrans(
    "AaBbCcDdEeFfGgHhIiJjKkLlMmNnOoPpQqRrSsTtUuVvWwXxYyZz",
    "ÅåƀƀÇçÐðÉéƑƒĜĝĤĥÎîĴĵĶķĻļṀṁÑñÖöÞþǪǫŔŕŠšŢţÛûṼṽŴŵẊẋÝýŽž",
)
PADDING = " one two three four five six seven eight nine ten eleven twelve"
SHARE = 0.4
PLACEHOLDER = re.compile(r"%(?:L?\d+|n)")
RIGHT_TO_LEFT_MARKS = ("\u200f\u202e", "\u202c\u200f")


def text(code: str, words: str) -> str:
    """Convert a text into a pseudo-locale; placeholders such as %1 are kept."""
    if not words.strip():
        return words
    if record_of(code).script.right_to_left:
        return right_to_left(words)
    return f"[{accented(words)}{padding(len(words))}]"


def accented(words: str) -> str:
    """Add marks above or below letters, so that clipped ones are noticed."""
    parts = PLACEHOLDER.split(words)
    placeholders = [*PLACEHOLDER.findall(words), ""]
    return "".join(
        part.translate(ACCENTED) + placeholder for part, placeholder in zip(parts, placeholders, strict=True)
    )


def padding(length: int) -> str:
    """Return padding for a text of `length` characters, as long as a verbose language may need."""
    size = max(2, round(length * SHARE))
    return (PADDING * (size // len(PADDING) + 1))[:size].rstrip()


def right_to_left(words: str) -> str:
    """Make each line read from right to left, placeholders included."""
    opened, closed = RIGHT_TO_LEFT_MARKS
    return "\n".join(f"{opened}{line}{closed}" if line.strip() else line for line in words.split("\n"))
