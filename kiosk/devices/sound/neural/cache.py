"""Speech that was made ahead of time, in files named by all that it depends on."""

import hashlib
import os
from collections.abc import Container
from pathlib import Path
from typing import NamedTuple

from kiosk.devices.sound.neural.installed import speech_version
from kiosk.paths import cache_folder

FOLDER = "speech"
SUFFIX = ".opus"
DIGEST_BYTES = 32
"""Each file begins with the SHA-256 of the sound that follows."""


class SpokenText(NamedTuple):
    """A text, its language, and the voice that speaks it."""

    text: str
    language: str
    voice: str


def speech_folder() -> Path:
    """Return the folder of the speech that was made ahead; it can be deleted at any time."""
    return cache_folder() / FOLDER


def path_of(spoken: SpokenText) -> Path:
    """Return the file of a text's speech, whether or not there is one: another text or voice has another file."""
    name = hashlib.sha256("\0".join((*spoken, speech_version())).encode()).hexdigest()
    return speech_folder() / name[:2] / f"{name}{SUFFIX}"


def read_speech(spoken: SpokenText) -> bytes | None:
    """Return the speech of a text as an Ogg file; `None` if there is none, or if its file is damaged."""
    try:
        data = path_of(spoken).read_bytes()
    except OSError:
        return None
    sound = data[DIGEST_BYTES:]
    return sound if hashlib.sha256(sound).digest() == data[:DIGEST_BYTES] else None


def has_speech(spoken: SpokenText) -> bool:
    """Return whether a text's speech is stored undamaged, and mark it as used now."""
    found = read_speech(spoken) is not None
    if found:
        os.utime(path_of(spoken))
    return found


def write_speech(spoken: SpokenText, sound: bytes) -> None:
    """Store the speech of a text, an Ogg file; raise `OSError` if it cannot be written."""
    path = path_of(spoken)
    path.parent.mkdir(parents=True, exist_ok=True)
    staging = path.with_suffix(".new")
    staging.write_bytes(hashlib.sha256(sound).digest() + sound)
    staging.replace(path)


def make_room(most_bytes: int, needed: Container[Path] = ()) -> bool:
    """Delete the speech that was used least recently until the rest fits into a number of bytes.

    Files in `needed` are kept; return whether the rest fits with them.
    """
    files = sorted(stored(), key=lambda path: path.stat().st_mtime)
    size = sum(path.stat().st_size for path in files)
    for path in files:
        if size <= most_bytes:
            break
        if path not in needed:
            size -= path.stat().st_size
            path.unlink()
    return size <= most_bytes


def stored() -> list[Path]:
    """Return all files of the folder, with those that an interrupted run has left."""
    return [path for path in speech_folder().glob("*/*") if path.is_file()]
