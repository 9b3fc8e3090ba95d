"""Recordings of sentences, played in place of synthesized speech.

They lie beside a topic's words, named by the digest of the sentence: `clips/<language>/<digest>.opus`. A changed
sentence has another digest, so its outdated recording is never played.
"""

import hashlib
import re
from collections.abc import Iterator
from pathlib import Path

from kiosk.base.bounded_file import bytes_of
from kiosk.base.own_command import typed_command
from kiosk.content.blocks.cards import MISSING, TopicCard
from kiosk.content.languages import WRITTEN
from kiosk.content.library.reader import CLIP, Library
from kiosk.content.reading.sentences import sentences
from kiosk.content.review.text_digest import DIGEST_LENGTH, digest_of
from kiosk.content.search.word_breaks import without_breaks
from kiosk.content.source.files import is_ignored

FOLDER = "clips"
MOST_BYTES = 4 << 20
"""Of one recording, in bytes: a minute of lossless audio."""

NAME = re.compile(rf"[0-9a-f]{{{DIGEST_LENGTH}}}")
KINDS = {".opus": b"OggS", ".ogg": b"OggS", ".wav": b"RIFF", ".flac": b"fLaC", ".mp3": b""}
"""File signatures by extension; MP3 files have no common one."""


def clip_files(topic: Path, language: str) -> list[Path]:
    """Return all files in a topic's folder of recordings for a language."""
    return sorted(path for path in (topic / FOLDER / language).glob("*") if not is_ignored(path.name))


def clip_faults(topic: Path, languages: list[str]) -> Iterator[tuple[Path, str, str]]:
    """Yield each file that is not a valid recording, with the problem and a hint."""
    for folder in sorted((topic / FOLDER).glob("*")):
        if folder.name not in (*languages, *WRITTEN) and not is_ignored(folder.name):
            yield folder, "this is no language of the content", f"the folders here are {', '.join(languages)}"
    for language in languages:
        for path in clip_files(topic, language):
            signature = KINDS.get(path.suffix)
            if signature is None or not NAME.fullmatch(path.stem):
                command = typed_command(f"sentences {language}")
                hint = f"`{command}` tells the names; it may end in {', '.join(KINDS)}"
                yield path, "this is not named as a recording", hint
                continue
            data = bytes_of(path, MOST_BYTES + 1)
            if len(data) > MOST_BYTES:
                yield path, f"it has more than {MOST_BYTES} bytes", "record one sentence a file, as Opus"
            elif not data.startswith(signature) or not data:
                yield path, f"it is no {path.suffix[1:]} file, whatever its name says", "save it again"


def read_clips(topic: Path, languages: list[str]) -> dict[str, bytes]:
    """Return all recordings of a topic by their keys in the library."""
    return {
        f"{CLIP}{language}:{path.stem}": bytes_of(path, MOST_BYTES)
        for language in languages
        for path in clip_files(topic, language)
    }


def clip_digests(topic: Path, language: str) -> dict[str, str]:
    """Return the SHA-256 of each recording of a topic in a language, by name; raise `OSError` if one is unreadable."""
    return {
        path.stem: hashlib.sha256(bytes_of(path, MOST_BYTES)).hexdigest()
        for path in clip_files(topic, language)
    }


def recordings(library: Library, folder: Path, language: str) -> Iterator[str]:
    """Yield a line for each spoken sentence of a language: whether it is recorded, its file name and its words.

    After those of each topic, yield a line for each recording whose sentence no longer exists. `folder` is the
    content folder.
    """
    for topic, card in library.topics(language).items():
        files = {path.stem: path for path in clip_files(folder / "topics" / topic, language)}
        spoken = spoken_texts(library, card, language)
        for name, text in spoken.items():
            yield f"{'recorded' if name in files else '-       '} {topic}/{FOLDER}/{language}/{name} {text}"
        for name, path in files.items():
            if name not in spoken:
                yield f"stale    {path} is of a text that has changed: record it again, or remove it"


def spoken_texts(library: Library, card: TopicCard, language: str) -> dict[str, str]:
    """Return all sentences of a topic that are spoken in a language, by the name of their recording, in order."""
    if card.translation == MISSING:
        return {}
    texts = [card.title]
    for section in card.sections:
        texts += [section.title, *(text for _, text in library.sentences(card.id, section.id, language))]
    for term, meaning in library.terms(card.id, language):
        texts += [term, *sentences(meaning)]
    return {digest_of(text): text for text in map(without_breaks, texts)}
