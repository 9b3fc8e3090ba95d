"""Detects changes of the program's own files: an update may replace them while the kiosk runs."""

import time
from pathlib import Path

from kiosk.paths import PROGRAM

SUFFIXES = frozenset({".py", ".qml", ".sql", ".toml"})


def changed_since(moment: float, folder: Path = PROGRAM) -> bool:
    """Return whether a file of the program with one of `SUFFIXES` has changed after `moment` (as `time.time`).

    Modules loaded from then on may not match those in memory. Files dated in the future are ignored: the clock was
    wrong.
    """
    now = time.time()
    files = (path for path in folder.rglob("*") if path.suffix in SUFFIXES)
    try:
        return any(moment < path.stat().st_ctime <= now for path in files)
    except OSError:  # removed between listing and stat: it is being replaced
        return True
