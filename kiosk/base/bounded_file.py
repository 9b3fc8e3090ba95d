"""Reads files that may be anything: pipes and devices that never end, folders, or far too large."""

import errno
from pathlib import Path
from stat import S_ISREG


def bytes_of(path: Path, most: int) -> bytes:
    """Return the bytes of a file, `most` at the most; `OSError` for what is not a file, such as an endless pipe."""
    if not S_ISREG(path.stat().st_mode):
        raise OSError(errno.EINVAL, "it is not a file", str(path))
    with path.open("rb") as opened:
        return opened.read(most)
