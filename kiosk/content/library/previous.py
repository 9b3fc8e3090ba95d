"""Puts the library before the present one in its place: when staff say so, or when the present one was overwritten."""

import filecmp
import os
from contextlib import suppress
from pathlib import Path

from kiosk.base.durable_file import sync_folder
from kiosk.content.library.reader import Library, LibraryError
from kiosk.content.library.staging import draft_path, spare_path


def earlier_there(output: Path) -> bool:
    """Return whether there is a sound library beside `output` that is another one."""
    spare = spare_path(output)
    try:
        if filecmp.cmp(output, spare, shallow=False):
            return False  # a copy for the next build to write into
        library = Library.open(spare)
    except (OSError, LibraryError):
        return False
    try:
        library.verify()
    except LibraryError:
        return False
    finally:
        library.close()
    return True


def swap(output: Path) -> None:
    """Put the library before `output` in its place, and that one where it was; `OSError` when the disk refuses.

    At every moment there is a whole library in place. The next start shows it until the content changes.
    """
    spare = spare_path(output)
    third = draft_path(spare)
    third.unlink(missing_ok=True)
    os.link(output, third)
    spare.replace(output)
    third.replace(spare)
    sync_folder(output.parent)


def discard(library: Library) -> None:
    """Remove the file of a library that something has written into, and put the one before, if any, in its place.

    The next start builds it again from the content. A file that has taken the library's place meanwhile stays.
    `OSError` when the disk refuses.
    """
    output = library.path
    if library.is_in_place():
        output.unlink()
        with suppress(FileNotFoundError):
            spare_path(output).replace(output)
        forget_stamp(output)


def forget_stamp(output: Path) -> None:
    """Have the next start build `output` anew from the content, whatever it was built from."""
    output.with_suffix(".stamp").unlink(missing_ok=True)
    sync_folder(output.parent)
