"""The state of each text of a translation: what it was made from, and who verified it.

`ar.states.yaml` lies beside `ar.yaml`; `main.py translated` writes it. For each text it has the digest of the source
text that it was made from, the digest of the translation itself, and a state. A text without an entry is a draft; one
whose source has changed since is stale.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, NamedTuple

from kiosk.content.blocks.cards import TRANSLATION_STATES
from kiosk.content.review.text_digest import digest_of
from kiosk.content.source.authored_words import WordsFile
from kiosk.content.source.problems import Problem
from kiosk.content.source.yaml_tree import TreePath
from kiosk.content.translation.units import OWN_TO_A_LANGUAGE, Unit


class TranslationState(NamedTuple):
    """The record of one text: the digests of its source and of itself, its state, and who set it when.

    `words`, the digest of the translation, is empty in entries from before it was recorded.
    """

    source: str
    state: str
    by: str
    on: str
    words: str = ""

    def description(self) -> str:
        """Return the state with day and name as part of a sentence: "reviewed on 2026-01-02 by R. Reader"."""
        if self.state == "draft":
            return "drafted"
        return f"{self.state} on {self.on} by {self.by}"

    def line(self) -> str:
        """Return the entry in the states file."""
        digests = f"{self.source}:{self.words}" if self.words else self.source
        return " ".join(part for part in (digests, self.state, self.on, self.by) if part)


class TextState(NamedTuple):
    """The current state of a text, its record, and whether it was edited while its source was not.

    An edited text is a draft whatever its record says, as nobody has verified its current words.
    """

    state: str
    entry: TranslationState | None = None
    edited: bool = False


def texts_of(data: Any, path: TreePath = ()) -> Iterator[tuple[TreePath, str]]:
    """Yield every text of a words file, or of its part at `path`, as (path, text) pairs."""
    if isinstance(data, dict):
        for key, value in data.items():
            if path[:1] != ("glossary",) or key not in OWN_TO_A_LANGUAGE:
                yield from texts_of(value, (*path, key))
    elif isinstance(data, list):
        for index, value in enumerate(data):
            yield from texts_of(value, (*path, index))
    elif isinstance(data, str) and data:
        yield path, " ".join(data.split())


def state_key(path: TreePath) -> str:
    """Return a path as the states file writes it: `sections.overview.words.check.items.0`."""
    return ".".join(map(str, path))


def entry_from(line: str) -> TranslationState:
    """Parse an entry: `digest[:digest of the translation] state`, then ` day name` if a person set it."""
    digests, state, *rest = line.split(" ", 3)
    source, _, words = digests.partition(":")
    on, by = [*rest, "", ""][:2]
    return TranslationState(source, state, by, on, words)


def text_states_of(source: Any, words: Any, entries: dict[str, str]) -> dict[TreePath, TextState]:
    """Return the state of every text of `words`, a translation of `source` (both as plain data), with its record."""
    originals = dict(texts_of(source))
    return {
        path: _text_state(originals.get(path), text, entries.get(state_key(path)))
        for path, text in texts_of(words)
    }


def _text_state(original: str | None, text: str, line: str | None) -> TextState:
    if line is None:
        return TextState("draft")
    entry = entry_from(line)
    if original is None or digest_of(original) != entry.source:
        return TextState("stale", entry)
    if entry.words and digest_of(text) != entry.words:
        return TextState("draft", entry, edited=True)
    return TextState(entry.state, entry)


def weakest(states: list[str]) -> str:
    """Return the lowest of some states, which is that of the whole."""
    return min(states, key=TRANSLATION_STATES.index, default="draft")


@dataclass(frozen=True, slots=True)
class TranslatedTopic:
    """A topic as shown in one language: the units `in_source` of `words` are in the source language.

    `in_source` holds the warnings that explain each fallback; `states` are those of all texts in the language itself;
    `problems` are all warnings and notes.
    """

    words: WordsFile
    in_source: dict[Unit, list[Problem]]
    states: dict[TreePath, str]
    problems: list[Problem]

    def state_of(self, *part: str) -> str:
        """Return the lowest state among the texts below `part` of the file, such as "sections" and a section's id."""
        return weakest([state for path, state in self.states.items() if path[: len(part)] == part])
