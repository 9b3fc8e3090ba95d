"""Marks where a line may end in languages that are written without blanks between words: Thai, Lao, Khmer, Burmese.

Qt would break them anywhere, in the middle of a word. ICU knows their words; between them comes a zero-width space,
which voices and search are never given.
"""

import re
from collections.abc import Callable, Iterable

UNSPACED = frozenset({"th", "lo", "km", "my"})

BREAK = "\u200b"
"""A zero-width space: nobody sees it, and a line may end there."""


LONGEST_WORD = 14
"""Characters of a term that is kept on one line; what is longer consists of several words."""


def breaker(language: str, terms: Iterable[str] = ()) -> Callable[[str], str]:
    """Return what marks the words of a language; where blanks do, it gives texts as they are.

    Short `terms` stay whole: medical words from abroad are in no dictionary of ICU.
    """
    if language not in UNSPACED:
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
        return broken.sub(lambda found: without_breaks(found[0]), marked) if short else marked

    return mark


def without_breaks(text: str) -> str:
    """Return a text as it is spoken and searched."""
    return text.replace(BREAK, "")
