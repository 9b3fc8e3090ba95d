"""Replaces libraries atomically by renaming, and keeps the previous one for the next build to update."""

import glob
import os
import shutil
import sys
from contextlib import suppress
from pathlib import Path

from kiosk.base.durable_file import sync_folder
from kiosk.base.platforms import is_running, try_lock


def staging_path(output: Path) -> Path:
    """Return the path to which this process writes the library before it becomes `output`."""
    return output.with_name(f".{output.name}.{os.getpid()}.new")


def spare_path(output: Path) -> Path:
    """Return the path of the previous library: the last good one, and the one that the next build updates."""
    return output.with_name(f"{output.stem}.previous{output.suffix}")


def stage_previous(output: Path, staging: Path) -> bool:
    """Rename the previous library to `staging`; return false if there is none or something else still uses it.

    A kiosk running since two builds ago may still read it, and an interrupted build leaves it with a second link.
    """
    previous = spare_path(output)
    if sys.platform == "win32":
        return False  # an open file cannot be renamed, not even by the process that has locked it
    with suppress(OSError), previous.open("rb") as opened:
        if try_lock(opened.fileno()) and os.fstat(opened.fileno()).st_nlink == 1:
            previous.replace(staging)
            return True
    return False


def stage_copy(output: Path, staging: Path) -> bool:
    """Copy the current library to `staging`."""
    shutil.copyfile(output, staging)
    return True


def publish(staging: Path, output: Path) -> None:
    """Rename `staging` to `output` once its data is on the disk."""
    sync(staging)
    staging.replace(output)
    sync_folder(output.parent)


def link_previous(output: Path) -> None:
    """Hard-link the current library as the previous one, so that it survives being replaced."""
    link = staging_path(spare_path(output))
    with suppress(OSError):  # a file system without hard links: the next build copies the library
        link.unlink(missing_ok=True)
        os.link(output, link)
        link.replace(spare_path(output))


def copy_to_previous(output: Path) -> None:
    """Copy a new library as the previous one, which saves the next build from copying it."""
    copy = staging_path(spare_path(output))
    try:
        shutil.copyfile(output, copy)
        sync(copy)
        copy.replace(spare_path(output))
    except OSError:  # such as a full disk: the next build makes its own copy
        copy.unlink(missing_ok=True)


def remove_staging_files(output: Path) -> None:
    """Remove files that interrupted builds left beside `output`."""
    for path in (output, spare_path(output)):
        for staging in path.parent.glob(f".{glob.escape(path.name)}.*.new"):
            process = staging.name.split(".")[-2]
            if not process.isdecimal() or not is_running(int(process)):
                with suppress(PermissionError):  # Windows: another process has it open
                    staging.unlink(missing_ok=True)


def sync(path: Path) -> None:
    """Flush a file to the disk."""
    with path.open("r+b") as file:  # Windows flushes only files that are open for writing
        os.fsync(file.fileno())
