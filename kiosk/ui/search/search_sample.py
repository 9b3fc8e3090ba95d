"""Picks a word that the search finds, and the keys that type it, for pictures of search results."""

from collections.abc import Iterator, Mapping

from kiosk.content.library.reader import Library
from kiosk.content.search.folding import KINDS, letters, topic_key
from kiosk.content.search.keys import words_of
from kiosk.content.search.query import Search
from kiosk.ui.input.keyboards import keyboard
from kiosk.ui.search.search_model import HOLDER

SHORTEST, LONGEST = 3, 8
"""Length of the word in characters."""

MOST_TEXTS = 60
"""Number of texts of the topic to look through, for each kind."""


def sample_keys(library: Library, language: str, topic: str) -> list[str]:
    """Return the keys of the first layer that type a word of a topic; empty if there is no such word.

    It is the topic's term with the most results, or a word of a title if there are no terms.
    """
    keys = {key.removeprefix(HOLDER): key for row in keyboard(language)[0] for key in row.split()}
    search = Search(library)
    for kind in ("term", "section"):
        found: dict[str, int] = {}
        for word in words(library, language, topic, kind):
            if word not in found and word_keys(word, keys):
                answer = search.answer(word, language, topic)
                found[word] = 0 if answer.near else len(answer.found)
        best = max(found, key=lambda word: (found[word], len(word)), default="")
        if best and found[best]:
            return word_keys(best, keys)
    return []


def words(library: Library, language: str, topic: str, kind: str) -> Iterator[str]:
    """Yield each word of a topic's terms or titles in each way it can be typed: as written, and by its reading."""
    everything = f'"{topic_key(language, KINDS.index(kind), topic)}"'
    for _, _, _, _, _, text, _, readings in library.passages(everything, MOST_TEXTS):
        for unit in words_of(text, language, readings):
            yield letters(text[unit.begin : unit.end].lower())
            yield from unit.forms


def word_keys(word: str, keys: Mapping[str, str]) -> list[str]:
    """Return the keys that type a word; empty if a key is missing or the word is too short or too long."""
    if not SHORTEST <= len(word) <= LONGEST or not all(letter in keys for letter in word):
        return []
    return [keys[letter] for letter in word]
