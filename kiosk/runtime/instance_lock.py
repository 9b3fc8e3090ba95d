"""Ensures that a user runs one kiosk only: two would take each other's touches and overwrite each other's state."""

import os
import time
from pathlib import Path

from kiosk.base.own_command import typed_command
from kiosk.base.platforms import try_lock
from kiosk.errors import ExitCode, KioskError

NAME = "running"
TRIES, TRY_SECONDS = 15, 0.1
"""How long to wait for a kiosk that is about to end."""


def acquire_instance_lock(folder: Path) -> None:
    """Lock the single kiosk instance until this process ends; raise `KioskError` if another one holds the lock."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handle = os.open(folder / NAME, os.O_RDWR | os.O_CREAT, 0o600)
    except OSError:
        return  # a read-only disk must not stop the kiosk
    for _ in range(TRIES):
        if try_lock(handle):
            return
        time.sleep(TRY_SECONDS)
    os.close(handle)
    raise KioskError(
        "The kiosk runs already for this user.",
        f"end that one first, or use `{typed_command('run --windowed')}`",
        ExitCode.CANTCREAT,
    )
