"""Reads a library: the immutable file that holds everything the kiosk shows."""

import json
import sqlite3
import zlib
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.content.blocks.cards import (
    MISSING,
    TRANSLATION_STATES,
    Language,
    Review,
    TopicCard,
    card_from_json,
)
from kiosk.content.library.library_file import LibraryError, LibraryFile, OverwrittenLibraryError

if TYPE_CHECKING:
    from kiosk.content.blocks.records import Page, Question, Term
    from kiosk.content.library.rows import TopicRows

__all__ = ["Library", "LibraryError", "OverwrittenLibraryError", "TopicCards"]

KIOSK = ":kiosk"
"""Owner of the kiosk's own icons and illustrations in the media table; not a valid topic id."""

ILLUSTRATION = "illustration:"
"""Prefix of the media key of an illustration: `illustration:<name>/<width>`."""

ILLUSTRATION_WIDTHS = (480, 560, 640, 720, 820, 1000, 1600)
"""Stored widths of each illustration, in pixels: scaling a large one down would delay the start."""

LANGUAGE_NAME = "name:"
"""Prefix of the media key of a language's own name as a picture: `name:<language>/<height>`."""

LANGUAGE_NAME_HEIGHTS = (128, 256, 512)
"""Stored heights of each name, in pixels: 1.7 times the font size."""

CRISP = 1.5
"""A drawn name is scaled down by at least this factor: scaled by less, its strokes would blur."""

ICON = "icon:"
"""Prefix of the media key of an icon, so that one drawing can be both an icon and a figure."""

CLIP = "clip:"
"""Prefix of the media key of a sentence's recording: `clip:<language>:<digest>`."""

SAY = "say:"
"""Prefix of the media key of a language's spellings for the voice, a JSON object: `say:<language>`."""

OF_PAGE = "FROM page WHERE topic = ? AND language = ? AND section = ?"

TRANSLATED = " AND (topic, language) IN (SELECT topic, language FROM card WHERE translation <> 'missing')"
"""SQL condition that excludes topics shown in the source language for want of a translation."""


class Library(LibraryFile):
    """An open library, read-only: everything that the kiosk shows."""

    def __init__(self, path: Path, handle: int, database: sqlite3.Connection) -> None:
        """Read the metadata; use `open` to create one."""
        super().__init__(path, handle, database)
        self._topic_filter = ""
        meta = dict(database.execute("SELECT name, value FROM meta"))
        self.fingerprint: str = meta["fingerprint"]
        self.hue = meta["hue"]
        self.languages = tuple(Language(*fields) for fields in json.loads(meta["languages"]))
        self.settings: dict[str, object] = json.loads(meta["settings"])
        self._clinic: dict[str, str] = json.loads(meta["clinic"])

    def topic_fingerprints(self) -> dict[str, str]:
        """Return the fingerprint of each topic by id."""
        return dict(self._read("SELECT id, fingerprint FROM topic"))

    def topic_rows(self, topic: str) -> "TopicRows | None":
        """Return all rows of a topic for copying into another library, or `None` if they are damaged."""
        from kiosk.content.library.rows import stored_rows  # deferred: slows the first screen

        try:
            return stored_rows(self._database, topic)
        except (sqlite3.Error, ValueError):
            return None

    def clinic(self, language: str) -> str:
        """Return the clinic's name, in the default language if it has none in this one."""
        return self._clinic.get(language) or self._clinic[self.languages[0].code]

    def translations(self) -> dict[str, frozenset[str]]:
        """Return the translation states of each language's topics (`cards.TRANSLATION_STATES`, `cards.MISSING`)."""
        found: dict[str, set[str]] = {}
        for language, state in self._read("SELECT DISTINCT language, translation FROM card"):
            found.setdefault(language, set()).add(state)
        return {language: frozenset(states) for language, states in found.items()}

    def reviews(self, language: str) -> dict[tuple[str, str], Review]:
        """Return the reviews in a language by topic and section."""
        query = "SELECT topic, section, review FROM page WHERE language = ?"
        rows = self._read(query, language)
        return {(topic, section): Review(*json.loads(review)) for topic, section, review in rows}

    def offered(self, least: str) -> list[Language]:
        """Return the default language and those with translated topics, all of them at least in state `least`."""
        if len(self.languages) == 1:
            return list(self.languages)
        translations = self.translations()
        enough = {"", *TRANSLATION_STATES[TRANSLATION_STATES.index(least) :]}
        first, *others = self.languages
        written = {code: states - {MISSING} for code, states in translations.items()}
        return [
            first,
            *(other for other in others if written.get(other.code) and written[other.code] <= enough),
        ]

    def leave_out_untranslated(self) -> None:
        """Omit topics without a translation instead of showing them in the source language."""
        self._topic_filter = TRANSLATED

    def topics(self, language: str) -> "TopicCards":
        """Return all topics with their sections by id, in menu order."""
        rows = self._read(
            f"SELECT topic FROM shelf WHERE language = ?{self._topic_filter} ORDER BY position",  # noqa: S608  (a constant)
            language,
        )
        return TopicCards((topic for (topic,) in rows), lambda topic: self._card(topic, language))

    def _card(self, topic: str, language: str) -> TopicCard:
        (body,) = self._row("SELECT body FROM card WHERE topic = ? AND language = ?", topic, language)
        try:
            return card_from_json(body)
        except (ValueError, KeyError, TypeError) as error:
            raise self._damaged("its menu") from error

    def page(self, topic: str, section: str, language: str) -> "Page":
        """Return a section's page; raise `LibraryError` if it does not exist."""
        from kiosk.content.blocks.records import page_from_json  # deferred: slows the first screen

        (body,) = self._row(f"SELECT body {OF_PAGE}", topic, language, section)
        try:
            return page_from_json(zlib.decompress(body))
        except (ValueError, TypeError, zlib.error) as error:
            raise self._damaged(f"the page {topic}/{section}") from error

    def term(self, topic: str, term: str, language: str) -> "Term":
        """Return a glossary term with its meaning."""
        query = (
            "SELECT id, term, markup, plain, written FROM term WHERE topic = ? AND language = ? AND id = ?"
        )
        return term_from(self._row(query, topic, language, term))

    def terms(self, topic: str, language: str) -> tuple[tuple[str, str], ...]:
        """Return the terms of a topic that are written in the language itself, as (term, meaning) pairs."""
        query = "SELECT term, plain FROM term WHERE topic = ? AND language = ? AND written = '' ORDER BY id"
        return tuple(self._read(query, topic, language))

    def glossary(self, topic: str, language: str) -> "tuple[Term, ...]":
        """Return all terms of a topic with their meanings, sorted by name."""
        query = "SELECT id, term, markup, plain, written FROM term WHERE topic = ? AND language = ? ORDER BY term, id"
        return tuple(map(term_from, self._read(query, topic, language)))

    def check(self, topic: str, language: str) -> "tuple[Question, ...]":
        """Return a topic's self-check, empty if it has none in this language."""
        from kiosk.content.blocks.records import check_from_json

        rows = self._read("SELECT body FROM quiz WHERE topic = ? AND language = ?", topic, language)
        try:
            return check_from_json(rows[0][0]) if rows else ()
        except ValueError as error:
            raise self._damaged("a self-check") from error

    def _damaged(self, part: str) -> LibraryError:
        return LibraryError(f"{self.path}: {part} is damaged.", "rebuild it")

    def icon(self, name: str) -> bytes | None:
        """Return an icon as a grayscale PNG whose gray values are opacities, or `None` if it does not exist."""
        owner, _, path = name.partition("/")
        return self._picture(owner, ICON + path) if path else self._picture(KIOSK, ICON + name)

    def illustration(self, name: str, width: int) -> bytes | None:
        """Return a kiosk illustration as a color PNG, or `None` if it does not exist.

        Its width is the smallest of `ILLUSTRATION_WIDTHS` that is at least `width` pixels, or else the largest.
        """
        stored = next((stored for stored in ILLUSTRATION_WIDTHS if stored >= width), ILLUSTRATION_WIDTHS[-1])
        return self._picture(KIOSK, f"{ILLUSTRATION}{name}/{stored}")

    def language_name(self, language: str, height: int) -> bytes | None:
        """Return a language's own name as a mask like an icon, or `None` if it is not drawn.

        It is the smallest picture that can be scaled down well to `height` pixels, or else the largest.
        """
        enough = (stored for stored in LANGUAGE_NAME_HEIGHTS if stored >= CRISP * height)
        stored = next(enough, LANGUAGE_NAME_HEIGHTS[-1])
        return self._picture(KIOSK, f"{LANGUAGE_NAME}{language}/{stored}")

    def media(self, key: str) -> bytes | None:
        """Return a picture by its key `<topic>/<path>`, or `None` if it does not exist."""
        topic, _, name = key.partition("/")
        return self._picture(topic, name)

    def clip(self, topic: str, language: str, text: str) -> bytes:
        """Return the recording of a sentence, empty if there is none."""
        from kiosk.content.review.text_digest import digest_of

        return self._picture(topic, f"{CLIP}{language}:{digest_of(text)}") or b""

    def spoken_text(self, topic: str, language: str, text: str) -> str:
        """Return a text of a topic as a voice should receive it: with the spellings that its authors list."""
        listed = self._picture(topic, f"{SAY}{language}")
        if listed is None:
            return text
        from kiosk.content.reading.respelling import respelled

        return respelled(text, json.loads(listed), language)

    def _picture(self, owner: str, key: str) -> bytes | None:
        rows = self._read("SELECT data FROM media WHERE topic = ? AND key = ?", owner, key)
        return bytes(rows[0][0]) if rows else None

    def sentences(self, topic: str, section: str, language: str) -> tuple[tuple[str, str], ...]:
        """Return a section's sentences that are in the language itself, as (block id, text) pairs."""
        from kiosk.content.reading.sentences import sentences
        from kiosk.content.search.word_breaks import without_breaks

        if not self._read(f"SELECT 1 {OF_PAGE}", topic, language, section):
            return ()
        page = self.page(topic, section, language)
        return tuple(
            (block.id, sentence)
            for block in page.blocks
            if page.language_of(block) == language
            for text in block.plain_texts()
            for sentence in sentences(without_breaks(text))
        )

    def passages(self, match: str, limit: int) -> list[tuple[str, ...]]:
        """Return the passages that match an FTS5 expression, best first.

        Each is a tuple of topic, kind, section, block, term, text, more and readings.
        """
        return self._read(
            "SELECT topic, kind, section, block, term, text, more, readings FROM search"  # noqa: S608  (a constant)
            f" JOIN passage ON passage.id = search.rowid WHERE search MATCH ?{self._topic_filter}"
            " ORDER BY search.rowid LIMIT ?",
            match,
            limit,
        )

    def words(self, mark: str) -> list[str]:
        """Return all words of a language, sorted; `mark` is their prefix in the index, which is removed."""
        rows = self._read("SELECT word FROM word WHERE word BETWEEN ? AND ?", mark, mark + "\U0010ffff")
        return [word[len(mark) :] for (word,) in rows]

    def initials(self, language: str) -> list[str]:
        """Return the initials that have index entries in a language, sorted."""
        rows = self._read(
            f"SELECT DISTINCT initial FROM entry WHERE language = ?{self._topic_filter} ORDER BY initial",  # noqa: S608
            language,
        )
        return [initial for (initial,) in rows]

    def entries(self, language: str, initial: str) -> list[tuple[str, ...]]:
        """Return the index entries under an initial, sorted: tuples of text, topic, kind, section, block, term."""
        return self._read(
            "SELECT text, topic, kind, section, block, term FROM entry"  # noqa: S608  (a constant)
            f" WHERE language = ? AND initial = ?{self._topic_filter} ORDER BY sort, text, topic",
            language,
            initial,
        )


def term_from(row: tuple[str, ...]) -> "Term":
    """Return a glossary term from its row: id, term, markup, plain text and language."""
    from kiosk.content.blocks.block import Prose
    from kiosk.content.blocks.records import Term

    name, term, markup, plain, written = row
    return Term(name, term, Prose(markup, plain), written=written)


class TopicCards(Mapping[str, TopicCard]):
    """The topics of a library in one language, in menu order; cards are read on first access."""

    def __init__(self, topics: Iterable[str], read: Callable[[str], TopicCard]) -> None:
        """Keep the ids of `topics`; `read` returns the card of one."""
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
