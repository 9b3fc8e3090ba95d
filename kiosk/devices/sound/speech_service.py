"""Kills a hanging speech service if it is the kiosk's own; the next program that needs speech starts another.

Speech Dispatcher is started by the first program that connects to it, and inherits that program's environment.
"""

import os
import signal
import sys
from contextlib import suppress
from pathlib import Path

from kiosk.paths import cache_folder

OWN = "LOBBY_KIOSK_SPEECH"
"""Environment variable of all processes of the kiosk's own service; its value is the folder of the service's socket."""


def claim_service() -> None:
    """Mark a speech service that this process may start from now on as the kiosk's own."""
    os.environ[OWN] = _session()


def end_own_service() -> int:
    """Kill the kiosk's own speech service with its modules; return the number of processes.

    Services of other sessions, and those started by other programs, are kept.
    """
    if sys.platform != "linux":
        return 0  # the voices belong to the system
    mark = f"{OWN}={_session()}".encode()
    ended = 0
    for process in Path("/proc").glob("[0-9]*"):
        with suppress(OSError):  # another user's, or ended meanwhile
            if mark in (process / "environ").read_bytes().split(b"\0"):
                os.kill(int(process.name), signal.SIGKILL)
                ended += 1
    return ended


def _session() -> str:
    """Return the folder of the service's socket, by which its programs find it: the runtime or the cache folder."""
    return os.environ.get("XDG_RUNTIME_DIR") or str(cache_folder().parent)
