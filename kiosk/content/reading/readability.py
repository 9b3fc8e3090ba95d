"""How hard a text is to read: grades for English, the length of sentences and explained words for every language.

Flesch-Kincaid: Kincaid and others 1975, Research Branch Report 8-75. SMOG: McLaughlin 1969, Journal of Reading 12:639.
The libraries that count syllables are under the GPL or guess as this does; the rules here are the usual ones, and the
tests hold them against a list of words.
"""

import math
import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from kiosk.content.reading.sentences import IDEOGRAPHS, sentences

WORD = re.compile(r"[^\W\d_]+(?:[’'-][^\W\d_]+)*")
VOWELS = re.compile(r"[aeiouy]+")

APART = re.compile(
    r"(?<![ctsg])ia | (?<![ctsgnlp])io(?!n) | iu | (?<=[vrd])iou | eo(?!p) | [eoy]i(?=ng) | (?<=[nrlcd])ie(?=[tn])"
    r"| (?<![gq])ua(?=[lr]) | ui(?=ng) | (?<=l)ui(?=d) | (?<=[^aeiou])ie(?=(?:r|st)s?\Z)",
    re.VERBOSE,
)
"""Vowels that stand side by side but are said apart: "radio", "previous", "society", "usual", "going", "fluid"."""

SILENT = re.compile(
    r"(?<=[^aeiouy])e(?=(?:ly|ful|less|ness|ment|thing|times?|ty|where|fore|guard)s?\Z)"
    r"| (?<=[^aeiouyl])e\Z | (?<=[aeiouy]l)e(?=s?\Z) | (?<=[^aeiouytd])e(?=d\Z) | (?<=[^aeiouyszxcghl])e(?=s\Z)"
    r"| (?<=[gq])ue(?=s?\Z)",
    re.VERBOSE,
)
"""An e that is not heard: "side", "called", "times", "whole", "statement"; but "table", "treated", "places"."""

IRREGULAR = {
    1: "clothes friend friends view views",
    2: "ancient before being create every language people quiet real science",
    3: "area areas created element elements everyone everything idea ideal ideas languages really scientist scientists",
    4: "diabetes diagnoses scientific",
}
"""Frequent words that the rules get wrong, by how many syllables they have."""

IRREGULAR_COUNTS = {word: count for count, words in IRREGULAR.items() for word in words.split()}

POLYSYLLABIC = 3
ENGLISH = "en"
UNDIVIDED = ("zh", "ja", "th", "lo", "km", "my")
SHORT = 8
"""Characters of a Thai label or name, which is no phrase."""


class Reading(NamedTuple):
    """How hard a text is.

    `grade` (Flesch-Kincaid) and `smog` are school years in the United States, 0 where there is no formula; `length` is
    the mean number of words in a sentence, or of characters where words are not set apart.
    """

    grade: float
    smog: float
    length: float
    in_characters: bool


def syllables(word: str) -> int:
    """Count the syllables of an English word, of which there is at least one."""
    letters = word.lower().replace("’", "'").removesuffix("'s")
    parts = [part for part in re.split("['-]", letters) if part]
    return sum(part_syllables(part) for part in parts) or 1


def part_syllables(letters: str) -> int:
    """Count the syllables of a word without hyphens."""
    if letters in IRREGULAR_COUNTS:
        return IRREGULAR_COUNTS[letters]
    heard = SILENT.sub("", letters)
    return max(1, len(VOWELS.findall(heard)) + len(APART.findall(heard)))


def reading_of(texts: Iterable[str], language: str, aside: Iterable[str] = ()) -> Reading:
    """Return how hard texts are; headings and labels, which end without a mark, are no sentences and do not count.

    The words of `aside` (names, terms that are explained) count as words of one syllable in English.
    """
    if language in ("th", "lo"):  # its sentences end at blanks, as phrases do
        whole = [part for text in texts for part in text.split() if len(part) > SHORT]
    else:
        whole = [part for text in texts for part in sentences(text) if is_sentence(part)]
    if not whole:
        return Reading(0, 0, 0, in_characters=False)
    if language.split("-", maxsplit=1)[0] in UNDIVIDED:
        return Reading(0, 0, sum(map(len, whole)) / len(whole), in_characters=True)
    length = sum(len(words_of(one)) for one in whole) / len(whole)
    if language.split("-", maxsplit=1)[0] != ENGLISH:
        return Reading(0, 0, length, in_characters=False)
    set_aside = re.compile(
        "|".join(rf"\b{re.escape(one)}s?\b" for one in sorted(aside, key=len, reverse=True)), re.IGNORECASE
    )
    counts = [
        syllables(word)
        for one in whole
        for word in words_of(set_aside.sub(shortened, one) if set_aside.pattern else one)
    ]
    grade = 0.39 * length + 11.8 * sum(counts) / len(counts) - 15.59
    smog = 1.043 * math.sqrt(30 * sum(c >= POLYSYLLABIC for c in counts) / len(whole)) + 3.1291
    return Reading(grade, smog, length, in_characters=False)


def words_of(text: str) -> list[str]:
    """Return the words of a text; numbers are none."""
    return WORD.findall(text)


def is_sentence(text: str) -> bool:
    """Return whether a text ends as a sentence does."""
    return text.rstrip("\"'”’»」』）)* ").endswith((".", "!", "?", "…", "؟", "۔", "。", "！", "？"))


def shortened(found: re.Match[str]) -> str:
    """Return as many short words as were found."""
    return " ".join("x" for _ in words_of(found[0]))


def undefined_terms(texts: Iterable[str], terms: dict[str, str], linked: Iterable[str]) -> Iterator[str]:
    """Yield the ids of glossary terms that texts use and no link explains; `terms` are names by id."""
    whole = "\n".join(texts).casefold()
    explained = set(linked)
    for term, name in terms.items():
        if term not in explained and occurs(name.casefold(), whole):
            yield term


def occurs(name: str, whole: str) -> bool:
    """Return whether a name stands in a text, as a word where words are set apart."""
    if IDEOGRAPHS.search(name) or not name.isascii():
        return name in whole
    return re.search(rf"\b{re.escape(name)}s?\b", whole) is not None
