"""Marks where a line may end in languages that are written without blanks between words: Thai, Lao, Khmer, Burmese.

Qt would break them anywhere, in the middle of a word. ICU knows their words; between them comes a zero-width space,
which voices and search are never given.
"""

from collections.abc import Callable

UNSPACED = frozenset({"th", "lo", "km", "my"})

BREAK = "\u200b"
"""A zero-width space: nobody sees it, and a line may end there."""


def breaker(language: str) -> Callable[[str], str]:
    """Give what marks the words of a language; where blanks do, it gives texts as they are."""
    if language not in UNSPACED:
        return str
    from icu4py.breakers import LineBreaker  # 30 MB that only these languages need

    def mark(text: str) -> str:
        parts = list(LineBreaker(text, language))
        return "".join(
            part if part[-1:].isspace() or number == len(parts) else part + BREAK
            for number, part in enumerate(parts, 1)
        )

    return mark


def without_breaks(text: str) -> str:
    """Give a text as it is spoken and searched."""
    return text.replace(BREAK, "")
