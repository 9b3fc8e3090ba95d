"""Tells by their bytes whether a library was made of these files by this program."""

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
from kiosk.content.library.reader import BUILDER, FORMAT
from kiosk.content.source.authored import KioskFile
from kiosk.content.source.files import is_ignored
from kiosk.errors import KioskError

MAKERS = (
    "markdown-it-py", "pillow", "resvg_py", "icu4py", "pypinyin", "SudachiPy", "SudachiDict-small",
    "snowballstemmer", "webvtt-py",
)  # fmt: skip
"""Packages that decide what a library holds: another version may make another one."""

MOST_BYTES = 4 << 20
"""Of the file of digests; the largest content has 2,000 topics, of 250 bytes each."""

SETTLED = 2_000_000_000
"""Nanoseconds: a file changed within these before it was read may change again and keep its time, as some
disks tell times by the second or two; its digest is not kept."""


@dataclass(frozen=True, slots=True)
class Fingerprints:
    """Digests of everything a library is made of, of the program and its icons, and of each topic in order."""

    whole: str
    program: str
    topics: dict[str, str]


@dataclass(slots=True)
class Digests:
    """Digests of folders by the state of their files, kept from build to build: only what changed is read."""

    path: Path
    known: dict[str, tuple[str, str]] = field(default_factory=dict)
    used: dict[str, tuple[str, str]] = field(default_factory=dict)

    @classmethod
    def read(cls, path: Path) -> "Digests":
        """Return those of the last build; a file that is missing or unreadable is as good as an empty one."""
        with suppress(OSError, ValueError):  # made again by each build
            return cls(path, read_state(path, known_digests, MOST_BYTES) or {})
        return cls(path)

    def write(self) -> None:
        """Keep what this build used; without, the next one reads everything again."""
        if self.used == self.known:
            return
        with suppress(OSError):
            self.path.unlink(missing_ok=True)  # a pipe of that name would never take it
            self.path.write_text(json.dumps(self.used), encoding="ascii")

    def of(self, folder: Path) -> str:
        """Return the digest of all files in a folder, read only if any of them changed."""
        files = sorted(files_in(str(folder)))
        top = len(os.fsencode(folder))
        name = digest([os.fsencode(folder)])
        state = digest([repr([(path, *mark) for path, *mark in files]).encode()])
        known = self.known.get(name)
        if known is not None and known[0] == state:
            self.used[name] = known
            return known[1]
        found = digest(part for path, *_ in files for part in (path[top:], file_bytes(path)))
        newest = max((max(mark[1:3]) for _, *mark in files), default=0)
        if time.time_ns() - newest > SETTLED:
            self.used[name] = (state, found)
        return found


def known_digests(fields: Fields) -> dict[str, tuple[str, str]]:
    """Return the state and the digest of each folder that a file holds; `ValueError` when it holds anything else."""
    pairs = ((name, fields.texts(name, 2)) for name in fields.names())
    return {name: (state, found) for name, (state, found) in pairs}


def build_options(kiosk: KioskFile, *, with_pseudo: bool) -> list[str]:
    """Return what of `kiosk.yaml` decides how each topic is built."""
    return [*kiosk.languages, str(kiosk.settings.get("missing_language", "")), str(with_pseudo)]


def fingerprints(
    folder: Path, topics: list[str], options: list[str], icons_dir: Path, digests: Digests
) -> Fingerprints:
    """Return the digests of a content folder; `options` are what else decides how topics are built."""
    makers = [f"{name} {version(name)}" for name in MAKERS]
    program = [f"{BUILDER} {FORMAT} {sqlite3.sqlite_version}", *makers, *options]
    base = digest(part.encode() for part in [*program, digests.of(icons_dir.resolve())]).encode()
    top = folder.resolve() / "topics"
    each = {name: digest([base, digests.of(top / name).encode()]) for name in topics}
    kiosk = file_bytes(os.fsencode(folder / "kiosk.yaml"))
    whole = digest([base, kiosk, *(one.encode() for one in each.values())])
    return Fingerprints(whole, base.decode(), each)


def files_in(folder: str) -> Iterator[tuple[bytes, int, int, int]]:
    """Yield all files below a folder but those that are ignored, each with its size and the times of its last changes.

    The second time is that of the file's entry: it tells of a copy that was given the times of an older file.
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
    """Read a file; `KioskError` when that fails."""
    try:
        return Path(os.fsdecode(path)).read_bytes()
    except OSError as error:
        raise KioskError(
            f"{os.fsdecode(path)} cannot be read: {error.strerror}.", exit_code=os.EX_NOINPUT
        ) from error


def digest(parts: Iterable[bytes]) -> str:
    """Return one name for all the bytes."""
    whole = hashlib.sha256()
    for part in parts:
        whole.update(len(part).to_bytes(8, "big"))
        whole.update(part)
    return whole.hexdigest()
