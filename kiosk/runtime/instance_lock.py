"""Sees to it that one user runs one kiosk: two would take each other's touches, and each other's record."""

import os
import sys
import time
from pathlib import Path

from kiosk.errors import KioskError

if sys.platform != "win32":
    import fcntl

NAME = "running"
EX_CANTCREAT = 73
TRIES, TRY_SECONDS = 15, 0.1
"""How long one that is just ending is waited for."""


def acquire_instance_lock(folder: Path) -> None:
    """Hold the place of the one kiosk until this process ends; `KioskError` when another one holds it."""
    if sys.platform == "win32":
        return
    try:
        folder.mkdir(parents=True, exist_ok=True)
        held = os.open(folder / NAME, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
    except OSError:
        return  # a disk that cannot be written keeps nobody from reading
    for _ in range(TRIES):
        try:
            fcntl.flock(held, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            time.sleep(TRY_SECONDS)
        else:
            return
    os.close(held)
    raise KioskError(
        "The kiosk runs already for this user.",
        "leave that one first, or use `main.py run --windowed` beside it",
        EX_CANTCREAT,
    )
