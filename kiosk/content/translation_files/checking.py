"""Compares a translator's file with the content: which texts are new or changed, and what cannot be taken."""

from collections.abc import Iterator
from typing import Any, NamedTuple

from kiosk.base.plain_text import forbidden_in, joined_lines
from kiosk.content.blocks.inline import read_inline
from kiosk.content.review.text_digest import digest_of
from kiosk.content.source.reader import TopicFiles
from kiosk.content.source.yaml_tree import TreePath
from kiosk.content.translation.states import state_key, texts_of
from kiosk.content.translation_files.places import TextPlaces
from kiosk.content.translation_files.rows import DeliveredRow

PASTE = "was it edited, or were the rows sorted without the hidden column? export again, and paste the translations"


class DeliveredText(NamedTuple):
    """A translation in a file: where it stands there, its place in the topic, and the text it replaces, if any."""

    cell: str
    place: str
    text: str
    before: str

    @property
    def is_changed(self) -> bool:
        """Whether it is not what the topic has already."""
        return self.text.split() != self.before.split()


class DeliveredTopic:
    """The rows of one topic in one language, compared with its files; `problems` say what cannot be taken."""

    def __init__(self, files: TopicFiles, language: str, rows: list[DeliveredRow]) -> None:
        """Compare the rows; their source texts serve only to recognize rows whose source has changed."""
        self.files, self.language = files, language
        self.source: Any = next(iter(files.words.values())).tree.data
        words = files.words[language].tree.data if language in files.words else {}
        self.problems: list[str] = []
        self.texts: dict[TreePath, DeliveredText] = {}
        self.cells: dict[TreePath, str] = {}
        self.untranslated: list[str] = []
        self._sources = dict(texts_of(self.source))
        self._own = dict(texts_of(words))
        self._paths = {state_key(path): path for path in self._sources}
        self._places = TextPlaces(files.topic.shape, self.source)
        for row in rows:
            self.problems.extend(f"{row.cell}: {problem}" for problem in self._read(row))

    @property
    def changed(self) -> dict[TreePath, DeliveredText]:
        """The translations that the topic does not have yet, by the text's path."""
        return {path: text for path, text in self.texts.items() if text.is_changed}

    @property
    def missing_rows(self) -> int:
        """How many texts have no row in the file."""
        return len(self._sources) - len(self.cells)

    def cell_at(self, path: TreePath) -> str:
        """Return the cell of the text at `path`, or of one below it, best a changed one; empty if there is none."""
        places = (*self.changed, *self.cells)
        return next((self.cells[place] for place in places if place[: len(path)] == path), "")

    def _read(self, row: DeliveredRow) -> Iterator[str]:
        """Add a row's translation, or yield why it cannot be taken. A row without one changes nothing."""
        path = self._paths.get(row.key.place)
        if not row.translation.strip():
            self._leave(row, path)
        elif digest_of(row.source) != row.key.digest:
            yield f"the source text of this row is not the one it was exported with ({PASTE})"
        elif path is None:
            yield f"the topic no longer has this text: {shown(row.source)} (delete the row)"
        elif row.key.digest != digest_of(self._sources[path]):
            change = f"{shown(row.source)} is now {shown(self._sources[path])}"
            yield f"the source has changed since the export: {change} (export again, and translate the new text)"
        elif path in self.texts:
            yield f"this text stands in {self.cells[path]} too (delete one of the rows)"
        else:
            self.cells[path] = row.cell
            yield from self._take(row, path)

    def _leave(self, row: DeliveredRow, path: TreePath | None) -> None:
        """Note a row without a translation, whatever has become of its source."""
        if path is None or path in self.cells:
            return
        self.cells[path] = row.cell
        if path in self._own:
            self.untranslated.append(f"{row.cell}: this cell is empty; the translation stays as it is")

    def _take(self, row: DeliveredRow, path: TreePath) -> Iterator[str]:
        """Add the translation at `path`, or yield what is wrong with it."""
        text = joined_lines(row.translation)
        if bad := forbidden_in(text):
            yield f"a {bad} (delete it, or type the text again)"
            return
        before = self._own.get(path, "")
        self.texts[path] = DeliveredText(row.cell, self._places.place(path), text, before)
        if self.texts[path].is_changed:
            yield from mark_problems(self._sources[path], text)


def mark_problems(source: str, translation: str) -> Iterator[str]:
    """Yield what is wrong with the links of a translation; other marks are checked with the content."""
    expected, present = read_inline(source).links, read_inline(translation).links
    for target in sorted(set(expected).symmetric_difference(present)):
        if target in expected:
            hint = "copy it from the source, and translate what is between [ and ]"
            yield f"the link [...]({target}) is missing ({hint})"
        else:
            yield f"the source has no link [...]({target}) (write the links as they are there)"


def shown(text: str) -> str:
    """Return a text for a message, in quotation marks."""
    return f"“{text}”"
