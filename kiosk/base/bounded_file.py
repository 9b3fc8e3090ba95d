"""Reading of files that may be anything: pipes and devices without end, folders, or far too large."""

import errno
from pathlib import Path
from stat import S_ISREG


def bytes_of(path: Path, most: int) -> bytes:
    """Return at most `most` bytes of a file; raise `OSError` if it is not a regular file, such as an endless pipe."""
    if not S_ISREG(path.stat().st_mode):
        raise OSError(errno.EINVAL, "it is not a file", str(path))
    with path.open("rb") as opened:
        return opened.read(most)
