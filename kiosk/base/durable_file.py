"""Writes a small file so that a power cut leaves the old one or the new one, and nobody else reads it."""

import os
from pathlib import Path


def write_durably(path: Path, text: str) -> None:
    """Have `path` hold `text`, on the disk when this returns; `OSError` when it cannot be, and the old one stays."""
    path.parent.mkdir(parents=True, exist_ok=True)
    draft = path.with_name(f".{path.name}.new")
    handle = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(handle, "w", encoding="utf-8") as opened:
        if os.name != "nt":
            os.fchmod(handle, 0o600)  # it may have lain there, cut off, with other rights
        opened.write(text)
        opened.flush()
        os.fsync(handle)
    draft.replace(path)
    sync_folder(path.parent)


def remove_durably(path: Path) -> bool:
    """Remove a file for good; false when there was none, `OSError` when it cannot be removed."""
    try:
        path.unlink()
    except FileNotFoundError:
        return False
    sync_folder(path.parent)
    return True


def sync_folder(folder: Path) -> None:
    """Make what was renamed or removed in `folder` last through a power cut."""
    if os.name == "nt":
        return  # a folder cannot be opened there, and NTFS journals this
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
