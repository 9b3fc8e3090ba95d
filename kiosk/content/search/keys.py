"""Makes the keys by which a text is found: its words, how they are read, and how they begin."""

import re
from functools import cache, lru_cache
from typing import NamedTuple

from kiosk.content.search.folding import (
    IDEOGRAPH,
    UNSPACED,
    WORD,
    fold_word,
    initials,
    language_mark,
    topic_key,
    without_kind,
)

SPAN = {"ko": 3, "ja": 5, "th": 5}
LONGEST_SPAN = 6
"""Words, or characters of Chinese, that are joined to one key: what is typed without blanks runs across them."""

LONGEST = 28
"""Characters of a key: what is typed beyond them is not compared."""

STEMMED = {"en": "english", "es": "spanish", "id": "indonesian", "ru": "russian", "de": "german", "fr": "french",
           "it": "italian", "pt": "portuguese"}  # fmt: skip
ARTICLES = ("وال", "بال", "فال", "كال", "لل", "ال")
"""What is written in one with an Arabic word before it."""

CHINESE = frozenset({"zh-Hans", "zh-Hant"})
HAN = re.compile(IDEOGRAPH)
MIXED = re.compile(f"{IDEOGRAPH}|(?:(?!{IDEOGRAPH}).)+")
UNSPELT = tuple(map(language_mark, ("ko", *sorted(UNSPACED))))
STEMS = "|"
"""Stands between the words of a text and what else finds it."""


class Unit(NamedTuple):
    """A word of a text, or a character of Chinese: where it stands, and every way in which it is written."""

    begin: int
    end: int
    forms: tuple[str, ...]


def words_of(text: str, language: str, readings: str = "") -> list[Unit]:
    """Divide a text into units; `readings` are those that the builder found, where blanks do not tell the words.

    Each of them is the length of a unit and how it is read; a unit that is no word has only its length.
    """
    if not readings:
        made = [Unit(*found.span(), forms_of(found[0], language)) for found in WORD.finditer(text)]
        return [unit for unit in made if unit.forms[0]]
    units = []
    at = 0
    for entry in readings.split(" "):
        length = int(entry.rstrip(entry.lstrip("0123456789")) or 1)
        reading = entry.lstrip("0123456789")
        surface = text[at : at + length]
        if reading and fold_word(surface):
            forms = (fold_word(surface), *(() if reading == "=" else (reading, *_first(reading, language))))
            units.append(Unit(at, at + length, forms))
        at += length
    return units


def _first(reading: str, language: str) -> tuple[str, ...]:
    return (reading[0],) if language in CHINESE else ()


def forms_of(word: str, language: str) -> tuple[str, ...]:
    """Return the ways in which a word that blanks set apart is written."""
    if language == "ko":
        return (fold_word(word), initials(word) or fold_word(word))
    if language == "ar":
        return tuple(dict.fromkeys((fold_word(word), without_article(fold_word(word)))))
    return (fold_word(word),)


def without_article(word: str) -> str:
    """Return a folded word without what Arabic writes in one with it."""
    found = next((one for one in ARTICLES if word.startswith(one) and len(word) - len(one) > 1), "")
    return word[len(found) :]


@cache
def _stemmer(algorithm: str) -> object:
    from snowballstemmer import stemmer

    return stemmer(algorithm)


@lru_cache(maxsize=65536)
def stem(word: str, language: str) -> str:
    """Return what a word's forms share; the word itself where nothing is known of the language's forms."""
    algorithm = STEMMED.get(language)
    if algorithm is None:
        return word
    found: str = _stemmer(algorithm).stemWord(word)  # type: ignore[attr-defined]
    return found


def readings_of(text: str, language: str) -> str:
    """Return the words of a text that is written without blanks, as `words_of` takes them; else nothing."""
    if language not in UNSPACED:
        return ""
    if language in CHINESE:
        return _chinese(text)
    return _japanese(text) if language == "ja" else _by_breaks(text, language)


def _chinese(text: str) -> str:
    from icu4py.breakers import WordBreaker

    entries: list[str] = []
    for word in map(str, WordBreaker(text, "zh")):
        if HAN.search(word):
            entries += _pinyin(word)
        else:
            entries.append(_entry(word, "="))
    return " ".join(entries)


@lru_cache(maxsize=65536)
def _pinyin(word: str) -> tuple[str, ...]:
    from pypinyin import lazy_pinyin

    if not all(map(HAN.match, word)):
        return tuple(_entry(found, "=") for found in MIXED.findall(word))
    return tuple(map(_entry, word, map(fold_word, lazy_pinyin(word))))


@cache
def _sudachi() -> object:
    from sudachipy import Dictionary

    return Dictionary(dict="small").tokenizer()


def _japanese(text: str) -> str:
    from sudachipy import SplitMode

    found = _sudachi().tokenize(text, SplitMode.A)  # type: ignore[attr-defined]
    return " ".join(_entry(one.surface(), fold_word(one.reading_form())) for one in found)


def _by_breaks(text: str, language: str) -> str:
    from icu4py.breakers import WordBreaker

    return " ".join(_entry(str(word), "=") for word in WordBreaker(text, language))


def _entry(surface: str, reading: str) -> str:
    return f"{len(surface)}{reading if WORD.search(surface) else ''}"


def keys_of(text: str, language: str, readings: str = "") -> tuple[str, ...]:
    """Return the keys of a text, each of them once: any that begins with what was typed finds it."""
    units = words_of(text, language, readings)
    keys: dict[str, None] = {}
    for at in range(len(units)):
        for key in _keys_from(units, at, language, text):
            keys[key] = None
    return tuple(keys)


def _keys_from(units: list[Unit], at: int, language: str, text: str) -> list[str]:
    if spelt(language):
        return list(units[at].forms)
    run = [units[at]]
    for unit in units[at + 1 : at + SPAN.get(language, LONGEST_SPAN)]:
        gap = text[run[-1].end : unit.begin]
        if gap and (language in UNSPACED or gap != " "):
            break
        run.append(unit)
    if language in CHINESE and len(run[0].forms) == 1:
        run = run[:1]  # Latin letters: what follows is not typed in one with them
    ways = max(len(unit.forms) for unit in run[:1])
    return [
        "".join(unit.forms[min(way, len(unit.forms) - 1)] for unit in run)[:LONGEST] for way in range(ways)
    ]


def stems_of(keys: tuple[str, ...], language: str) -> tuple[str, ...]:
    """Return what the forms of words share, where that is not the word itself."""
    if not spelt(language):
        return ()
    return tuple(sorted({stem(key, language) for key in keys} - set(keys)))


def as_indexed(words: tuple[str, ...], more: tuple[str, ...], place: tuple[str, int, str]) -> str:
    """Return the keys of a text as the index holds them; `more` are those that nobody is to be reminded of.

    `place` is the language, the number of the kind, and the topic.
    """
    mark = language_mark(*place[:2])
    return " ".join((*(mark + one for one in words), STEMS, topic_key(*place), *(mark + one for one in more)))


def spelt(language: str) -> bool:
    """Return whether a language is typed word by word as it is written, so that a misspelt one has words near it."""
    return language != "ko" and language not in UNSPACED


def vocabulary_of(indexed: str) -> set[str]:
    """Return the words among the keys of a text, where they are spelt; each with its language's mark."""
    words = set(map(without_kind, indexed.split(f" {STEMS} ", 1)[0].split()))
    return {word for word in words if word[0] not in UNSPELT}
