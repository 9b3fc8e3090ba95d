"""Readability: grades for English, sentence length and explained terms for all languages.

Flesch-Kincaid: Kincaid and others 1975, Research Branch Report 8-75. SMOG: McLaughlin 1969, Journal of Reading 12:639.
Libraries that count syllables are either under the GPL or estimate them like this module; its rules are the usual ones,
and the tests compare them with a word list.
"""

import math
import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from kiosk.content.languages import record_of
from kiosk.content.reading.sentences import IDEOGRAPHS, sentences

WORD = re.compile(r"[^\W\d_]+(?:[’'-][^\W\d_]+)*")
VOWELS = re.compile(r"[aeiouy]+")

APART = re.compile(
    r"(?<![ctsg])ia | (?<![ctsgnlp])io(?!n) | iu | (?<=[vrd])iou | eo(?!p) | [eoy]i(?=ng) | (?<=[nrlcd])ie(?=[tn])"
    r"| (?<![gq])ua(?=[lr]) | ui(?=ng) | (?<=l)ui(?=d) | (?<=[^aeiou])ie(?=(?:r|st)s?\Z)",
    re.VERBOSE,
)
"""Adjacent vowels in separate syllables: "radio", "previous", "society", "usual", "going", "fluid"."""

SILENT = re.compile(
    r"(?<=[^aeiouy])e(?=(?:ly|ful|less|ness|ment|thing|times?|ty|where|fore|guard)s?\Z)"
    r"| (?<=[^aeiouyl])e\Z | (?<=[aeiouy]l)e(?=s?\Z) | (?<=[^aeiouytd])e(?=d\Z) | (?<=[^aeiouyszxcghl])e(?=s\Z)"
    r"| (?<=[gq])ue(?=s?\Z)",
    re.VERBOSE,
)
"""A silent e, as in "side", "called", "times", "whole", "statement"; but not "table", "treated", "places"."""

IRREGULAR = {
    1: "clothes friend friends view views",
    2: "ancient before being create every language people quiet real science",
    3: "area areas created element elements everyone everything idea ideal ideas languages really scientist scientists",
    4: "diabetes diagnoses scientific",
}
"""Frequent words that break the rules, by their number of syllables."""

IRREGULAR_COUNTS = {word: count for count, words in IRREGULAR.items() for word in words.split()}

POLYSYLLABIC = 3
SHORT = 8
"""Longest Thai label or name, in characters; anything longer is a phrase."""


class ReadingStatistics(NamedTuple):
    """How hard a text is to read.

    `grade` (Flesch-Kincaid) and `smog` are US school grades, 0 if there is no formula for the language; `length` is the
    mean sentence length in words, or in characters for languages without spaces between words.
    """

    grade: float
    smog: float
    length: float
    in_characters: bool


def syllables(word: str) -> int:
    """Return the number of syllables of an English word, at least one."""
    letters = word.lower().replace("’", "'").removesuffix("'s")
    parts = [part for part in re.split("['-]", letters) if part]
    return sum(part_syllables(part) for part in parts) or 1


def part_syllables(letters: str) -> int:
    """Return the number of syllables of a word without hyphens."""
    if letters in IRREGULAR_COUNTS:
        return IRREGULAR_COUNTS[letters]
    spoken = SILENT.sub("", letters)
    return max(1, len(VOWELS.findall(spoken)) + len(APART.findall(spoken)))


def reading_of(texts: Iterable[str], language: str, aside: Iterable[str] = ()) -> ReadingStatistics:
    """Return how hard texts are to read; headings and labels without final punctuation are ignored.

    In English, the words in `aside` (names, explained terms) count as words of one syllable.
    """
    record = record_of(language)
    if record.script.ends_sentences_by_space:
        phrases = [part for text in texts for part in text.split() if len(part) > SHORT]
    else:
        phrases = [part for text in texts for part in sentences(text) if is_sentence(part)]
    if not phrases:
        return ReadingStatistics(0, 0, 0, in_characters=False)
    if not record.script.has_spaces:
        return ReadingStatistics(0, 0, sum(map(len, phrases)) / len(phrases), in_characters=True)
    length = sum(len(words_of(phrase)) for phrase in phrases) / len(phrases)
    if not record.has_reading_grade:
        return ReadingStatistics(0, 0, length, in_characters=False)
    names = "|".join(rf"\b{re.escape(name)}s?\b" for name in sorted(aside, key=len, reverse=True))
    if names:
        phrases = [re.sub(names, shortened, phrase, flags=re.IGNORECASE) for phrase in phrases]
    counts = [syllables(word) for phrase in phrases for word in words_of(phrase)]
    grade = 0.39 * length + 11.8 * sum(counts) / len(counts) - 15.59
    smog = 1.043 * math.sqrt(30 * sum(c >= POLYSYLLABIC for c in counts) / len(phrases)) + 3.1291
    return ReadingStatistics(grade, smog, length, in_characters=False)


def words_of(text: str) -> list[str]:
    """Return the words of a text, without numbers."""
    return WORD.findall(text)


def is_sentence(text: str) -> bool:
    """Return whether a text ends with sentence punctuation."""
    return text.rstrip("\"'”’»」』）)* ").endswith((".", "!", "?", "…", "؟", "۔", "。", "！", "？"))


def shortened(match: re.Match[str]) -> str:
    """Return a replacement with as many one-syllable words as the match has words."""
    return " ".join("x" for _ in words_of(match[0]))


def undefined_terms(texts: Iterable[str], terms: dict[str, str], linked: Iterable[str]) -> Iterator[str]:
    """Yield the ids of glossary terms that occur in texts but are not `linked`; `terms` are names by id."""
    full_text = "\n".join(texts).casefold()
    explained = set(linked)
    for term, name in terms.items():
        if term not in explained and occurs(name.casefold(), full_text):
            yield term


def occurs(name: str, text: str) -> bool:
    """Return whether a name occurs in a text, as a whole word if it is ASCII."""
    if IDEOGRAPHS.search(name) or not name.isascii():
        return name in text
    return re.search(rf"\b{re.escape(name)}s?\b", text) is not None
