"""Finds the library to show: the one in place, or a new one when the content is newer."""

import hashlib
import os
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from kiosk.content.library import BUILDER, FORMAT, Library, LibraryError
from kiosk.errors import KioskError

LIBRARY_NAME = "library.sqlite"
PSEUDO_NAME = "pseudo.sqlite"


@dataclass(frozen=True, slots=True)
class Newest:
    """The library to show; `complaints` tells staff why it is not of the newest content, if so."""

    library: Library
    complaints: tuple[str, ...]


def library_path(content: Path, cache: Path) -> Path:
    """Give where the library of a content folder lies: each folder has its own."""
    name = hashlib.sha256(os.fsencode(content.resolve())).hexdigest()[:12]
    return cache / name / LIBRARY_NAME


def open_newest(content: Path, cache: Path, icons_dir: Path) -> Newest:
    """Open the library of `content`, built first when the content has changed since.

    When it cannot be built, the last good library is opened; without one, `KioskError` says why.
    """
    path = library_path(content, cache)
    stamp_path = path.with_suffix(".stamp")
    stamp = stamp_of(content, icons_dir)
    try:
        if stamp_path.read_text(encoding="ascii") == stamp:
            return Newest(Library.open(path), ())
    except (OSError, UnicodeDecodeError, LibraryError):
        pass  # no library yet, or a damaged one: it is built anew
    from kiosk.content.builder import build

    try:
        build(content, path, icons_dir=icons_dir)
    except (KioskError, OSError) as error:
        return Newest(last_good(path, error), (str(error), "The last good library is shown instead."))
    with suppress(OSError):  # without a stamp the next start looks at every byte again
        stamp_path.write_text(stamp, encoding="ascii")
    return Newest(Library.open(path), ())


def last_good(path: Path, why: Exception) -> Library:
    """Open the library in place; when there is none, raise what kept it from being built."""
    try:
        return Library.open(path)
    except LibraryError:
        if isinstance(why, KioskError):
            raise why from None
        raise KioskError(f"The library cannot be built: {why}.", "look at the disk", os.EX_IOERR) from why


def open_pseudo(content: Path, cache: Path, icons_dir: Path) -> Library:
    """Open a library of `content` that has the pseudo-locales too."""
    from kiosk.content.builder import build

    path = library_path(content, cache).with_name(PSEUDO_NAME)
    build(content, path, icons_dir=icons_dir, with_pseudo=True)
    return Library.open(path)


def stamp_of(*folders: Path) -> str:
    """Give a name for the state of all files in `folders`: paths, sizes and times; nothing is opened."""
    whole = hashlib.sha256(f"{FORMAT}/{BUILDER}".encode())
    for folder in folders:
        for base, names, files in os.walk(folder):
            names.sort()
            for name in sorted(files):
                path = os.path.join(base, name)  # noqa: PTH118  (many files, at every start)
                whole.update(os.fsencode(path))
                with suppress(OSError):  # such as a link to nothing, which editors leave
                    status = os.stat(path)  # noqa: PTH116
                    whole.update(f"\0{status.st_size}\0{status.st_mtime_ns}\0".encode())
    return whole.hexdigest()
