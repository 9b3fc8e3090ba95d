"""The files of a content folder as the author sees and changes them."""

import sqlite3
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from kiosk.base.bounded_file import bytes_of
from kiosk.content.source.files import inside, replace_file
from kiosk.content.source.reader import KIOSK_FILE, TOPIC_FILE
from kiosk.content.source.yaml_text import MOST_BYTES, ParseError, text_of
from kiosk.content.source.yaml_tree import Tree, read_tree
from kiosk.editor.store.edits import Edit, FileChange
from kiosk.editor.store.versions import Versions
from kiosk.errors import KioskError

BY_OTHERS = "Changed by another program"
AS_FOUND = "As it was found"


@dataclass(frozen=True, slots=True)
class Conflict:
    """A file that another program has changed: its text here and there (`None`: there is no file)."""

    file: Path
    mine: str | None
    theirs: str | None


class ContentStore:
    """Loads files on first use, applies edits to their texts, and saves them.

    Before each save the text goes into the versions, so that a save that is cut short loses nothing. A file that
    another program has changed is not saved until `take_theirs` or `keep_mine` was called.
    """

    def __init__(self, folder: Path, versions: Versions) -> None:
        """Edit the content in `folder`."""
        self.folder = folder
        self.versions = versions
        self._texts: dict[Path, str | None] = {}
        self._on_disk: dict[Path, bytes | None] = {}
        self._labels: dict[Path, str] = {}
        self._trees: dict[Path, tuple[str, Tree]] = {}
        self._listeners: list[Callable[[set[Path]], None]] = []
        self.conflicts: dict[Path, Conflict] = {}

    # What there is

    @property
    def kiosk_file(self) -> Path:
        """Return the path of `kiosk.yaml`."""
        return self.folder / KIOSK_FILE

    def topic_file(self, topic: str) -> Path:
        """Return the path of a topic's `topic.yaml`."""
        return self.folder / "topics" / topic / TOPIC_FILE

    def words_file(self, topic: str, language: str) -> Path:
        """Return the path of a topic's words in a language."""
        return self.folder / "topics" / topic / f"{language}.yaml"

    @property
    def topics(self) -> list[str]:
        """Return the ids of the topics in menu order."""
        return [name for name in self._list("topics") if isinstance(name, str)]

    @property
    def languages(self) -> list[str]:
        """Return the codes of the languages, the first language first."""
        return [code for code in self._list("languages") if isinstance(code, str)]

    def has_words(self, topic: str, language: str) -> bool:
        """Return whether a topic has a file in a language."""
        return self.text(self.words_file(topic, language)) is not None

    def text(self, file: Path) -> str | None:
        """Return the text of a file, or `None` if there is none; raise `KioskError` if it cannot be read."""
        if file not in self._texts:
            data = self._read(file)
            self._on_disk[file] = data
            self._texts[file] = None if data is None else decoded(file, data)
        return self._texts[file]

    def tree(self, file: Path) -> Tree:
        """Return a file's data with their positions; without data if it is missing or no valid YAML."""
        text = self.text(file)
        if text is None:
            return Tree()
        known = self._trees.get(file)
        if known is None or known[0] is not text:
            known = self._trees[file] = text, read_tree(text.encode(), str(file))[0]
        return known[1]

    def data(self, file: Path) -> Any:
        """Return the plain data of a file, `None` if it has none."""
        return self.tree(file).data

    # Edits

    def subscribe(self, listener: Callable[[set[Path]], None]) -> None:
        """Call `listener` with the files that have changed, after each change of their texts."""
        self._listeners.append(listener)

    def edit(self, label: str, texts: Mapping[Path, str | None], merge_key: str = "") -> Edit | None:
        """Return the edit that gives files these texts, without applying it; `None` if they have them already."""
        changes = {
            file: FileChange.between(self.text(file), text)
            for file, text in texts.items()
            if self.text(file) != text
        }
        return Edit(label, changes, merge_key) if changes else None

    def apply(self, edit: Edit) -> None:
        """Apply an edit; raise `ValueError`, having changed nothing, if it does not fit any more."""
        self._set(
            {file: change.applied_to(self.text(file)) for file, change in edit.changes.items()}, edit.label
        )

    def revert(self, edit: Edit) -> None:
        """Undo an edit; raise `ValueError`, having changed nothing, if it does not fit any more."""
        self._set(
            {file: change.reverted_in(self.text(file)) for file, change in edit.changes.items()}, edit.label
        )

    def _set(self, texts: Mapping[Path, str | None], label: str) -> None:
        self._texts.update(texts)
        self._labels.update(dict.fromkeys(texts, label))
        for file in self.conflicts.keys() & texts.keys():  # the author goes on writing meanwhile
            self.conflicts[file] = replace(self.conflicts[file], mine=texts[file])
        for listener in self._listeners:
            listener(set(texts))

    # Saving

    @property
    def unsaved(self) -> list[Path]:
        """Return the files whose text here differs from the one that was last read or written."""
        return [file for file, text in self._texts.items() if encoded(text) != self._on_disk[file]]

    def save(self) -> list[str]:
        """Save all files that may be saved; return why others could not, in words."""
        failures = []
        for file in self.unsaved:
            try:
                if file not in self.conflicts and not self._find_conflict(file):
                    self._write(file, self._texts[file])
            except (KioskError, OSError, sqlite3.Error) as error:
                failures.append(str(error))
        return failures

    def look_for_changes(self) -> list[Conflict]:
        """Return the files, of those that were loaded, that another program has changed meanwhile."""
        for file in self._texts:
            if file not in self.conflicts:
                self._find_conflict(file)
        return list(self.conflicts.values())

    def take_theirs(self, file: Path) -> Edit | None:
        """Return the edit that takes over the other program's text; what was here stays among the versions."""
        conflict = self.conflicts.pop(file)
        self.versions.record(self._name(file), conflict.mine, self._labels.get(file, AS_FOUND), written=True)
        self._on_disk[file] = encoded(conflict.theirs)
        return self.edit(BY_OTHERS, {file: conflict.theirs})

    def keep_mine(self, file: Path) -> None:
        """Keep the text that is here, for the next save; the other program's stays among the versions."""
        conflict = self.conflicts.pop(file)
        self.versions.record(self._name(file), conflict.theirs, BY_OTHERS, written=True)
        self._on_disk[file] = encoded(conflict.theirs)

    def reload(self, files: list[Path]) -> None:
        """Read files again that this program has written itself, as the author wanted."""
        for file in files:
            self._texts.pop(file, None)
            self.conflicts.pop(file, None)
        for listener in self._listeners:
            listener(set(files))

    def reload_all(self) -> None:
        """Read all files again."""
        self.reload(list(self._texts))

    def keep_versions(self, label: str) -> None:
        """Keep the texts of all files that were loaded as versions, before another part of the program changes them."""
        for file, text in self._texts.items():
            if text is not None:
                self.versions.record(self._name(file), text, label, written=True)

    def cut_short(self) -> dict[Path, str | None]:
        """Return the texts whose saving was cut short, by a power cut or a full disk, by file."""
        found = {}
        for name in dict.fromkeys(version.file for version in self.versions.of("")):
            newest = self.versions.newest(name)
            file = self.folder / name
            if (
                newest is not None
                and not newest[1]
                and self.text(file) != (text := self.versions.text(newest[0].id))
            ):
                found[file] = text
        return found

    def _write(self, file: Path, text: str | None) -> None:
        name, label = self._name(file), self._labels.get(file, AS_FOUND)
        if self.versions.newest(name) is None and (before := self._on_disk[file]) is not None:
            self.versions.record(name, decoded(file, before), AS_FOUND, written=True)
        version = self.versions.record(name, text, label)
        if text is None:
            file.unlink(missing_ok=True)
        else:
            file.parent.mkdir(parents=True, exist_ok=True)
            replace_file(file, text)
        self._on_disk[file] = encoded(text)
        self.versions.confirm(version)

    def _find_conflict(self, file: Path) -> bool:
        data = self._read(file)
        if data in (self._on_disk[file], encoded(self._texts[file])):
            self._on_disk[file] = data
            return False
        theirs = None if data is None else decoded(file, data)
        self.conflicts[file] = Conflict(file, self._texts[file], theirs)
        return True

    def _read(self, file: Path) -> bytes | None:
        if not inside(file, self.folder):
            raise KioskError(f"{file} leads out of the content folder.", "put the file itself here")
        try:
            return bytes_of(file, MOST_BYTES + 1)
        except FileNotFoundError:
            return None
        except OSError as error:
            raise KioskError(f"{file} cannot be read: {error.strerror}.") from error

    def _name(self, file: Path) -> str:
        return file.relative_to(self.folder).as_posix()

    def _list(self, name: str) -> Iterator[Any]:
        data = self.data(self.kiosk_file)
        listed = data.get(name) if isinstance(data, dict) else None
        return iter(listed if isinstance(listed, list) else ())


def decoded(file: Path, data: bytes) -> str:
    """Return the text of a file as it is, with its byte order mark and line ends; raise `KioskError` if it has none."""
    try:
        text_of(data)
    except ParseError as error:
        raise KioskError(f"{file}:{error.line}: {error.message}.", error.hint) from error
    return data.decode()


def encoded(text: str | None) -> bytes | None:
    """Return the bytes of a text; `None` stands for no file."""
    return None if text is None else text.encode()
