"""Chooses which library to show by how the last runs went: the newest, the one before, or the built-in one."""

import sys
import tempfile
from collections.abc import Callable, Collection
from pathlib import Path

from kiosk.content.library.library_store import OpenedLibrary, is_stamped, library_path, open_newest, stamp_of
from kiosk.content.library.reader import Library, LibraryError
from kiosk.content.library.staging import spare_path
from kiosk.errors import KioskError
from kiosk.paths import BUILT_IN, ICONS
from kiosk.runtime.run_history import Record, RecoveryLevel

Build = Callable[[], tuple[str, ...]]
"""Builds a library; returns the reasons why it is not of the newest content, as lines for staff."""


def open_library(content: Path, cache: Path, record: Record, build: Build) -> OpenedLibrary:
    """Open the library to show; there always is one.

    An existing library is shown whatever the state of its content; `build` is only called if there is none or, on
    Windows, if it is outdated. Without any valid library of `content` the built-in one is shown, which asks visitors to
    turn to staff.
    """
    if record.recovery_level >= RecoveryLevel.BUILT_IN:
        return built_in(cache, "The kiosk has failed repeatedly: it shows the built-in library.")
    path = library_path(content, cache)
    if record.recovery_level == RecoveryLevel.LAST_GOOD:
        complaint = "The kiosk has failed several times: the library before the newest is shown."
        return library_before(path, cache, record.bad, complaint)
    outdated = not is_stamped(path, stamp_of(content, ICONS))
    if not (outdated and sys.platform == "win32"):  # Windows cannot replace an open library in the background
        newest = open_last(path, cache, record.bad, outdated=outdated)
        if newest is not None:
            return newest
    complaints = build()
    built = open_last(path, cache, record.bad, outdated=False)
    if built is None:
        return built_in(
            cache, *complaints, "There is no library of this content: the built-in one is shown instead."
        )
    return built._replace(complaints=(*built.complaints, *complaints))


def open_last(path: Path, cache: Path, bad: Collection[str], *, outdated: bool) -> OpenedLibrary | None:
    """Open the library at `path` or, if it is missing, damaged or bad, the previous one; `None` if there is none."""
    library = opened(path)
    if library is None:
        library = opened(spare_path(path), bad)
        return None if library is None else OpenedLibrary(library, outdated=True)
    if library.fingerprint not in bad:
        return OpenedLibrary(library, outdated=outdated)
    library.close()
    complaint = "Pages of the newest library fail: the one before is shown until the content changes."
    return library_before(path, cache, bad, complaint)._replace(outdated=outdated)


def library_before(path: Path, cache: Path, bad: Collection[str], complaint: str) -> OpenedLibrary:
    """Open the library before the one at `path`, or the built-in one if it is missing or its pages fail too."""
    library = opened(spare_path(path), bad)
    if library is None:
        return built_in(cache, complaint, "There is none: the built-in one is shown instead.")
    return OpenedLibrary(library, (complaint,))


def opened(path: Path, bad: Collection[str] = ()) -> Library | None:
    """Open a library; return `None` if it is missing or damaged, or its fingerprint is in `bad`."""
    try:
        library = Library.open(path)
    except LibraryError:
        return None
    if library.fingerprint not in bad:
        return library
    library.close()
    return None


def built_in(cache: Path, *complaints: str) -> OpenedLibrary:
    """Open the built-in library, rebuilt if damaged, in a temporary folder if the disk cannot be written."""
    try:
        library = open_newest(BUILT_IN, cache, ICONS).library
    except (KioskError, OSError) as error:
        from kiosk.base.log import log

        log().error("The built-in library cannot be built in its folder: %s", error)
        library = open_newest(BUILT_IN, Path(tempfile.mkdtemp(prefix="kiosk-")), ICONS).library
    return OpenedLibrary(library, complaints)
