"""Keeps a build from writing over what is not a build's own: `main.py build -o FILE` may name anything."""

import os
import re
from contextlib import suppress
from pathlib import Path

from kiosk.base.bounded_file import bytes_of
from kiosk.base.state_file import read_state
from kiosk.content.library.fingerprint import MOST_BYTES, known_digests
from kiosk.content.library.reader import APPLICATION
from kiosk.content.library.staging import spare_path
from kiosk.errors import KioskError

MAGIC = b"SQLite format 3\0"
APPLICATION_AT = 68
"""Where SQLite keeps the number of `PRAGMA application_id`, as four bytes, the highest first."""

DRAWING = re.compile(r"[0-9a-f]{64}")


def checked_output(output: Path) -> Path:
    """Return the file that a build to `output` writes, which is where links lead.

    Raises `KioskError` when there is anything but a library, or when what a build keeps beside it is not a build's.
    """
    try:
        target = output.resolve()
    except (OSError, RuntimeError, ValueError) as error:  # links that go in a circle; a NUL
        raise KioskError(f"{output}: this leads nowhere.", "name another file", os.EX_CANTCREAT) from error
    beside = (
        (target, is_library),
        (spare_path(target), is_library),
        (target.with_suffix(".digests.json"), are_digests),
        (target.with_suffix(".drawings"), are_drawings),
    )
    for path, is_own in beside:
        if os.path.lexists(path) and not is_own(path):
            what = "this is not a library" if path == target else "this is not a build's"
            hint = "name another file, or move this one away first"
            raise KioskError(f"{path}: {what}, and a build would overwrite it.", hint, os.EX_CANTCREAT)
    return target


def is_library(path: Path) -> bool:
    """Return whether a file begins as a library does, of whatever version and however damaged it is after that."""
    try:
        header = bytes_of(path, APPLICATION_AT + 4)
    except OSError:
        return False
    return header.startswith(MAGIC) and header[APPLICATION_AT:] == APPLICATION.to_bytes(4, "big")


def are_digests(path: Path) -> bool:
    """Return whether a file is one of digests (`kiosk.content.library.fingerprint.Digests`)."""
    with suppress(OSError, ValueError):
        return read_state(path, known_digests, MOST_BYTES) is not None
    return False


def are_drawings(path: Path) -> bool:
    """Return whether a folder holds kept drawings alone (`kiosk.content.media.drawings`)."""
    with suppress(OSError):
        return all(DRAWING.fullmatch(one.name) for one in path.iterdir())
    return False
