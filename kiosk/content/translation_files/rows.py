"""The texts of a topic as rows for a translator, whatever the format of the file is."""

import re
from collections.abc import Iterator
from typing import NamedTuple, Self

from kiosk.content.languages import record_of
from kiosk.content.review.text_digest import DIGEST_LENGTH, digest_of
from kiosk.content.source.reader import TopicFiles
from kiosk.content.source.words_check import SHORT_TITLE_LENGTH, SHORT_TITLE_LENGTH_WIDE
from kiosk.content.source.yaml_tree import TreePath
from kiosk.content.translation.states import state_key, text_states_of, texts_of
from kiosk.content.translation_files.places import TextPlaces

NOTES = {
    "missing": "Not translated yet.",
    "stale": "The source has changed since this was translated.",
}
KEEP_MARKS = "Keep the marks; translate only the words."
MARKED = re.compile(r"\*|\]\(")


class RowKey(NamedTuple):
    """Identifies a text and the source it had: the topic, the language, the text's place, the source's digest.

    Every row carries its own, so that rows may be sorted, and sheets renamed.
    """

    topic: str
    language: str
    place: str
    digest: str

    @classmethod
    def parse(cls, text: str) -> Self | None:
        """Return the key that was written as `text`, or `None` if it is none."""
        shape = rf"([\w-]+)/([\w-]+)/([\w.-]+)/([0-9a-f]{{{DIGEST_LENGTH}}})"
        match = re.fullmatch(shape, text, re.ASCII)
        return cls(*match.groups()) if match else None

    def __str__(self) -> str:
        """Return the key in one word."""
        return "/".join(self)


class Row(NamedTuple):
    """A text to translate; `sheet` and `place` say in plain words where it stands."""

    key: RowKey
    sheet: str
    place: str
    source: str
    translation: str
    state: str
    note: str


class DeliveredRow(NamedTuple):
    """A row as it came back; `cell` is where it stands in the file: "Overview!D14", or "line 14"."""

    cell: str
    key: RowKey
    source: str
    translation: str


class Delivery(NamedTuple):
    """What a translator's file contains: its rows, what makes it unusable, and what is worth knowing."""

    rows: list[DeliveredRow]
    problems: list[str]
    remarks: list[str]


def rows_of(files: TopicFiles, language: str) -> Iterator[Row]:
    """Yield every text of a topic, sheet by sheet, with its translation into `language`, empty if there is none."""
    first = next(iter(files.words))
    source = files.words[first].tree.data
    words = files.words[language].tree.data if language in files.words else {}
    translations = dict(texts_of(words))
    states = text_states_of(source, words, files.state_lines(language))
    places = TextPlaces(files.topic.shape, source)
    for path, text in sorted(texts_of(source), key=lambda item: places.rank(item[0])):
        state = states[path].state if path in states else "missing"
        yield Row(
            RowKey(files.id, language, state_key(path), digest_of(text)),
            places.sheet(path),
            places.place(path),
            text,
            translations.get(path, ""),
            state,
            note_on(path, text, state, language),
        )


def note_on(path: TreePath, text: str, state: str, language: str) -> str:
    """Return what a translator should know about a text."""
    notes = [NOTES.get(state, ""), KEEP_MARKS if MARKED.search(text) else ""]
    if path[0] == "sections" and path[2:] == ("short",):
        most = SHORT_TITLE_LENGTH_WIDE if record_of(language).script.is_wide else SHORT_TITLE_LENGTH
        notes.append(f"At most {most} characters.")
    return " ".join(filter(None, notes))
