"""Writes a library, either from scratch or by updating a copy of a previous one."""

import sqlite3
from collections import Counter
from collections.abc import Iterable
from pathlib import Path
from types import TracebackType
from typing import Self

from kiosk.content.library.library_file import APPLICATION, FORMAT
from kiosk.content.library.rows import COLUMNS, SUM, TopicRows, indexed_passages, shared_checksum
from kiosk.content.library.schema import SCHEMA, SEARCH, SHADOWS
from kiosk.content.library.staging import copy_to_previous, link_previous, publish, staging_path
from kiosk.content.search.keys import vocabulary_of
from kiosk.errors import ExitCode, KioskError

NEW = f"PRAGMA page_size = 4096; PRAGMA application_id = {APPLICATION}; PRAGMA user_version = {FORMAT};\n"
DRAFT = "search_draft"
NEW_INDEX = f"CREATE VIRTUAL TABLE temp.{DRAFT} USING fts5 ({SEARCH});\n"
"""The index of a new library is made in a temporary database: merging its parts leaves pages unused, a tenth of all."""

SETTINGS = f"PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA cache_size = -{64 << 10};\n"
"""The page cache has 64 MiB: topics are written in menu order, but their rows are stored by name."""


class LibraryWriter:
    """A library being written; leaving the context without `finish` keeps the existing one.

    It starts empty, or, if `changed`, from the staged copy beside `output`. Only this writer reads the staging
    file, and discards it on any error, so it needs no journal.
    """

    def __init__(self, output: Path, *, changed: bool) -> None:
        self._output = output
        self._staging = staging_path(output)
        self._changed = changed
        self._finished = False
        self._index = "search" if changed else f"temp.{DRAFT}"

    def __enter__(self) -> Self:
        """Create the tables, or open the existing ones."""
        if not self._changed:
            self._staging.unlink(missing_ok=True)
        try:
            uri = self._staging.absolute().as_uri()
            self._database = sqlite3.connect(uri, uri=True, isolation_level=None)
            self._database.executescript(SETTINGS if self._changed else NEW + SETTINGS + SCHEMA + NEW_INDEX)
            self._database.execute("BEGIN")
        except sqlite3.Error as error:
            raise self._unwritable(error) from error
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._database.close()
        if not self._finished:
            self._staging.unlink(missing_ok=True)
        if isinstance(error, sqlite3.Error):
            raise self._unwritable(error) from error

    def _unwritable(self, error: sqlite3.Error) -> KioskError:
        message = f"{self._output}: the library cannot be written: {error}."
        return KioskError(message, "look whether the disk is full or damaged", ExitCode.IOERR)

    def add(self, rows: TopicRows) -> None:
        """Add a topic's rows."""
        run, many = self._database.execute, self._database.executemany
        run("INSERT INTO topic VALUES (?, ?, ?)", (rows.topic, rows.fingerprint, rows.checksum))
        for table, columns in COLUMNS.items():
            marks = ", ".join("?" * (columns.count(",") + 1))
            many(f"INSERT INTO {table} ({columns}) VALUES ({marks})", rows.tables[table])  # noqa: S608
        passages = list(indexed_passages(rows.tables))
        many(f"INSERT INTO {self._index} (rowid, keys) VALUES (?, ?)", passages)  # noqa: S608
        self._count(passages)

    def _count(self, passages: Iterable[tuple[int, str]], by: int = 1) -> None:
        """Add the words of passages to the vocabulary, or subtract them if `by` is -1."""
        uses = Counter(word for _, keys in passages for word in vocabulary_of(keys))
        self._database.executemany(
            "INSERT INTO word VALUES (?, ?) ON CONFLICT (word) DO UPDATE SET uses = uses + excluded.uses",
            [(word, by * count) for word, count in sorted(uses.items())],
        )

    def remove(self, topic: str) -> None:
        """Remove a topic's rows."""
        run, many = self._database.execute, self._database.executemany
        ids = run("SELECT id FROM passage WHERE topic = ? ORDER BY id", (topic,)).fetchall()
        keys = run("SELECT topic, keys FROM indexed WHERE topic = ?", (topic,)).fetchall()
        passages = list(indexed_passages({"passage": ids, "indexed": keys}))
        many("INSERT INTO search (search, rowid, keys) VALUES ('delete', ?, ?)", passages)
        self._count(passages, by=-1)
        run("DELETE FROM word WHERE uses = 0")
        for table in COLUMNS:
            run(f"DELETE FROM {table} WHERE topic = ?", (topic,))  # noqa: S608
        run("DELETE FROM topic WHERE id = ?", (topic,))

    def finish(self, topics: list[str], languages: list[str], meta: dict[str, str]) -> None:
        """Write the menus, each of `topics` with a card in its language, and `meta`; move the library into place."""
        run, many = self._database.execute, self._database.executemany
        cards = set(run("SELECT topic, language FROM card"))
        shelf = [
            (language, position, topic)
            for language in sorted(languages)
            for position, topic in enumerate(topic for topic in topics if (topic, language) in cards)
        ]
        if run("SELECT language, position, topic FROM shelf ORDER BY language, position").fetchall() != shelf:
            run("DELETE FROM shelf")
            many("INSERT INTO shelf VALUES (?, ?, ?)", shelf)
        run("DELETE FROM meta")
        many("INSERT INTO meta VALUES (?, ?)", sorted(meta.items()))
        if not self._changed:
            self._finish_index()
        run("INSERT INTO meta VALUES (?, ?)", (SUM, shared_checksum(self._database)))
        run("COMMIT")
        self._database.close()
        first = not self._output.exists()
        if not first:
            link_previous(self._output)
        publish(self._staging, self._output)
        self._finished = True
        if first:
            copy_to_previous(self._output)

    def _finish_index(self) -> None:
        """Copy the finished index into the library, which has none yet."""
        run = self._database.execute
        run(f"INSERT INTO {self._index} ({DRAFT}) VALUES ('optimize')")  # noqa: S608  (constants)
        for shadow in SHADOWS:
            run(f"DELETE FROM search_{shadow}")  # noqa: S608
            run(f"INSERT INTO search_{shadow} SELECT * FROM {self._index}_{shadow}")  # noqa: S608
