"""Puts libraries in place by one rename, and keeps a second one beside that the next build may write into."""

import glob
import os
import shutil
import sys
from contextlib import suppress
from pathlib import Path

from kiosk.base.durable_file import sync_folder

if sys.platform != "win32":
    import fcntl


def draft_path(output: Path) -> Path:
    """Return where this process writes the library that is to be `output`."""
    return output.with_name(f".{output.name}.{os.getpid()}.new")


def spare_path(output: Path) -> Path:
    """Return where the library before `output` is kept: the last good one, and the next build's to write into."""
    return output.with_name(f"{output.stem}.previous{output.suffix}")


def take_spare(output: Path, draft: Path) -> bool:
    """Make the spare the draft; false when there is none, or when it is not the builds' alone.

    A kiosk that runs since two builds ago still reads it, and it has a second name where a build was cut off.
    """
    spare = spare_path(output)
    if sys.platform == "win32":
        return False  # nobody can tell there who has a file open
    try:
        handle = os.open(spare, os.O_RDONLY)
    except OSError:
        return False
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        if os.fstat(handle).st_nlink > 1:
            return False
        spare.replace(draft)
    except OSError:
        return False
    finally:
        os.close(handle)
    return True


def take_copy(output: Path, draft: Path) -> bool:
    """Make the draft a copy of the library in place."""
    shutil.copyfile(output, draft)
    return True


def put_in_place(draft: Path, output: Path) -> None:
    """Make the draft the library: on the disk before it has its name."""
    sync(draft)
    draft.replace(output)
    sync_folder(output.parent)


def keep_as_spare(output: Path) -> None:
    """Give the library in place a second name, under which it stays when the next one takes its place."""
    name = draft_path(spare_path(output))
    with suppress(OSError):  # a disk without hard links: the next build copies the library
        name.unlink(missing_ok=True)
        os.link(output, name)
        name.replace(spare_path(output))


def copy_as_spare(output: Path) -> None:
    """Make a copy of a new library for the next build to write into, so that this one need not copy."""
    copy = draft_path(spare_path(output))
    try:
        shutil.copyfile(output, copy)
        sync(copy)
        copy.replace(spare_path(output))
    except OSError:  # such as a full disk: the next build does without
        copy.unlink(missing_ok=True)


def remove_drafts(output: Path) -> None:
    """Remove what builds left beside `output` that were ended before they were done."""
    for path in (output, spare_path(output)):
        for draft in path.parent.glob(f".{glob.escape(path.name)}.*.new"):
            number = draft.name.split(".")[-2]
            if not number.isdecimal() or not running(int(number)):
                draft.unlink(missing_ok=True)


def running(process: int) -> bool:
    """Return whether another process of that number is there; this one's drafts are its own to remove."""
    if process == os.getpid():
        return False
    try:
        os.kill(process, 0)
    except (ProcessLookupError, OverflowError):
        return False
    except OSError:
        return True  # it is there, and somebody else's
    return True


def sync(path: Path) -> None:
    """Bring a file to the disk."""
    with path.open("rb") as file:
        os.fsync(file.fileno())
