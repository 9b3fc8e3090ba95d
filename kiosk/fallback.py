"""Chooses the library to show by how the last runs went: the newest, the last good one, or the one that is built in."""

from collections.abc import Callable, Collection
from contextlib import suppress
from pathlib import Path

from kiosk.content.library import Library, LibraryError
from kiosk.content.shelf import Newest, library_path, open_newest
from kiosk.devices.paths import BUILT_IN, ICONS
from kiosk.devices.starts import Record, Rung
from kiosk.errors import KioskError

BUILD_MICROSECONDS = 600_000_000
"""How long a build may take before whoever looks after the kiosk takes it for stuck."""


def open_library(content: Path, cache: Path, record: Record, building: Callable[[], None]) -> Newest:
    """Open what is to be shown, which is always something; `building` is called before a library is made.

    Without any sound library of `content` it is the built-in one, which asks visitors to turn to staff.
    """
    if record.rung >= Rung.BUILT_IN:
        return built_in(cache, "The kiosk has failed again and again: it shows what is built in.")
    complaint = ""
    if record.rung == Rung.USUAL:
        try:
            newest = open_newest(content, cache, ICONS, building)
        except KioskError as error:
            return built_in(
                cache, str(error), "There is no library of it: the built-in one is shown instead."
            )
        if newest.library.fingerprint not in record.bad:
            return newest
        newest.library.close()
        complaint = "Pages of the newest library fail: the one before is shown until the content changes."
    else:
        complaint = "The kiosk has failed several times: the library before the newest is shown."
    before = last_good(library_path(content, cache), record.bad)
    if before is None:
        return built_in(cache, complaint, "There is none: the built-in one is shown instead.")
    return Newest(before, (complaint,))


def last_good(path: Path, bad: Collection[str]) -> Library | None:
    """Open the library before the one at `path`; `None` when there is none, or when its pages fail too."""
    from kiosk.content.drafts import spare_path

    with suppress(LibraryError):
        before = Library.open(spare_path(path))
        if before.fingerprint not in bad:
            return before
        before.close()
    return None


def built_in(cache: Path, *complaints: str) -> Newest:
    """Open the built-in library, made anew when it is damaged, elsewhere when the disk cannot be written."""
    try:
        library = open_newest(BUILT_IN, cache, ICONS).library
    except (KioskError, OSError) as error:
        import tempfile

        from kiosk.log import log

        log().error("The built-in library cannot be made where it belongs: %s", error)
        library = open_newest(BUILT_IN, Path(tempfile.mkdtemp(prefix="kiosk-")), ICONS).library
    return Newest(library, complaints)
