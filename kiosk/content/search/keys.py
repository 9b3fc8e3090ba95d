"""Creates the search keys of a text: its words, their readings and stems."""

import re
from functools import cache, lru_cache
from itertools import chain
from typing import NamedTuple

from kiosk.content.languages import LANGUAGES, Script, Segmentation, record_of
from kiosk.content.search.folding import (
    IDEOGRAPH,
    WORD,
    fold_word,
    initials,
    language_mark,
    topic_key,
    without_kind,
)

LONGEST = 28
"""Maximum key length in characters; longer input is not compared any further."""

HAN = re.compile(IDEOGRAPH)
MIXED = re.compile(f"{IDEOGRAPH}|(?:(?!{IDEOGRAPH}).)+")
UNSPELLED_MARKS = frozenset(
    language_mark(record.code) for record in LANGUAGES if record.script.segmentation != "spaces"
)
STEMS = "|"
"""Separates a text's own words from the other keys that find it."""


REMEMBERED = 16384
"""How many texts to remember the results of: a preview builds all texts of a topic again for each change of one. A
topic in ten languages has 5,000."""


class Unit(NamedTuple):
    """A word of a text, or a Chinese character: its position, and all forms in which it may be typed."""

    begin: int
    end: int
    forms: tuple[str, ...]


def words_of(text: str, language: str, readings: str = "") -> list[Unit]:
    """Divide a text into units; `readings` are from `readings_of`, for languages without spaces between words.

    Each reading is the length of a unit followed by how it is read; separators have only a length.
    """
    if not readings:
        units = [Unit(*match.span(), forms_of(match[0], language)) for match in WORD.finditer(text)]
        return [unit for unit in units if unit.forms[0]]
    units = []
    position = 0
    for entry in readings.split(" "):
        reading = entry.lstrip("0123456789")
        end = position + int(entry.removesuffix(reading) or 1)
        surface = fold_word(text[position:end])
        if reading and surface:
            forms = [surface] if reading == "=" else [surface, reading]
            if len(forms) > 1 and segmentation_of(language) == "pinyin":
                forms.append(reading[0])
            units.append(Unit(position, end, tuple(forms)))
        position = end
    return units


@lru_cache(maxsize=65536)
def forms_of(word: str, language: str) -> tuple[str, ...]:
    """Return the forms in which a space-separated word may be typed."""
    folded = fold_word(word)
    if segmentation_of(language) == "hangul":
        return (folded, initials(word) or folded)
    return tuple(dict.fromkeys((folded, without_article(folded, language))))


def without_article(word: str, language: str) -> str:
    """Return a folded word without the articles attached to it, as in Arabic."""
    articles = record_of(language).articles
    prefix = next(
        (article for article in articles if word.startswith(article) and len(word) - len(article) > 1), ""
    )
    return word[len(prefix) :]


def segmentation_of(language: str) -> Segmentation:
    """Return how texts of a language are divided into words."""
    return record_of(language).script.segmentation


@cache
def _stemmer(algorithm: str) -> object:
    from snowballstemmer import stemmer

    return stemmer(algorithm)


@lru_cache(maxsize=65536)
def stem(word: str, language: str) -> str:
    """Return the stem of a word, or the word itself if there is no stemmer for the language."""
    algorithm = record_of(language).stemmer
    if not algorithm:
        return word
    root: str = _stemmer(algorithm).stemWord(word)  # type: ignore[attr-defined]
    return root


@lru_cache(maxsize=REMEMBERED)
def readings_of(text: str, language: str) -> str:
    """Return the readings of a text for `words_of`, empty unless its language is written without spaces."""
    script = record_of(language).script
    if script.has_spaces:
        return ""
    if script.segmentation == "pinyin":
        return _chinese(text)
    return _japanese(text) if script.segmentation == "kana" else _by_breaks(text, language)


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
        return tuple(_entry(part, "=") for part in MIXED.findall(word))
    return tuple(map(_entry, word, map(fold_word, lazy_pinyin(word))))


@cache
def _sudachi() -> object:
    from sudachipy import Dictionary

    return Dictionary(dict="small").tokenizer()


def _japanese(text: str) -> str:
    from sudachipy import SplitMode

    tokens = _sudachi().tokenize(text, SplitMode.A)  # type: ignore[attr-defined]
    return " ".join(_entry(token.surface(), fold_word(token.reading_form())) for token in tokens)


def _by_breaks(text: str, language: str) -> str:
    from icu4py.breakers import WordBreaker

    return " ".join(_entry(str(word), "=") for word in WordBreaker(text, language))


def _entry(surface: str, reading: str) -> str:
    return f"{len(surface)}{reading if WORD.search(surface) else ''}"


@lru_cache(maxsize=REMEMBERED)
def keys_of(text: str, language: str, readings: str = "") -> tuple[str, ...]:
    """Return the distinct keys of a text; typing the beginning of any of them finds it."""
    units = words_of(text, language, readings)
    if is_spelled(language):
        return tuple(dict.fromkeys(chain.from_iterable(unit.forms for unit in units)))
    script = record_of(language).script
    keys = (_keys_from(units, position, script, text) for position in range(len(units)))
    return tuple(dict.fromkeys(chain.from_iterable(keys)))


def _keys_from(units: list[Unit], position: int, script: Script, text: str) -> list[str]:
    first = units[position]
    run = [first.forms]
    end = first.end
    for unit in units[position + 1 : position + script.key_units]:
        if unit.begin > end and (script.segmentation != "hangul" or text[end : unit.begin] != " "):
            break
        run.append(unit.forms)
        end = unit.end
    if script.segmentation == "pinyin" and len(first.forms) == 1:
        run = run[:1]  # Latin letters: users put a space after them
    return [
        "".join([forms[form_index] if form_index < len(forms) else forms[-1] for forms in run])[:LONGEST]
        for form_index in range(len(first.forms))
    ]


@lru_cache(maxsize=REMEMBERED)
def stems_of(keys: tuple[str, ...], language: str) -> tuple[str, ...]:
    """Return the stems of words that differ from these words."""
    if not is_spelled(language):
        return ()
    return tuple(sorted({stem(key, language) for key in keys} - set(keys)))


def index_entry(words: tuple[str, ...], more: tuple[str, ...], place: tuple[str, int, str]) -> str:
    """Return the indexed form of a text's keys; the keys in `more` are left out of the spelling vocabulary.

    `place` is the language, the index of the kind, and the topic.
    """
    mark = language_mark(*place[:2])
    return " ".join((*(mark + key for key in words), STEMS, topic_key(*place), *(mark + key for key in more)))


def is_spelled(language: str) -> bool:
    """Return whether a language is typed word by word as it is written, so that spelling can be corrected."""
    return segmentation_of(language) == "spaces"


def vocabulary_of(indexed: str) -> set[str]:
    """Return the words to suggest for misspelt ones from an indexed text, with their language's mark."""
    words = f" {indexed}".partition(f" {STEMS} ")[0].split()
    if not words:
        return set()
    mark = without_kind(words[0])[0]  # a text is in one language
    return set() if mark in UNSPELLED_MARKS else {mark + word[1:] for word in words}
