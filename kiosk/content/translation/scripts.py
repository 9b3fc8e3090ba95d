"""Finds texts in the wrong script for their language, such as English saved as `zh-Hans.yaml`."""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from functools import lru_cache

from kiosk.content.blocks.inline import read_inline
from kiosk.content.languages import record_of
from kiosk.content.source.problems import Problem
from kiosk.content.source.reader import File
from kiosk.content.translation.states import texts_of

WORD = re.compile(r"[^\W\d_]+")

FEW_LETTERS = 12
"""A text with at most this many letters in another script may be a name or a unit. Capitalized words are ignored."""


REMEMBERED = 8192
"""How many texts to remember the letters of: each is looked at twice, and again for each build of a preview."""


@lru_cache(maxsize=4096)
def script_of(letter: str) -> str:
    """Return the script of a letter: the first word of its Unicode name, such as "LATIN"."""
    return unicodedata.name(letter, "").partition(" ")[0]


def is_foreign(texts: Iterable[str], language: str) -> bool:
    """Return whether most letters of the texts, ignoring names, are in a script that the language does not use."""
    counts = [letters_in(text, language) for text in texts]
    own, foreign = (sum(count[index] for count in counts) for index in (0, 1))
    return foreign > FEW_LETTERS and foreign > own


@lru_cache(maxsize=REMEMBERED)
def letters_in(text: str, language: str) -> tuple[int, int]:
    """Return how many letters of a text, ignoring names, are in a script of the language, and how many in another."""
    scripts = record_of(language).script.letters
    own = foreign = 0
    for word in WORD.findall(text):
        if script_of(word[0]) in scripts:
            own += len(word)
        elif not word[0].isupper():
            foreign += len(word)
    return own, foreign


def script_problems(file: File, language: str) -> Iterator[Problem]:
    """Yield one warning if a whole file is in the wrong script, or else one for each such text."""
    texts = {path: read_inline(text).prose().plain for path, text in texts_of(file.tree.data)}
    hint = "is this the text of another language?"
    if is_foreign(texts.values(), language):
        yield file.problem(
            (), f"most of this file is not in a script of {language}", hint, severity="warning"
        )
        return
    for path, text in texts.items():
        if is_foreign([text], language):
            message = f"most of this text is not in a script of {language}"
            yield file.problem(path, message, hint, severity="warning")
