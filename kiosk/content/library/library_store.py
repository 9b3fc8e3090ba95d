"""Finds the library to show: the one in place, or a new one when the content is newer."""

import os
import zlib
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from kiosk.content.library.reader import BUILDER, FORMAT, Library, LibraryError
from kiosk.content.source.files import is_ignored
from kiosk.errors import KioskError

if TYPE_CHECKING:
    from kiosk.content.library.builder import BuildReport

LIBRARY_NAME = "library.sqlite"
PSEUDO_NAME = "pseudo.sqlite"

MOST_FILES = 400
"""How many files of content are looked at at a start, which takes 6 µs each: the ten languages of 30 topics.

Larger content is shown as it was last built: `main.py build` brings its library up to date.
"""


class OpenedLibrary(NamedTuple):
    """The library to show; `complaints` tells staff why it is not of the newest content, if so.

    `outdated`: the content has changed since, and is to be built.
    """

    library: Library
    complaints: tuple[str, ...] = ()
    outdated: bool = False


def library_path(content: Path, cache: Path) -> Path:
    """Return where the library of a content folder lies: each folder has its own."""
    name = zlib.crc32(os.fsencode(content.resolve()))
    return cache / f"{name:08x}" / LIBRARY_NAME


def open_newest(content: Path, cache: Path, icons_dir: Path) -> OpenedLibrary:
    """Open the library of `content`, built first, in this process, when the content has changed since (`MOST_FILES`).

    When it cannot be built, the last good library is opened; without one, `KioskError` says why. A kiosk does not wait
    for this: it has the library built beside it (`kiosk.content.library.build_worker`).
    """
    path = library_path(content, cache)
    stamp = stamp_of(content, icons_dir)
    if is_stamped(path, stamp):
        try:
            return OpenedLibrary(Library.open(path))
        except LibraryError:
            pass  # damaged: it is built again
    from kiosk.content.library.builder import build

    try:
        log_warnings(build(content, path, icons_dir=icons_dir))
    except (KioskError, OSError) as error:
        return OpenedLibrary(last_good(path, error), (str(error), "The last good library is shown instead."))
    stamp_path = path.with_suffix(".stamp")
    with suppress(OSError):  # without a stamp the next start looks at every byte again
        stamp_path.unlink(missing_ok=True)  # a pipe of that name would never take it
        stamp_path.write_bytes(as_bytes(stamp))
    return OpenedLibrary(Library.open(path))


def is_stamped(path: Path, stamp: str) -> bool:
    """Return whether the library at `path` was last built of files in the state that `stamp` describes."""
    stamp_path = path.with_suffix(".stamp")
    expected = as_bytes(stamp)
    try:  # the size first: no pipe is opened
        return stamp_path.stat().st_size == len(expected) and stamp_path.read_bytes() == expected
    except OSError:
        return False


def as_bytes(stamp: str) -> bytes:
    """Return a stamp as it is written; names of files may hold bytes that are no UTF-8."""
    return stamp.encode("utf-8", errors="surrogateescape")


def log_warnings(report: "BuildReport") -> None:
    """Log what staff should mend of the content that was built."""
    from kiosk.base.log import log

    for problem in report.warnings:
        log().warning("%s", problem)


def is_stale(library: Library, content: Path, icons_dir: Path) -> bool:
    """Tell by every byte whether `content` is another than a library was built of; nothing is built."""
    from kiosk.content.library.fingerprint import Digests, build_options, fingerprints
    from kiosk.content.source.reader import read_kiosk

    if not content.is_dir():
        return False
    kiosk = read_kiosk(content).kiosk.shape
    if kiosk is None:
        return True
    digests = Digests.read(library.path.with_suffix(".digests.json"))
    options = build_options(kiosk, with_pseudo=False)
    prints = fingerprints(content, kiosk.topics, options, icons_dir, digests)
    return prints.whole != str(library.fingerprint)


def last_good(path: Path, why: Exception) -> Library:
    """Open the library in place; when there is none, raise what kept it from being built."""
    try:
        return Library.open(path)
    except LibraryError:
        if isinstance(why, KioskError):
            raise why from None
        raise KioskError(f"The library cannot be built: {why}.", "look at the disk", os.EX_IOERR) from why


def open_built(content: Path, cache: Path, icons_dir: Path) -> Library:
    """Open the library of `content`, brought up to date first; `KioskError` when it cannot be built."""
    from kiosk.content.library.builder import build

    path = library_path(content, cache)
    build(content, path, icons_dir=icons_dir)
    return Library.open(path)


def open_pseudo(content: Path, cache: Path, icons_dir: Path) -> Library:
    """Open a library of `content` that has the pseudo-locales too."""
    from kiosk.content.library.builder import build

    path = library_path(content, cache).with_name(PSEUDO_NAME)
    build(content, path, icons_dir=icons_dir, with_pseudo=True)
    return Library.open(path)


def stamp_of(*folders: Path) -> str:
    """Return a description of the state of all files in `folders`: names, sizes and times; nothing is opened."""
    made_by = f"{FORMAT}/{BUILDER}"
    lines = [made_by]
    for folder in folders:
        for base, names, files in os.walk(folder.resolve()):
            names[:] = sorted(name for name in names if not is_ignored(name))
            kept = sorted(name for name in files if not is_ignored(name))
            lines += [status_of(os.path.join(base, name)) for name in kept]  # noqa: PTH118  (quick)
            if len(lines) > MOST_FILES:
                return f"{made_by}\nmore than {MOST_FILES} files"
    return "\n".join(lines)


def status_of(path: str) -> str:
    """Return a file's path, size and time in one line."""
    try:
        status = os.stat(path)  # noqa: PTH116
    except OSError:  # such as a link to nothing, which editors leave
        return repr(path)
    return f"{path!r} {status.st_size} {status.st_mtime_ns}"
