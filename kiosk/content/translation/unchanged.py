"""Finds texts of a translation that are still those of the source, which nobody has translated.

Numbers, codes, and names of the glossary are the same in many languages, and so are one or two words. Whoever has
recorded a text as reviewed, or approved it, has confirmed that it is meant to be the same.
"""

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import Any

from kiosk.content.blocks.inline import read_inline
from kiosk.content.languages import record_of
from kiosk.content.source.reader import TopicFiles
from kiosk.content.source.yaml_tree import TreePath
from kiosk.content.translation.states import text_states_of, texts_of

VERIFIED = ("reviewed", "approved")
"""The states of texts that somebody has compared with their source."""

FEW_WORDS = 2
"""A text with at most this many words may be the same in two languages."""

REMEMBERED = 8192
"""How many texts to remember without their marks: a preview compares all of a topic for each change of one."""

CODE = re.compile(r"\b[A-Z][A-Z0-9-]+\b")
WORD = re.compile(r"[^\W\d_]+(?:['\u2019][^\W\d_]+)*")
LETTERS_OF_A_WORD = 2
"""In a script without spaces between words."""


def untranslated_texts(files: TopicFiles, language: str) -> Iterator[tuple[TreePath, str]]:
    """Yield the path of each text that is the same as its source, unless that is confirmed, and the text."""
    first = next(iter(files.words))
    source, words = files.words[first].tree.data, files.words[language].tree.data
    originals = dict(texts_of(source))
    names = glossary_names(source)
    same = {
        path: text
        for path, text in texts_of(words)
        if is_untranslated(originals.get(path, ""), text, first, names)
    }
    if same:  # seldom: the states need the digests of all texts
        states = text_states_of(source, words, files.state_lines(language))
        yield from ((path, text) for path, text in same.items() if states[path].state not in VERIFIED)


def is_untranslated(source: str, text: str, language: str, names: re.Pattern[str] | None) -> bool:
    """Return whether a text is the same as its source, which is in `language`, and would have to be translated."""
    if not source or plain(source) != plain(text):
        return False
    words = word_count(plain(source), language)
    rest = CODE.sub(" ", read_inline(source).prose().plain).casefold()
    if names is not None:
        rest = names.sub(" ", rest)
    return words > FEW_WORDS and WORD.search(rest) is not None


@lru_cache(maxsize=REMEMBERED)
def plain(text: str) -> str:
    """Return a text without marks, in small letters."""
    return " ".join(read_inline(text).prose().plain.split()).casefold()


def word_count(text: str, language: str) -> int:
    """Return the number of words in a text, estimated where there are no spaces between them."""
    words = WORD.findall(text)
    if record_of(language).script.has_spaces:
        return len(words)
    return sum(map(len, words)) // LETTERS_OF_A_WORD


def glossary_names(source: Mapping[str, Any]) -> re.Pattern[str] | None:
    """Return a pattern of the names in a words file's glossary, in small letters; `None` if it has none."""
    glossary = source.get("glossary") or {}
    names = {
        name.casefold() for term in glossary.values() for name in (term["term"], *(term.get("also") or ()))
    }
    listed = "|".join(re.escape(name) for name in sorted(names, key=len, reverse=True))
    return re.compile(rf"\b(?:{listed})\b") if names else None
