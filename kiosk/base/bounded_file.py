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


def text_of(path: Path, most_bytes: int, longest_line: int) -> str:
    """Return the text of a UTF-8 file.

    Raise `OSError` if it is not a regular file; `ValueError` if it has more than `most_bytes`, a line of more than
    `longest_line` characters, or is not UTF-8.
    """
    data = bytes_of(path, most_bytes + 1)
    if len(data) > most_bytes:
        raise ValueError(f"it has more than {most_bytes} bytes")
    text = data.decode("utf-8-sig")
    for number, line in enumerate(text.split("\n"), 1):
        if len(line) > longest_line:
            raise ValueError(f"line {number} has more than {longest_line} characters")
    return text
