"""Writes a library beside the one in place, and puts it there in one rename."""

import glob
import os
import sqlite3
from pathlib import Path
from types import TracebackType
from typing import Self

from kiosk.content.cards import card_to_json
from kiosk.content.checksum import NAME, checksum
from kiosk.content.compile import CompiledTopic, plain_texts
from kiosk.content.library import APPLICATION, FORMAT, SCHEMA
from kiosk.content.pages import page_to_json
from kiosk.content.sentences import sentences
from kiosk.errors import KioskError

PAGE_SIZE = 4096


class LibraryWriter:
    """One library in the making; leaving it without `finish` leaves everything as it was.

    `before` is the library in place, from which topics can be taken over.
    """

    def __init__(self, output: Path, before: Path | None) -> None:
        """Begin a new file beside `output`."""
        self._output = output
        self._draft = output.with_name(f".{output.name}.{os.getpid()}.new")
        self._before = before
        self._finished = False

    def __enter__(self) -> Self:
        """Make the empty tables."""
        self._output.parent.mkdir(parents=True, exist_ok=True)
        remove_drafts(self._output)
        try:
            self._database = sqlite3.connect(self._draft.absolute().as_uri(), uri=True, isolation_level=None)
            self._begin()
        except sqlite3.Error as error:
            raise self._unwritable(error) from error
        return self

    def _begin(self) -> None:
        run = self._database.execute
        run(f"PRAGMA page_size = {PAGE_SIZE}")
        run("PRAGMA journal_mode = OFF")
        run("PRAGMA synchronous = OFF")
        run(f"PRAGMA application_id = {APPLICATION}")
        run(f"PRAGMA user_version = {FORMAT}")
        self._database.executescript(SCHEMA)
        if self._before is not None:
            run("ATTACH ? AS before", (f"{self._before.absolute().as_uri()}?mode=ro&immutable=1",))
        run("BEGIN")

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Throw the draft away unless it was finished."""
        self._database.close()
        if not self._finished:
            self._draft.unlink(missing_ok=True)
        if isinstance(error, sqlite3.Error):
            raise self._unwritable(error) from error

    def _unwritable(self, error: sqlite3.Error) -> KioskError:
        message = f"{self._output}: the library cannot be written: {error}."
        return KioskError(message, "look whether the disk is full or damaged", os.EX_IOERR)

    def add(self, topic: str, fingerprint: str, made: list[CompiledTopic], media: dict[str, bytes]) -> None:
        """Add a topic in all its languages."""
        run, many = self._database.execute, self._database.executemany
        run("INSERT INTO topic VALUES (?, ?)", (topic, fingerprint))
        self.add_media(topic, media)
        for one in made:
            language = one.pages[0].language
            run("INSERT INTO card VALUES (?, ?, ?)", (topic, language, card_to_json(one.card)))
            many(
                "INSERT INTO term VALUES (?, ?, ?, ?, ?, ?)",
                [(topic, language, t.id, t.term, t.meaning.markup, t.meaning.plain) for t in one.terms],
            )
            for page in one.pages:
                place = (topic, language, page.section)
                run("INSERT INTO page VALUES (?, ?, ?, ?)", (*place, page_to_json(page)))
                spoken = [(block.id, text) for block in page.blocks for text in plain_texts(block)]
                many(
                    "INSERT INTO passage (topic, language, section, position, block, text) VALUES (?, ?, ?, ?, ?, ?)",
                    [(*place, at, block, text) for at, (block, text) in enumerate(spoken)],
                )
                divided = [(block, part) for block, text in spoken for part in sentences(text)]
                many(
                    "INSERT INTO sentence VALUES (?, ?, ?, ?, ?, ?)",
                    [(*place, at, block, text) for at, (block, text) in enumerate(divided)],
                )

    def add_media(self, topic: str, media: dict[str, bytes]) -> None:
        """Add pictures by key."""
        self._database.executemany(
            "INSERT INTO media VALUES (?, ?, ?)", [(topic, *one) for one in media.items()]
        )

    def take_over(self, topic: str) -> None:
        """Copy a topic that did not change from the library in place."""
        for table, columns in TAKEN_OVER.items():
            owner = "id" if table == "topic" else "topic"
            order = "id" if table == "passage" else columns
            self._database.execute(
                f"INSERT INTO main.{table} ({columns}) SELECT {columns} FROM before.{table}"  # noqa: S608
                f" WHERE {owner} = ? ORDER BY {order}",
                (topic,),
            )

    def finish(self, topics: list[str], languages: list[str], meta: dict[str, str]) -> None:
        """Fill what spans topics, and put the library in place: on the disk before it has its name."""
        run = self._database.execute
        self._database.executemany("INSERT INTO meta VALUES (?, ?)", sorted(meta.items()))
        self._database.executemany(
            "INSERT INTO shelf VALUES (?, ?, ?)",
            [(language, at, topic) for language in languages for at, topic in enumerate(topics)],
        )
        run("INSERT INTO search (search) VALUES ('rebuild')")
        run("INSERT INTO search (search) VALUES ('optimize')")
        run("INSERT INTO meta VALUES (?, ?)", (NAME, checksum(self._database)))
        run("COMMIT")
        if self._before is not None:
            run("DETACH before")
        run("VACUUM")
        self._database.close()
        with self._draft.open("rb") as draft:
            os.fsync(draft.fileno())
        self._draft.replace(self._output)
        self._finished = True
        sync_folder(self._output.parent)


TAKEN_OVER = {
    "topic": "id, fingerprint",
    "card": "topic, language, body",
    "page": "topic, language, section, body",
    "sentence": "topic, language, section, position, block, text",
    "term": "topic, language, id, term, markup, plain",
    "media": "topic, key, data",
    "passage": "topic, language, section, position, block, text",
}
"""The tables whose rows belong to one topic, with their columns."""


def remove_drafts(output: Path) -> None:
    """Remove what builds left beside `output` that were ended before they were done."""
    for draft in output.parent.glob(f".{glob.escape(output.name)}.*.new"):
        number = draft.name.split(".")[-2]
        if not number.isdecimal() or not running(int(number)):
            draft.unlink(missing_ok=True)


def running(process: int) -> bool:
    """Tell whether another process of that number is there; this one's drafts are its own to remove."""
    if process == os.getpid():
        return False
    try:
        os.kill(process, 0)
    except (ProcessLookupError, OverflowError):
        return False
    except OSError:
        return True  # it is there, and somebody else's
    return True


def sync_folder(folder: Path) -> None:
    """Make a rename in `folder` last through a power cut."""
    if os.name == "nt":
        return  # a folder cannot be opened there, and NTFS journals renames
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
