"""Replaces words that voices read wrong by spellings that they read right, as authors list them (`say`)."""

import re
from collections.abc import Mapping
from functools import lru_cache

from kiosk.content.languages import record_of


def respelled(text: str, spellings: Mapping[str, str], language: str) -> str:
    """Return a text as a voice should receive it; `spellings` maps words to how they are spelled for the voice.

    Of words that begin alike the longest is replaced. A text without any of the words is returned unchanged.
    """
    words = tuple(sorted(spellings, key=len, reverse=True))
    if not words:
        return text
    return _any_of(words, language).sub(lambda found: spellings[words[(found.lastindex or 1) - 1]], text)


def has_word(text: str, word: str, language: str) -> bool:
    """Return whether `respelled` would find a word in a text."""
    return _any_of((word,), language).search(text) is not None


@lru_cache(maxsize=256)
def _any_of(words: tuple[str, ...], language: str) -> re.Pattern[str]:
    """Return a pattern with a group for each word."""
    pattern = "|".join(f"({_pattern(word)})" for word in words)
    return re.compile(rf"(?<!\w)(?:{pattern})(?!\w)" if record_of(language).script.has_spaces else pattern)


def _pattern(word: str) -> str:
    """Return a pattern for a word, also with a capital letter at the beginning of a sentence."""
    first = f"[{word[0]}{word[0].upper()}]" if word[0].islower() else re.escape(word[0])
    return first + re.escape(word[1:])
