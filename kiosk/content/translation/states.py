"""How far each text of a translation has come: what it was made from, and who stands for it.

Beside `ar.yaml` lies `ar.states.yaml`, which `main.py translated` writes: for each text a digest of the source's
text that it was made from, a digest of the translation itself, and its state. A text without an entry is a draft; one
whose source has changed since is stale.
"""

from collections.abc import Iterator
from typing import Any, NamedTuple

from kiosk.content.blocks.cards import TRANSLATION_STATES
from kiosk.content.review.text_digest import digest_of
from kiosk.content.source.yaml_tree import Path


class Entry(NamedTuple):
    """What is recorded of one text: digests of its source and of itself, its state, and who set it when.

    `words`, the digest of the translation, is empty in entries that were written before it was recorded.
    """

    source: str
    state: str
    by: str = ""
    on: str = ""
    words: str = ""

    def told(self) -> str:
        """Return the state with day and name as part of a sentence: "reviewed on 2026-01-02 by R. Reader"."""
        if self.state == "draft":
            return "drafted"
        return f"{self.state} on {self.on} by {self.by}"


class Standing(NamedTuple):
    """How far a text has come: its state, its entry, and whether it was edited though its source was not.

    An edited text is a draft, whatever its entry says: nobody stands for the words that are there now.
    """

    state: str
    entry: Entry | None = None
    edited: bool = False


def texts_of(data: Any, path: Path = ()) -> Iterator[tuple[Path, str]]:
    """Yield every text of a file of words, or of its part at `path`, with where it stands."""
    if isinstance(data, dict):
        for key, value in data.items():
            if path[:1] != ("glossary",) or key != "also":  # each language's own: nobody translates them
                yield from texts_of(value, (*path, key))
    elif isinstance(data, list):
        for index, value in enumerate(data):
            yield from texts_of(value, (*path, index))
    elif isinstance(data, str) and data:
        yield path, " ".join(data.split())


def name_of(path: Path) -> str:
    """Return a place as the states file names it: `sections.overview.words.check.items.0`."""
    return ".".join(map(str, path))


def entry_from(line: str) -> Entry:
    """Read an entry: `digest[:digest of the translation] state`, then ` day name` for what a person set."""
    digests, state, *rest = line.split(" ", 3)
    source, _, words = digests.partition(":")
    on, by = [*rest, "", ""][:2]
    return Entry(source, state, by, on, words)


def entry_line(entry: Entry) -> str:
    """Write an entry."""
    digests = f"{entry.source}:{entry.words}" if entry.words else entry.source
    return " ".join(part for part in (digests, entry.state, entry.on, entry.by) if part)


def standings_of(source: Any, words: Any, entries: dict[str, str]) -> dict[Path, Standing]:
    """Return how far every text of `words`, a translation of `source` (both as plain data), has come."""
    originals = dict(texts_of(source))
    return {
        path: _standing(originals.get(path), text, entries.get(name_of(path)))
        for path, text in texts_of(words)
    }


def _standing(original: str | None, text: str, line: str | None) -> Standing:
    if line is None:
        return Standing("draft")
    entry = entry_from(line)
    if original is None or digest_of(original) != entry.source:
        return Standing("stale", entry)
    if entry.words and digest_of(text) != entry.words:
        return Standing("draft", entry, edited=True)
    return Standing(entry.state, entry)


def states_of(source: Any, words: Any, entries: dict[str, str]) -> dict[Path, str]:
    """Return the state of every text of `words`, a translation of `source` (both as plain data)."""
    return {path: standing.state for path, standing in standings_of(source, words, entries).items()}


def weakest(states: list[str]) -> str:
    """Return the state that a whole has: that of its weakest part."""
    return min(states, key=TRANSLATION_STATES.index, default="draft")
