"""Ensures that a user runs one kiosk only: two would take each other's touches and overwrite each other's state."""

import os
import sys
import time
from pathlib import Path

from kiosk.errors import ExitCode, KioskError

if sys.platform != "win32":
    import fcntl

NAME = "running"
TRIES, TRY_SECONDS = 15, 0.1
"""How long to wait for a kiosk that is about to end."""


def acquire_instance_lock(folder: Path) -> None:
    """Lock the single kiosk instance until this process ends; raise `KioskError` if another one holds the lock."""
    if sys.platform == "win32":
        return
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handle = os.open(folder / NAME, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
    except OSError:
        return  # a read-only disk must not stop the kiosk
    for _ in range(TRIES):
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            time.sleep(TRY_SECONDS)
        else:
            return
    os.close(handle)
    raise KioskError(
        "The kiosk runs already for this user.",
        "end that one first, or use `main.py run --windowed`",
        ExitCode.CANTCREAT,
    )
