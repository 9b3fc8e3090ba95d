"""Takes over a finished library, which was built on another machine, in place of building content on this one."""

import shutil
from contextlib import closing, suppress
from pathlib import Path

from kiosk.content.library.reader import Library, LibraryError
from kiosk.content.library.staging import link_previous, publish, remove_staging_files, staging_path

FINISHED_NAME = "library.sqlite"
"""Name of a finished library in a content folder that has no texts."""


def finished_library(content: Path) -> Path | None:
    """Return the finished library that `content` is, or that it holds as a folder without texts; else `None`."""
    if content.is_file():
        return content
    file = content / FINISHED_NAME
    return file if file.is_file() and not (content / "kiosk.yaml").exists() else None


def is_current(finished: Path, library: Library) -> bool:
    """Return whether an open library has the same content as a finished one; raise `LibraryError` if that is none."""
    with closing(Library.open(finished)) as candidate:
        return candidate.fingerprint == library.fingerprint


def take_over(finished: Path, output: Path) -> bool:
    """Copy a finished library to `output`, keep the one before as the previous one, and return whether it differed.

    Raise `LibraryError` if it is damaged or of another version, and `OSError` if it cannot be copied; the existing
    library is then kept.
    """
    with closing(Library.open(finished)) as candidate:
        candidate.verify()
        if _has_fingerprint(output, candidate.fingerprint):
            return False
        output.parent.mkdir(parents=True, exist_ok=True)
        remove_staging_files(output)
        staging = staging_path(output)
        try:
            shutil.copyfile(finished, staging)
            if output.exists():
                link_previous(output)
            publish(staging, output)
        finally:
            staging.unlink(missing_ok=True)
    return True


def _has_fingerprint(path: Path, fingerprint: str) -> bool:
    """Return whether there is an intact library with a fingerprint at `path`."""
    with suppress(LibraryError), closing(Library.open(path)) as library:
        library.verify()
        return library.fingerprint == fingerprint
    return False
