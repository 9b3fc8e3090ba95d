"""Resumes a stopped print queue through a service to which the installer grants this right."""

import socket
import sys
import time
from collections import deque
from collections.abc import Callable
from pathlib import Path

RESUME_SOCKET = Path("/run/lobby-kiosk-printer.socket")
"""Each connection resumes the queue of the machine's settings; systemd lets only the kiosk's user connect."""

MOST_IN_A_DAY = 3
DAY_SECONDS = 24 * 3600.0


class QueueResumer:
    """Requests that the queue be resumed, at most `MOST_IN_A_DAY` times in 24 hours; `now` is in monotonic seconds."""

    def __init__(self, address: Path = RESUME_SOCKET, now: Callable[[], float] = time.monotonic) -> None:
        self._address = address
        self._now = now
        self._times: deque[float] = deque(maxlen=MOST_IN_A_DAY)

    def resume(self) -> bool:
        """Return whether the queue is being resumed; false if that is not permitted, or was requested too often."""
        if sys.platform == "win32":
            return False
        now = self._now()
        if len(self._times) == MOST_IN_A_DAY and now - self._times[0] < DAY_SECONDS:
            return False
        with socket.socket(socket.AF_UNIX) as connection:
            connection.setblocking(False)
            try:
                connection.connect(str(self._address))
            except OSError:
                return False
        self._times.append(now)
        return True
