"""Checks that a build overwrites only its own files: `main.py build -o FILE` accepts any path."""

import os
import re
from contextlib import suppress
from pathlib import Path

from kiosk.base.bounded_file import bytes_of
from kiosk.base.state_file import read_state
from kiosk.content.library.fingerprint import MOST_BYTES, known_digests
from kiosk.content.library.library_file import APPLICATION
from kiosk.content.library.staging import spare_path
from kiosk.errors import ExitCode, KioskError

MAGIC = b"SQLite format 3\0"
APPLICATION_AT = 68
"""Offset of SQLite's `application_id` in the file header, a big-endian 32-bit integer."""

DRAWING = re.compile(r"[0-9a-f]{64}")


def checked_output(output: Path) -> Path:
    """Return the file that a build to `output` writes, with links resolved.

    Raise `KioskError` if this file, or one that a build keeps beside it, exists and was not written by a build.
    """
    try:
        target = output.resolve()
    except (OSError, RuntimeError, ValueError) as error:  # a link cycle; a NUL
        message = f"{output}: this path cannot be resolved."
        raise KioskError(message, "name another file", ExitCode.CANTCREAT) from error
    owned = (
        (target, is_library),
        (spare_path(target), is_library),
        (target.with_suffix(".digests.json"), are_digests),
        (target.with_suffix(".drawings"), are_drawings),
    )
    for path, is_own in owned:
        if os.path.lexists(path) and not is_own(path):
            reason = "this is not a library" if path == target else "this is not a build's"
            hint = "name another file, or move this one away first"
            raise KioskError(f"{path}: {reason}, and a build would overwrite it.", hint, ExitCode.CANTCREAT)
    return target


def is_library(path: Path) -> bool:
    """Return whether a file has the header of a library, of any version."""
    with suppress(OSError):
        header = bytes_of(path, APPLICATION_AT + 4)
        return header.startswith(MAGIC) and header[APPLICATION_AT:] == APPLICATION.to_bytes(4, "big")
    return False


def are_digests(path: Path) -> bool:
    """Return whether a file holds folder digests (`kiosk.content.library.fingerprint.Digests`)."""
    with suppress(OSError, ValueError):
        return read_state(path, known_digests, MOST_BYTES) is not None
    return False


def are_drawings(path: Path) -> bool:
    """Return whether a folder holds nothing but cached drawings (`kiosk.content.media.drawings`)."""
    with suppress(OSError):
        return all(DRAWING.fullmatch(entry.name) for entry in path.iterdir())
    return False
