"""Keeps a laptop's screen on while the kiosk runs. On Linux that is the display server's task, or the session's."""

import os
import subprocess
import sys
from contextlib import suppress

CONTINUOUS, SYSTEM, DISPLAY = 0x80000000, 0x1, 0x2
"""Flags of `SetThreadExecutionState` (winbase.h)."""


def stay_awake() -> None:
    """Ask Windows or macOS not to switch the screen off and not to sleep until this process ends."""
    if sys.platform == "win32":
        import ctypes

        ctypes.windll.kernel32.SetThreadExecutionState(CONTINUOUS | SYSTEM | DISPLAY)
    elif sys.platform == "darwin":
        with suppress(OSError):  # the screen may go off, which is no reason not to start
            subprocess.Popen(["/usr/bin/caffeinate", "-d", "-i", "-w", str(os.getpid())])  # noqa: S603  (fixed)
