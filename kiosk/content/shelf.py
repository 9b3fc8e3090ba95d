"""Finds the library to show: the one in place, or a new one when the content is newer."""

import gc
import os
import zlib
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from kiosk.content.files import is_ignored
from kiosk.content.library import BUILDER, FORMAT, Library, LibraryError
from kiosk.errors import KioskError

if TYPE_CHECKING:
    from kiosk.content.builder import BuildReport

LIBRARY_NAME = "library.sqlite"
PSEUDO_NAME = "pseudo.sqlite"

MOST_FILES = 400
"""How many files of content are looked at at a start, which takes 6 µs each: the ten languages of 30 topics.

Larger content is shown as it was last built: `main.py build` brings its library up to date.
"""


class Newest(NamedTuple):
    """The library to show; `complaints` tells staff why it is not of the newest content, if so."""

    library: Library
    complaints: tuple[str, ...]


def library_path(content: Path, cache: Path) -> Path:
    """Give where the library of a content folder lies: each folder has its own."""
    name = zlib.crc32(os.fsencode(content.resolve()))
    return cache / f"{name:08x}" / LIBRARY_NAME


def open_newest(
    content: Path, cache: Path, icons_dir: Path, building: Callable[[], None] = lambda: None
) -> Newest:
    """Open the library of `content`, built first when the content has changed since (see `MOST_FILES`).

    `building` is called before a build, which may take minutes. When it cannot be built, the last good library is
    opened; without one, `KioskError` says why.
    """
    path = library_path(content, cache)
    stamp_path = path.with_suffix(".stamp")
    stamp = stamp_of(content, icons_dir)
    try:
        if stamp_path.read_text(encoding="utf-8", errors="surrogateescape") == stamp:
            return Newest(Library.open(path), ())
    except (OSError, UnicodeDecodeError, LibraryError):
        pass  # no library yet, or a damaged one: it is built anew
    from kiosk.content.builder import build

    building()
    collected = gc.isenabled()
    gc.enable()  # a build leaves garbage, unlike the start that `main.py` began without collecting it
    try:
        log_warnings(build(content, path, icons_dir=icons_dir))
    except (KioskError, OSError) as error:
        return Newest(last_good(path, error), (str(error), "The last good library is shown instead."))
    finally:
        if not collected:
            gc.disable()
    with suppress(OSError):  # without a stamp the next start looks at every byte again
        stamp_path.write_text(stamp, encoding="utf-8", errors="surrogateescape")
    return Newest(Library.open(path), ())


def log_warnings(report: "BuildReport") -> None:
    """Log what staff should mend of the content that was built."""
    from kiosk.log import log

    for problem in report.warnings:
        log().warning("%s", problem)


def is_stale(library: Library, content: Path, icons_dir: Path) -> bool:
    """Tell by every byte whether `content` is another than a library was built of; nothing is built."""
    from kiosk.content.fingerprint import Digests, build_options, fingerprints
    from kiosk.content.reader import read_kiosk

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
    from kiosk.content.builder import build

    path = library_path(content, cache)
    build(content, path, icons_dir=icons_dir)
    return Library.open(path)


def open_pseudo(content: Path, cache: Path, icons_dir: Path) -> Library:
    """Open a library of `content` that has the pseudo-locales too."""
    from kiosk.content.builder import build

    path = library_path(content, cache).with_name(PSEUDO_NAME)
    build(content, path, icons_dir=icons_dir, with_pseudo=True)
    return Library.open(path)


def stamp_of(*folders: Path) -> str:
    """Give what tells the state of all files in `folders`: names, sizes and times; nothing is opened."""
    made_by = f"{FORMAT}/{BUILDER}"
    lines = [made_by]
    for folder in folders:
        for base, names, files in os.walk(folder):
            names[:] = sorted(name for name in names if not is_ignored(name))
            kept = sorted(name for name in files if not is_ignored(name))
            lines += [status_of(os.path.join(base, name)) for name in kept]  # noqa: PTH118  (quick)
            if len(lines) > MOST_FILES:
                return f"{made_by}\nmore than {MOST_FILES} files"
    return "\n".join(lines)


def status_of(path: str) -> str:
    """Give a file's path, size and time in one line."""
    try:
        status = os.stat(path)  # noqa: PTH116
    except OSError:  # such as a link to nothing, which editors leave
        return repr(path)
    return f"{path!r} {status.st_size} {status.st_mtime_ns}"
