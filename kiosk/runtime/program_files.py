"""Looks at the program's own files: an update may replace them while the kiosk runs."""

import time
from pathlib import Path

from kiosk.paths import PROGRAM

SUFFIXES = frozenset({".py", ".qml"})


def changed_since(moment: float, folder: Path = PROGRAM) -> bool:
    """Return whether a Python or QML file of the program was written or replaced after `moment` (`time.time`).

    What is loaded from then on may not fit what was loaded before. A file from the future tells nothing: the clock
    was wrong.
    """
    now = time.time()
    files = (path for path in folder.rglob("*") if path.suffix in SUFFIXES)
    try:
        return any(moment < path.stat().st_ctime <= now for path in files)
    except OSError:  # removed between the two looks: it is being replaced just now
        return True
