"""Reads a library: the one immutable file that holds everything the kiosk shows."""

import json
import os
import sqlite3
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kiosk.content.blocks.cards import (
    MISSING,
    TRANSLATION_STATES,
    Language,
    Review,
    TopicCard,
    card_from_json,
)
from kiosk.errors import KioskError

if TYPE_CHECKING:
    from kiosk.content.blocks.records import Page, Question, Term
    from kiosk.content.library.rows import TopicRows

if sys.platform != "win32":
    import fcntl

FORMAT = 7
"""The version of the library's tables, in SQLite's `user_version`; another one is not read."""

BUILDER = 19
"""The version of what makes libraries: raised whenever the same content makes another one than before."""

APPLICATION = 0x4B494F53
"""Marks a file as a library, in SQLite's `application_id`: "KIOS"."""

KIOSK = ":kiosk"
"""Owns the kiosk's own icons and illustrations among the topics' pictures; no topic can have this name."""

ILLUSTRATION = "illustration:"
"""Stands before the key of an illustration of the kiosk's own, which is `<name>/<width>`."""

ILLUSTRATION_WIDTHS = (480, 560, 640, 720, 820, 1000, 1600)
"""Pixels: an illustration is stored in each width, so that a start need not decode a large one and make it smaller."""

ICON = "icon:"
"""Stands before the key of an icon, so that one drawing can be both icon and figure."""

CLIP = "clip:"
"""Stands before the language and the digest of a sentence: the key of its recording among a topic's media."""

KIND_BITS = 61
"""Above these bits, the id of a passage is its kind: the index gives the best first without sorting."""

TRANSLATED = " AND (topic, language) IN (SELECT topic, language FROM card WHERE translation <> 'missing')"
"""Ends a condition on rows of topics: none of a topic that is in the first language for want of words in this one."""

SEARCH = "tokenize='ascii', prefix='2 3 4 5', detail='none', columnsize=0"
"""How the index of the passages is made: the keys are words already, parted by blanks, and rows lie best first."""

SCHEMA = (
    """
CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE topic (id TEXT PRIMARY KEY, fingerprint TEXT NOT NULL, checksum TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE shelf (language TEXT, position INTEGER, topic TEXT NOT NULL,
  PRIMARY KEY (language, position)) WITHOUT ROWID;
CREATE TABLE card (topic TEXT, language TEXT, translation TEXT NOT NULL, body TEXT NOT NULL,
  PRIMARY KEY (topic, language)) WITHOUT ROWID;
CREATE TABLE page (topic TEXT, language TEXT, section TEXT, body TEXT NOT NULL,
  PRIMARY KEY (topic, language, section)) WITHOUT ROWID;
CREATE TABLE sentence (topic TEXT, language TEXT, section TEXT, position INTEGER, block TEXT NOT NULL,
  text TEXT NOT NULL, PRIMARY KEY (topic, language, section, position)) WITHOUT ROWID;
CREATE TABLE term (topic TEXT, language TEXT, id TEXT, term TEXT NOT NULL, markup TEXT NOT NULL,
  plain TEXT NOT NULL, written TEXT NOT NULL, PRIMARY KEY (topic, language, id)) WITHOUT ROWID;
CREATE TABLE quiz (topic TEXT, language TEXT, body TEXT NOT NULL, PRIMARY KEY (topic, language)) WITHOUT ROWID;
CREATE TABLE media (topic TEXT, key TEXT, data BLOB NOT NULL, PRIMARY KEY (topic, key)) WITHOUT ROWID;
CREATE TABLE passage (id INTEGER PRIMARY KEY, topic TEXT NOT NULL, language TEXT NOT NULL, kind TEXT NOT NULL,
  section TEXT NOT NULL, block TEXT NOT NULL, term TEXT NOT NULL, text TEXT NOT NULL, more TEXT NOT NULL,
  readings TEXT NOT NULL, keys TEXT NOT NULL);
CREATE INDEX passage_of ON passage (topic);
CREATE TABLE entry (topic TEXT, language TEXT, initial TEXT, sort TEXT, text TEXT, kind TEXT, section TEXT,
  block TEXT, term TEXT,
  PRIMARY KEY (topic, language, initial, sort, text, kind, section, block, term)) WITHOUT ROWID;
CREATE INDEX entry_order ON entry (language, initial, sort);
CREATE TABLE word (word TEXT PRIMARY KEY, uses INTEGER NOT NULL) WITHOUT ROWID;
CREATE VIRTUAL TABLE search USING fts5 (keys, content='passage', content_rowid='id', """
    + SEARCH
    + ");"
)


class LibraryError(KioskError):
    """A library that cannot be read, or lacks what was asked for."""


class OverwrittenLibraryError(LibraryError):
    """A library into which something was written while it was open: nothing in it can be trusted any more."""


def check_header(path: Path, database: sqlite3.Connection) -> None:
    """Raise `LibraryError` when a file is no library, of another version, or not whole."""

    def pragma(name: str) -> int:
        return int(database.execute(f"PRAGMA {name}").fetchone()[0])

    if pragma("application_id") != APPLICATION:
        raise LibraryError(f"{path}: this is not a library.", "make one with `main.py build`")
    if pragma("user_version") != FORMAT:
        raise LibraryError(
            f"{path}: its format is {pragma('user_version')}, this program reads {FORMAT}.",
            "build it anew with this program",
        )
    if path.stat().st_size != pragma("page_count") * pragma("page_size"):
        raise LibraryError(f"{path}: it was cut short.", "build it anew")


def hold(path: Path) -> int:
    """Open a file so that no build writes into it until it is closed; `OSError` when it is not there."""
    if not path.is_file():
        raise FileNotFoundError(path)
    held = os.open(path, os.O_RDONLY)
    if sys.platform != "win32":  # no build writes into any library there
        fcntl.flock(held, fcntl.LOCK_SH)
    return held


class Library:
    """An open library. Every read is one statement; nothing is ever written.

    Each read raises `OverwrittenLibraryError` once the file has been written to or cut short since it was opened:
    SQLite keeps some of it in memory and would mix the old with the new. A file that is removed, or replaced by
    another one under its name, is read to the end.
    """

    def __init__(self, path: Path, database: sqlite3.Connection) -> None:
        """Read what the first screen needs; `open` is the way in."""
        self.path = path
        self._database = database
        self._held = -1
        self._written = (0, 0)
        self._which = ""
        meta = dict(database.execute("SELECT name, value FROM meta"))
        self.fingerprint = meta["fingerprint"]
        self.hue = meta["hue"]
        self.languages = tuple(Language(*one) for one in json.loads(meta["languages"]))
        self.settings: dict[str, object] = json.loads(meta["settings"])
        self._clinic: dict[str, str] = json.loads(meta["clinic"])

    @classmethod
    def open(cls, path: Path) -> "Library":
        """Open a library; `LibraryError` when it is missing, damaged or of another version.

        It stays as it is while it is open: nobody writes into a file that somebody holds.
        """
        while True:
            try:
                held = hold(path)
            except OSError as error:
                raise LibraryError(
                    f"{path}: there is no library.", "make one with `main.py build`", os.EX_NOINPUT
                ) from error
            library = cls._of(path, held)
            if library.is_in_place():
                return library
            library.close()  # a build put another one here just now

    @classmethod
    def _of(cls, path: Path, held: int) -> "Library":
        written = size_and_time(held)
        database = sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro&immutable=1", uri=True)
        try:
            check_header(path, database)
            library = cls(path, database)
        except (sqlite3.Error, ValueError, KeyError, TypeError, RecursionError) as error:
            database.close()
            os.close(held)
            raise LibraryError(f"{path}: it is damaged.", "build it anew") from error
        except LibraryError:
            database.close()
            os.close(held)
            raise
        library._held = held
        library._written = written
        return library

    def close(self) -> None:
        """Let go of the file."""
        self._database.close()
        if self._held >= 0:
            os.close(self._held)
            self._held = -1

    def is_in_place(self) -> bool:
        """Return whether the path still leads to the file that is open."""
        try:
            return os.path.samestat(os.fstat(self._held), self.path.stat())
        except OSError:
            return False

    def verify(self) -> None:
        """Read the whole file, about 50 MB a second; `LibraryError` when any of it is damaged."""
        from kiosk.content.library.integrity import is_sound  # not on the way to the first screen

        try:
            sound = is_sound(self._database)
        except (sqlite3.Error, ValueError) as error:
            raise LibraryError(f"{self.path}: it is damaged: {error}.", "build it anew") from error
        if not sound:
            raise LibraryError(f"{self.path}: it is damaged.", "build it anew")

    def topic_fingerprints(self) -> dict[str, str]:
        """Return a digest of what each topic was built from."""
        return dict(self._read("SELECT id, fingerprint FROM topic"))

    def topic_rows(self, topic: str) -> "TopicRows | None":
        """Return all rows of a topic, for another library; `None` when they are damaged."""
        from kiosk.content.library.rows import stored_rows  # not on the way to the first screen

        try:
            return stored_rows(self._database, topic)
        except (sqlite3.Error, ValueError):
            return None

    def clinic(self, language: str) -> str:
        """Return the clinic's name."""
        return self._clinic.get(language) or self._clinic[self.languages[0].code]

    def translations(self) -> dict[str, frozenset[str]]:
        """Return the states that topics have in each language (`cards.TRANSLATION_STATES`, `cards.MISSING`)."""
        found: dict[str, set[str]] = {}
        for language, state in self._read("SELECT DISTINCT language, translation FROM card"):
            found.setdefault(language, set()).add(state)
        return {language: frozenset(states) for language, states in found.items()}

    def reviews(self, language: str) -> dict[tuple[str, str], Review]:
        """Return the reviews of all sections in a language, by topic and section."""
        rows = self._read(
            "SELECT topic, section, json_extract(body, '$.review') FROM page WHERE language = ?", language
        )
        return {(topic, section): Review(*json.loads(review)) for topic, section, review in rows}

    def offered(self, least: str) -> list[Language]:
        """Return the first language, and those others whose translation has come as far as `least`.

        It has in every topic that has the language; a language that no topic has is not offered.
        """
        if len(self.languages) == 1:
            return list(self.languages)
        translations = self.translations()
        enough = {"", *TRANSLATION_STATES[TRANSLATION_STATES.index(least) :]}
        first, *others = self.languages
        written = {code: states - {MISSING} for code, states in translations.items()}
        return [first, *(one for one in others if written.get(one.code) and written[one.code] <= enough)]

    def leave_out_untranslated(self) -> None:
        """From now on leave a topic out of the languages in which it has no words: the first one cannot be shown."""
        self._which = TRANSLATED

    def topics(self, language: str) -> "Topics":
        """Return all topics with their sections, in order, by id."""
        rows = self._read(
            f"SELECT topic FROM shelf WHERE language = ?{self._which} ORDER BY position",  # noqa: S608  (a constant)
            language,
        )
        return Topics((topic for (topic,) in rows), lambda topic: self._card(topic, language))

    def _card(self, topic: str, language: str) -> TopicCard:
        (body,) = self._one("SELECT body FROM card WHERE topic = ? AND language = ?", topic, language)
        try:
            return card_from_json(body)
        except (ValueError, KeyError, TypeError) as error:
            raise LibraryError(f"{self.path}: its menu is damaged.", "build it anew") from error

    def page(self, topic: str, section: str, language: str) -> "Page":
        """Return one section in full."""
        from kiosk.content.blocks.records import page_from_json  # not on the way to the first screen

        body = self._one(
            "SELECT body FROM page WHERE topic = ? AND language = ? AND section = ?",
            topic,
            language,
            section,
        )
        try:
            return page_from_json(body[0])
        except (ValueError, KeyError, TypeError) as error:
            raise LibraryError(
                f"{self.path}: the page {topic}/{section} is damaged.", "build it anew"
            ) from error

    def term(self, topic: str, term: str, language: str) -> "Term":
        """Return the meaning of a term."""
        from kiosk.content.blocks.records import Prose, Term

        name, markup, plain, written = self._one(
            "SELECT term, markup, plain, written FROM term WHERE topic = ? AND language = ? AND id = ?",
            topic,
            language,
            term,
        )
        return Term(term, name, Prose(markup, plain), written=written)

    def terms(self, topic: str, language: str) -> tuple[tuple[str, str], ...]:
        """Return those terms of a topic that are written in the language itself, each with its meaning."""
        rows = self._read(
            "SELECT term, plain FROM term WHERE topic = ? AND language = ? AND written = '' ORDER BY id",
            topic,
            language,
        )
        return tuple((term, meaning) for term, meaning in rows)

    def glossary(self, topic: str, language: str) -> "tuple[Term, ...]":
        """Return all terms of a topic with their meanings, by their names."""
        from kiosk.content.blocks.records import Prose, Term

        rows = self._read(
            "SELECT id, term, markup, plain, written FROM term WHERE topic = ? AND language = ? ORDER BY term, id",
            topic,
            language,
        )
        return tuple(
            Term(name, term, Prose(markup, plain), written=written)
            for name, term, markup, plain, written in rows
        )

    def check(self, topic: str, language: str) -> "tuple[Question, ...]":
        """Return a topic's self-check; none where the language has none."""
        from kiosk.content.blocks.records import check_from_json

        rows = self._read("SELECT body FROM quiz WHERE topic = ? AND language = ?", topic, language)
        try:
            return check_from_json(rows[0][0]) if rows else ()
        except (ValueError, KeyError, TypeError) as error:
            raise LibraryError(f"{self.path}: a self-check is damaged.", "build it anew") from error

    def icon(self, name: str) -> bytes | None:
        """Return an icon as a PNG of greys, which tell how opaque each pixel is; `None` when there is none."""
        owner, _, path = name.partition("/")
        return self._picture(owner, ICON + path) if path else self._picture(KIOSK, ICON + name)

    def illustration(self, name: str, width: int) -> bytes | None:
        """Return one of the kiosk's own illustrations as a PNG in its own colors; `None` when there is none.

        It is the smallest of `ILLUSTRATION_WIDTHS` that is at least `width` pixels wide, or the largest.
        """
        stored = next((one for one in ILLUSTRATION_WIDTHS if one >= width), ILLUSTRATION_WIDTHS[-1])
        return self._picture(KIOSK, f"{ILLUSTRATION}{name}/{stored}")

    def media(self, key: str) -> bytes | None:
        """Return a picture, named `<topic>/<path>`; `None` when there is none."""
        topic, _, name = key.partition("/")
        return self._picture(topic, name)

    def clip(self, topic: str, language: str, text: str) -> bytes:
        """Return the recording of a sentence; nothing when there is none."""
        from kiosk.content.review.text_digest import digest_of

        return self._picture(topic, f"{CLIP}{language}:{digest_of(text)}") or b""

    def _picture(self, owner: str, key: str) -> bytes | None:
        rows = self._read("SELECT data FROM media WHERE topic = ? AND key = ?", owner, key)
        return bytes(rows[0][0]) if rows else None

    def sentences(self, topic: str, section: str, language: str) -> tuple[tuple[str, str], ...]:
        """Return the sentences of a section that are in the language itself, each with the id of its block."""
        rows = self._read(
            "SELECT block, text FROM sentence WHERE topic = ? AND language = ? AND section = ? ORDER BY position",
            topic,
            language,
            section,
        )
        return tuple((block, text) for block, text in rows)

    def passages(self, match: str, limit: int) -> list[tuple[str, ...]]:
        """Return what an FTS5 expression finds, best first.

        Of each its topic, kind, section, block, term, text, more and readings.
        """
        return self._read(
            "SELECT topic, kind, section, block, term, text, more, readings FROM search"  # noqa: S608  (a constant)
            f" JOIN passage ON passage.id = search.rowid WHERE search MATCH ?{self._which}"
            " ORDER BY search.rowid LIMIT ?",
            match,
            limit,
        )

    def words(self, mark: str) -> list[str]:
        """Return all words of a language, in order; `mark` stands before them in the index and is left out."""
        rows = self._read("SELECT word FROM word WHERE word BETWEEN ? AND ?", mark, mark + "\U0010ffff")
        return [word[len(mark) :] for (word,) in rows]

    def initials(self, language: str) -> list[str]:
        """Return the letters under which the index lists anything, in order."""
        rows = self._read(
            f"SELECT DISTINCT initial FROM entry WHERE language = ?{self._which} ORDER BY initial",  # noqa: S608
            language,
        )
        return [initial for (initial,) in rows]

    def entries(self, language: str, initial: str) -> list[tuple[str, ...]]:
        """Return what the index lists under a letter, in order: text, topic, kind, section, block, term."""
        return self._read(
            "SELECT text, topic, kind, section, block, term FROM entry"  # noqa: S608  (a constant)
            f" WHERE language = ? AND initial = ?{self._which} ORDER BY sort, text, topic",
            language,
            initial,
        )

    def _one(self, query: str, *values: object) -> tuple[Any, ...]:
        rows = self._read(query, *values)
        if not rows:
            raise LibraryError(
                f"{self.path}: nothing is known of {'/'.join(map(str, values))}.", "build it anew"
            )
        return tuple(rows[0])

    def _read(self, query: str, *values: object) -> list[tuple[Any, ...]]:
        try:
            rows = self._database.execute(query, values).fetchall()
        except sqlite3.Error as error:
            self._require_unwritten()
            raise LibraryError(f"{self.path}: it is damaged: {error}.", "build it anew") from error
        self._require_unwritten()
        return rows

    def _require_unwritten(self) -> None:
        if self._held >= 0 and size_and_time(self._held) != self._written:
            raise OverwrittenLibraryError(
                f"{self.path}: something has written into it while it was shown.",
                "replace a library by renaming a whole one, as `main.py build` does",
            )


def size_and_time(handle: int) -> tuple[int, int]:
    """Return the size of an open file in bytes and when it was last written to, in nanoseconds."""
    status = os.fstat(handle)
    return status.st_size, status.st_mtime_ns


class Topics(Mapping[str, TopicCard]):
    """The topics of a library in one language, in order; a card is read when it is first asked for."""

    def __init__(self, topics: Iterable[str], read: Callable[[str], TopicCard]) -> None:
        """Hold the ids of `topics`; `read` gives the card of one."""
        self._cards: dict[str, TopicCard | None] = dict.fromkeys(topics)
        self._read = read

    def __getitem__(self, topic: str) -> TopicCard:
        card = self._cards[topic]
        if card is None:
            card = self._cards[topic] = self._read(topic)
        return card

    def __iter__(self) -> Iterator[str]:
        return iter(self._cards)

    def __len__(self) -> int:
        return len(self._cards)
