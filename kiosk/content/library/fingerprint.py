"""Fingerprints: digests that tell whether a library was built from these files by this version of the program."""

import hashlib
import json
import os
import sqlite3
import time
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from importlib.metadata import version
from pathlib import Path

from kiosk.base.state_file import Fields, read_state
from kiosk.content.library.library_file import BUILDER, FORMAT
from kiosk.content.search.slots import slots_of
from kiosk.content.source.authored import KioskFile
from kiosk.content.source.files import is_ignored
from kiosk.errors import ExitCode, KioskError

PACKAGES = (
    "markdown-it-py", "pillow", "resvg_py", "icu4py", "pypinyin", "SudachiPy", "SudachiDict-small",
    "snowballstemmer",
)  # fmt: skip
"""Packages whose version affects what a library contains."""

MOST_BYTES = 4 << 20
"""Largest digest file, in bytes; the largest content has 2,000 topics at 250 bytes each."""

SETTLED = 2_000_000_000
"""Nanoseconds: some file systems keep times to the second or two, so a file modified this recently may change again
with the same time. Its digest is not cached."""


@dataclass(frozen=True, slots=True)
class Fingerprints:
    """Digests of all content, of the program with its icons and options, and of each topic in order."""

    whole: str
    program: str
    topics: dict[str, str]


@dataclass(slots=True)
class Digests:
    """A cache of folder digests by file state, kept between builds so that only changed folders are read."""

    path: Path
    known: dict[str, tuple[str, str]] = field(default_factory=dict)
    used: dict[str, tuple[str, str]] = field(default_factory=dict)

    @classmethod
    def read(cls, path: Path) -> "Digests":
        """Return the cache of the last build, empty if the file is missing or unreadable."""
        with suppress(OSError, ValueError):  # every build rewrites it
            return cls(path, read_state(path, known_digests, MOST_BYTES) or {})
        return cls(path)

    def write(self) -> None:
        """Save the digests that this build used; if that fails, the next build reads all files."""
        if self.used == self.known:
            return
        with suppress(OSError):
            self.path.unlink(missing_ok=True)  # opening a FIFO for writing would block
            self.path.write_text(json.dumps(self.used), encoding="ascii")

    def of(self, folder: Path) -> str:
        """Return the digest of all files in a folder, reading them only if any has changed."""
        files = sorted(files_in(str(folder)))
        prefix_length = len(os.fsencode(folder))
        name = digest([os.fsencode(folder)])
        state = digest([repr([(path, *mark) for path, *mark in files]).encode()])
        known = self.known.get(name)
        if known is not None and known[0] == state:
            self.used[name] = known
            return known[1]
        content_digest = digest(
            part for path, *_ in files for part in (path[prefix_length:], file_bytes(path))
        )
        newest = max((max(mark[1:3]) for _, *mark in files), default=0)
        if time.time_ns() - newest > SETTLED:
            self.used[name] = (state, content_digest)
        return content_digest


def known_digests(fields: Fields) -> dict[str, tuple[str, str]]:
    """Return the state and digest of each folder in the file; raise `ValueError` if it holds anything else."""
    pairs = ((name, fields.texts(name, 2)) for name in fields.names())
    return {name: (state, found) for name, (state, found) in pairs}


def build_options(kiosk: KioskFile, *, with_pseudo: bool) -> list[str]:
    """Return the settings in `kiosk.yaml` that affect how every topic is built."""
    return [*kiosk.languages, str(kiosk.settings.get("missing_language", "")), str(with_pseudo)]


def fingerprints(
    folder: Path, topics: list[str], options: list[str], icons_dir: Path, digests: Digests
) -> Fingerprints:
    """Return the digests of a content folder; `options` are the settings that affect every topic."""
    makers = [f"{name} {version(name)}" for name in PACKAGES]
    program = [f"{BUILDER} {FORMAT} {sqlite3.sqlite_version}", *makers, *options]
    base = digest(part.encode() for part in [*program, digests.of(icons_dir.resolve())]).encode()
    topics_dir = folder.resolve() / "topics"
    slots = slots_of(topics)
    by_topic = {
        name: digest([base, digests.of(topics_dir / name).encode(), str(slots[name]).encode()])
        for name in topics
    }
    kiosk = file_bytes(os.fsencode(folder / "kiosk.yaml"))
    whole = digest([base, kiosk, *(topic.encode() for topic in by_topic.values())])
    return Fingerprints(whole, base.decode(), by_topic)


def files_in(folder: str) -> Iterator[tuple[bytes, int, int, int]]:
    """Yield the path, size, mtime and ctime (in ns) of each file below a folder, skipping ignored ones.

    The ctime reveals a file that was replaced by a copy with the same mtime.
    """
    with suppress(FileNotFoundError, NotADirectoryError), os.scandir(folder) as entries:
        for entry in entries:
            if is_ignored(entry.name):
                continue
            if entry.is_dir(follow_symlinks=False):
                yield from files_in(entry.path)
            elif entry.is_file():
                status = entry.stat()
                yield os.fsencode(entry.path), status.st_size, status.st_mtime_ns, status.st_ctime_ns


def file_bytes(path: bytes) -> bytes:
    """Read a file; raise `KioskError` if that fails."""
    try:
        return Path(os.fsdecode(path)).read_bytes()
    except OSError as error:
        raise KioskError(
            f"{os.fsdecode(path)} cannot be read: {error.strerror}.", exit_code=ExitCode.NOINPUT
        ) from error


def digest(parts: Iterable[bytes]) -> str:
    """Return the SHA-256 of a sequence of byte strings, in hexadecimal."""
    sha = hashlib.sha256()
    for part in parts:
        sha.update(len(part).to_bytes(8, "big"))
        sha.update(part)
    return sha.hexdigest()
