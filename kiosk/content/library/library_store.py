"""Finds the library to show: the existing one, or a new one if the content has changed."""

import os
import zlib
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from kiosk.base.own_command import typed_command
from kiosk.content.library.library_file import BUILDER, FORMAT
from kiosk.content.library.reader import Library, LibraryError
from kiosk.content.source.files import is_ignored
from kiosk.errors import ExitCode, KioskError

if TYPE_CHECKING:
    from kiosk.content.library.builder import BuildReport

LIBRARY_NAME = "library.sqlite"
PSEUDO_NAME = "pseudo.sqlite"

MOST_FILES = 400
"""Largest number of content files to check at startup, at 6 µs each: 30 topics in ten languages.

Larger content is shown as last built; `main.py build` updates its library.
"""


MOST_WARNINGS = 4
"""Warnings about the content to log; the log would cut more of them (`kiosk.base.log_flood`)."""


class OpenedLibrary(NamedTuple):
    """The library to show; `complaints` tells staff why it is not up to date, `outdated` if the content has changed."""

    library: Library
    complaints: tuple[str, ...] = ()
    outdated: bool = False


def library_path(content: Path, cache: Path) -> Path:
    """Return the path of the library of a content folder; each folder has its own."""
    name = zlib.crc32(os.fsencode(content.resolve()))
    return cache / f"{name:08x}" / LIBRARY_NAME


def shown_path(content: Path, cache: Path) -> Path:
    """Return the path of the library that the next start shows: a finished one is copied to the cache then."""
    from kiosk.content.library.finished import finished_library

    path = library_path(content, cache)
    finished = finished_library(content)
    if finished is None:
        return path
    try:
        Library.open(path).close()
    except LibraryError:
        return finished
    return path


def open_newest(content: Path, cache: Path, icons_dir: Path) -> OpenedLibrary:
    """Open the library of `content`, updating it first, in this process, if the content has changed (`MOST_FILES`).

    If the update fails, open the last good library, or raise `KioskError` if there is none. The kiosk does not wait
    for this: it builds in a separate process (`kiosk.content.library.build_worker`).
    """
    path = library_path(content, cache)
    stamp = stamp_of(content, icons_dir)
    if is_stamped(path, stamp):
        with suppress(LibraryError):  # damaged: rebuild it
            return OpenedLibrary(Library.open(path))
    try:
        update(content, path, icons_dir)
    except (KioskError, OSError) as error:
        return OpenedLibrary(last_good(path, error), (str(error), "The last good library is shown instead."))
    write_stamp(path, stamp)
    return OpenedLibrary(Library.open(path))


def update(content: Path, path: Path, icons_dir: Path) -> None:
    """Build the library of `content`, or take over a finished one; `KioskError` and `OSError` keep the existing one."""
    from kiosk.content.authoring import require_authoring_tools
    from kiosk.content.library.finished import finished_library, take_over

    finished = finished_library(content)
    if finished is not None:
        take_over(finished, path)
        return
    require_authoring_tools()
    from kiosk.content.library.builder import build

    log_warnings(build(content, path, icons_dir=icons_dir), content)


def is_stamped(path: Path, stamp: bytes) -> bool:
    """Return whether the library at `path` was last built from files in the state that `stamp` describes."""
    stamp_path = path.with_suffix(".stamp")
    try:  # compare the size first, so as not to open a FIFO
        return stamp_path.stat().st_size == len(stamp) and stamp_path.read_bytes() == stamp
    except OSError:
        return False


def write_stamp(path: Path, stamp: bytes) -> None:
    """Note that the library at `path` was built from files in the state that `stamp` describes."""
    stamp_path = path.with_suffix(".stamp")
    with suppress(OSError):  # without a stamp, the next start compares the content by digest
        stamp_path.unlink(missing_ok=True)  # opening a FIFO for writing would block
        stamp_path.write_bytes(stamp)


def log_warnings(report: "BuildReport", content: Path) -> None:
    """Log the first warnings about the content that was built, and how many more there are."""
    from kiosk.base.log import log
    from kiosk.content.source.problems import lines_of

    lines = list(lines_of(report.warnings))
    for line in lines[:MOST_WARNINGS]:
        log().warning("%s", line)
    if lines[MOST_WARNINGS:]:
        more = "%s: %d more warnings like these; `%s` lists them all."
        log().warning(more, content, len(lines) - MOST_WARNINGS, typed_command("check"))


def is_stale(library: Library, content: Path, icons_dir: Path) -> bool:
    """Return whether the digest of `content` differs from that of the library; builds nothing.

    Without the authoring tools, return whether files of `content` have changed since the library was built.
    """
    from kiosk.content.authoring import has_authoring_tools
    from kiosk.content.library.finished import finished_library, is_current

    finished = finished_library(content)
    if finished is not None:
        return not is_current(finished, library)
    if not content.is_dir():
        return False
    if not has_authoring_tools():
        return not is_stamped(library.path, stamp_of(content, icons_dir))
    from kiosk.content.library.fingerprint import Digests, build_options, fingerprints
    from kiosk.content.source.reader import read_kiosk

    kiosk = read_kiosk(content).kiosk.shape
    if kiosk is None:
        return True
    digests = Digests.read(library.path.with_suffix(".digests.json"))
    options = build_options(kiosk, with_pseudo=False)
    prints = fingerprints(content, kiosk.topics, options, icons_dir, digests)
    return prints.whole != library.fingerprint


def last_good(path: Path, reason: Exception) -> Library:
    """Open the existing library; if there is none, raise the error that prevented the build."""
    try:
        return Library.open(path)
    except LibraryError:
        if isinstance(reason, KioskError):
            raise reason from None
        message = f"The library cannot be built: {reason}."
        raise KioskError(message, "look at the disk", ExitCode.IOERR) from reason


def open_built(content: Path, cache: Path, icons_dir: Path) -> Library:
    """Update and open the library of `content`; raise `KioskError` if it cannot be built."""
    path = library_path(content, cache)
    update(content, path, icons_dir)
    return Library.open(path)


def open_pseudo(content: Path, cache: Path, icons_dir: Path) -> Library:
    """Build and open a library of `content` that includes the pseudo-locales."""
    from kiosk.content.authoring import require_authoring_tools

    require_authoring_tools()
    from kiosk.content.library.builder import build

    path = library_path(content, cache).with_name(PSEUDO_NAME)
    build(content, path, icons_dir=icons_dir, with_pseudo=True)
    return Library.open(path)


def stamp_of(*folders: Path) -> bytes:
    """Return a description of all files in `folders`: names, sizes and times. Opens none of them.

    One of them may be a file: a finished library in place of a content folder.
    """
    lines = [f"{FORMAT}/{BUILDER}"]
    for folder in folders:
        if folder.is_file():
            lines.append(status_of(str(folder.resolve())))
        for base, names, files in os.walk(folder.resolve()):
            names[:] = sorted(name for name in names if not is_ignored(name))
            shown_files = sorted(name for name in files if not is_ignored(name))
            lines += [status_of(os.path.join(base, name)) for name in shown_files]  # noqa: PTH118  (quick)
            if len(lines) > MOST_FILES:
                return f"{lines[0]}\nmore than {MOST_FILES} files".encode()
    return "\n".join(lines).encode(errors="surrogateescape")  # names may contain bytes that are not UTF-8


def status_of(path: str) -> str:
    """Return a file's path, size and time in one line."""
    try:
        status = os.stat(path)  # noqa: PTH116
    except OSError:  # such as a dangling link, which some editors leave
        return repr(path)
    return f"{path!r} {status.st_size} {status.st_mtime_ns}"
