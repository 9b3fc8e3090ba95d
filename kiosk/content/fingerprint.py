"""Tells by their bytes whether a library was made of these files by this program."""

import hashlib
import os
import sqlite3
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path

from kiosk.content.library import BUILDER, FORMAT
from kiosk.errors import KioskError

MAKERS = ("markdown-it-py", "resvg_py")
"""Packages that decide what a library holds: another version may make another one."""


@dataclass(frozen=True, slots=True)
class Fingerprints:
    """Digests of everything a library is made of, of the program and its icons, and of each topic in order."""

    whole: str
    program: str
    topics: dict[str, str]


def fingerprints(folder: Path, topics: list[str], options: list[str], icons_dir: Path) -> Fingerprints:
    """Read all files of a content folder; `options` are what else decides how topics are built."""
    makers = [f"{name} {version(name)}" for name in MAKERS]
    program = [f"{BUILDER} {FORMAT} {sqlite3.sqlite_version}", *makers, *options]
    base = digest([*(part.encode() for part in program), *files_in(icons_dir)]).encode()
    each = {name: digest([base, *files_in(folder / "topics" / name)]) for name in topics}
    kiosk = file_bytes(folder / "kiosk.yaml")
    whole = digest([base, kiosk, *(one.encode() for one in each.values())])
    return Fingerprints(whole, base.decode(), each)


def files_in(folder: Path) -> Iterator[bytes]:
    """Give the names and contents of all files below a folder, in order."""
    for path in sorted(folder.rglob("*")):
        if path.is_file():
            yield os.fsencode(path.relative_to(folder).as_posix())
            yield file_bytes(path)


def file_bytes(path: Path) -> bytes:
    """Read a file; `KioskError` when that fails."""
    try:
        return path.read_bytes()
    except OSError as error:
        raise KioskError(f"{path} cannot be read: {error.strerror}.", exit_code=os.EX_NOINPUT) from error


def digest(parts: Iterable[bytes]) -> str:
    """Give one name for all the bytes."""
    whole = hashlib.sha256()
    for part in parts:
        whole.update(len(part).to_bytes(8, "big"))
        whole.update(part)
    return whole.hexdigest()
