"""Marks line break opportunities in languages without spaces between words: Thai, Lao, Khmer and Burmese.

Qt would break lines anywhere in a word. ICU finds the words, and a zero-width space is inserted between them. It is
removed again for speech and search.
"""

import re
from collections.abc import Callable, Iterable

from kiosk.content.direction import END, ISOLATE
from kiosk.content.languages import record_of

BREAK = "\u200b"
"""A zero-width space, which allows a line break."""

INVISIBLE = str.maketrans("", "", BREAK + ISOLATE + END)

LONGEST_WORD = 14
"""Longest term to keep on one line, in characters; longer ones consist of several words."""


def breaker(language: str, terms: Iterable[str] = ()) -> Callable[[str], str]:
    """Return a function that marks the words of a text; it changes nothing in languages with spaces.

    Short `terms` are kept whole, as ICU's dictionaries lack foreign medical words.
    """
    if record_of(language).script.segmentation != "dictionary":
        return str
    short = sorted({term for term in terms if 1 < len(term) <= LONGEST_WORD}, key=len, reverse=True)
    broken = re.compile("|".join(f"{BREAK}?".join(map(re.escape, term)) for term in short))
    from icu4py.breakers import LineBreaker  # 30 MB that only these languages need

    def mark(text: str) -> str:
        parts = list(LineBreaker(text, language))
        marked = "".join(
            part if part[-1:].isspace() or number == len(parts) else part + BREAK
            for number, part in enumerate(parts, 1)
        )
        return broken.sub(lambda match: without_breaks(match[0]), marked) if short else marked

    return mark


def without_breaks(text: str) -> str:
    """Return a text for speech and search, without word breaks and isolates."""
    return text.translate(INVISIBLE)
