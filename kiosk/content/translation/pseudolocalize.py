"""Languages that nobody speaks, which show what a layout cannot take: long words, and right to left."""

import re
from collections.abc import Callable

ACCENTED = str.maketrans(
    "AaBbCcDdEeFfGgHhIiJjKkLlMmNnOoPpQqRrSsTtUuVvWwXxYyZz",
    "ÅåƀƀÇçÐðÉéƑƒĜĝĤĥÎîĴĵĶķĻļṀṁÑñÖöÞþǪǫŔŕŠšŢţÛûṼṽŴŵẊẋÝýŽž",
)
PADDING = " one two three four five six seven eight nine ten eleven twelve"
SHARE = 0.4
PLACEHOLDER = re.compile(r"%(?:L?\d+|n)")
FROM_RIGHT = ("\u200f\u202e", "\u202c\u200f")


def speller(code: str) -> Callable[[str], str]:
    """Return what turns words into those of a pseudo-locale."""
    return lambda words: text(code, words)


def text(code: str, words: str) -> str:
    """Return `words` in a pseudo-locale; placeholders such as %1 stay as they are."""
    if not words.strip():
        return words
    if code == "ar-XB":
        return from_right(words)
    return f"[{accented(words)}{padding(len(words))}]"


def accented(words: str) -> str:
    """Return each letter a mark above or below, so that clipped marks show."""
    parts = PLACEHOLDER.split(words)
    kept = [*PLACEHOLDER.findall(words), ""]
    return "".join(part.translate(ACCENTED) + mark for part, mark in zip(parts, kept, strict=True))


def padding(length: int) -> str:
    """Return as many words more as a translation into a long language may have."""
    wanted = max(2, round(length * SHARE))
    return (PADDING * (wanted // len(PADDING) + 1))[:wanted].rstrip()


def from_right(words: str) -> str:
    """Have each line read from the right, its placeholders among them."""
    opened, closed = FROM_RIGHT
    return "\n".join(f"{opened}{line}{closed}" if line.strip() else line for line in words.split("\n"))
