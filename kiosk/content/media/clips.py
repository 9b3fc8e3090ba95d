"""Recordings of sentences, which the voice plays in place of its own words.

They lie beside a topic's words, named by what they say: `clips/<language>/<digest>.opus`. A text that is changed has
another digest, so that a recording of what it said before is never heard.
"""

import hashlib
import re
from collections.abc import Iterator
from pathlib import Path

from kiosk.base.bounded_file import bytes_of
from kiosk.content.blocks.cards import MISSING, TopicCard
from kiosk.content.languages import WRITTEN
from kiosk.content.library.reader import CLIP, Library
from kiosk.content.reading.sentences import sentences
from kiosk.content.review.text_digest import DIGEST_LENGTH, digest_of
from kiosk.content.search.word_breaks import without_breaks
from kiosk.content.source.files import is_ignored

FOLDER = "clips"
MOST_BYTES = 4 << 20
"""Of one recording: a minute without loss."""

NAME = re.compile(rf"[0-9a-f]{{{DIGEST_LENGTH}}}")
KINDS = {".opus": b"OggS", ".ogg": b"OggS", ".wav": b"RIFF", ".flac": b"fLaC", ".mp3": b""}
"""What a recording's file begins with, by its ending; MP3 has no one beginning."""


def clip_files(topic: Path, language: str) -> list[Path]:
    """Return the files beside a topic's words that stand for recordings in a language."""
    return sorted(path for path in (topic / FOLDER / language).glob("*") if not is_ignored(path.name))


def clip_faults(topic: Path, languages: list[str]) -> Iterator[tuple[Path, str, str]]:
    """Yield each file that is no recording: what is wrong with it and what to do."""
    for folder in sorted((topic / FOLDER).glob("*")):
        if folder.name not in (*languages, *WRITTEN) and not is_ignored(folder.name):
            yield folder, "this is no language of the content", f"the folders here are {', '.join(languages)}"
    for language in languages:
        for path in clip_files(topic, language):
            beginning = KINDS.get(path.suffix)
            if beginning is None or not NAME.fullmatch(path.stem):
                hint = f"`main.py sentences {language}` tells the names; it may end in {', '.join(KINDS)}"
                yield path, "this is not named as a recording", hint
                continue
            data = bytes_of(path, MOST_BYTES + 1)
            if len(data) > MOST_BYTES:
                yield path, f"it has more than {MOST_BYTES} bytes", "record one sentence a file, as Opus"
            elif not data.startswith(beginning) or not data:
                yield path, f"it is no {path.suffix[1:]} file, whatever its name says", "save it anew"


def read_clips(topic: Path, languages: list[str]) -> dict[str, bytes]:
    """Return all recordings of a topic, by the keys that the library has them under."""
    return {
        f"{CLIP}{language}:{path.stem}": bytes_of(path, MOST_BYTES)
        for language in languages
        for path in clip_files(topic, language)
    }


def clip_digests(topic: Path, language: str) -> dict[str, str]:
    """Return the SHA-256 of each recording of a topic in a language, by its name; `OSError` if one cannot be read."""
    return {
        path.stem: hashlib.sha256(bytes_of(path, MOST_BYTES)).hexdigest()
        for path in clip_files(topic, language)
    }


def recordings(library: Library, folder: Path, language: str) -> Iterator[str]:
    """Yield a line for each sentence that the voice says in a language: whether it is recorded, its name, its words.

    Then one for each recording of a text that is no longer said; `folder` is the content's.
    """
    for topic, card in library.topics(language).items():
        files = {path.stem: path for path in clip_files(folder / "topics" / topic, language)}
        said = spoken_texts(library, card, language)
        for name, text in said.items():
            yield f"{'recorded' if name in files else '-       '} {topic}/{FOLDER}/{language}/{name} {text}"
        for name, path in files.items():
            if name not in said:
                yield f"stale    {path} is of a text that has changed: record it anew, or remove it"


def spoken_texts(library: Library, card: TopicCard, language: str) -> dict[str, str]:
    """Return every sentence of a topic that is in a language, by the name of its recording, in order."""
    if card.translation == MISSING:
        return {}
    texts = [card.title]
    for section in card.sections:
        texts += [section.title, *(text for _, text in library.sentences(card.id, section.id, language))]
    for term, meaning in library.terms(card.id, language):
        texts += [term, *sentences(meaning)]
    return {digest_of(text): text for text in map(without_breaks, texts)}
