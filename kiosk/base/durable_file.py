"""Writing of small files so that a power cut leaves the old or the new content."""

import os
import sys
from pathlib import Path


def write_durably(path: Path, text: str, mode: int = 0o600) -> None:
    """Replace the text of `path`, synced to disk; raise `OSError` and keep the old file if that fails.

    `mode` are the file's permissions: by default the user alone may read it. Line ends are written as they are.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    staging = path.with_name(f".{path.name}.new")
    handle = os.open(staging, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, mode)
    with os.fdopen(handle, "w", encoding="utf-8", newline="") as opened:
        if sys.platform != "win32":
            os.fchmod(handle, mode)  # a leftover of an interrupted write may have other permissions
        opened.write(text)
        opened.flush()
        os.fsync(handle)
    staging.replace(path)
    sync_folder(path.parent)


def remove_durably(path: Path) -> bool:
    """Remove a file durably; return whether there was one; raise `OSError` if it cannot be removed."""
    try:
        path.unlink()
    except FileNotFoundError:
        return False
    sync_folder(path.parent)
    return True


def sync_folder(folder: Path) -> None:
    """Sync `folder`, so that files renamed or removed in it stay so after a power cut."""
    if sys.platform == "win32":
        return  # folders cannot be opened there, and NTFS journals renames
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
