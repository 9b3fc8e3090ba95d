"""Restores the previous library: at the staff's request, or if the current one was overwritten."""

import filecmp
import os
from contextlib import closing, suppress
from pathlib import Path

from kiosk.base.durable_file import sync_folder
from kiosk.content.library.reader import Library, LibraryError
from kiosk.content.library.staging import spare_path, staging_path


def earlier_there(output: Path) -> bool:
    """Return whether there is an intact previous library that differs from `output`."""
    previous = spare_path(output)
    with suppress(OSError, LibraryError):
        if filecmp.cmp(output, previous, shallow=False):
            return False  # a copy kept for the next build to update
        with closing(Library.open(previous)) as library:
            library.verify()
            return True
    return False


def swap(output: Path) -> None:
    """Swap `output` with the previous library; raise `OSError` if the disk fails.

    A complete library is in place at all times. Later starts show it until the content changes.
    """
    previous = spare_path(output)
    temporary = staging_path(previous)
    temporary.unlink(missing_ok=True)
    os.link(output, temporary)
    previous.replace(output)
    temporary.replace(previous)
    sync_folder(output.parent)


def discard(library: Library) -> None:
    """Remove a library file that was overwritten, and restore the previous one, if any.

    The next start rebuilds it from the content. A file that has replaced it in the meantime is kept. Raise `OSError`
    if the disk fails.
    """
    output = library.path
    if library.is_in_place():
        output.unlink()
        with suppress(FileNotFoundError):
            spare_path(output).replace(output)
        forget_stamp(output)


def forget_stamp(output: Path) -> None:
    """Make the next start rebuild `output`, whatever it was built from."""
    output.with_suffix(".stamp").unlink(missing_ok=True)
    sync_folder(output.parent)
