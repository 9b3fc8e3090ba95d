"""Reads files of a content folder, which may be anything: links that lead out, pipes, or far too large."""

import errno
from pathlib import Path
from stat import S_ISREG


def inside(path: Path, folder: Path) -> bool:
    """Tell whether `path` lies in `folder` when all links are followed."""
    try:
        return path.resolve().is_relative_to(folder.resolve())
    except (OSError, ValueError, RuntimeError):
        return False  # a name with a NUL, or links that go in a circle


def bytes_of(path: Path, most: int) -> bytes:
    """Read a file, but at most `most` bytes; `OSError` for what is none, such as a pipe that never ends."""
    if not S_ISREG(path.stat().st_mode):
        raise OSError(errno.EINVAL, "it is not a file", str(path))
    with path.open("rb") as opened:
        return opened.read(most)
