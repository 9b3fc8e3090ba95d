"""Has a stopped print queue started again, by the service to which the installer gives this right."""

import socket
import time
from collections import deque
from collections.abc import Callable
from pathlib import Path

RESUME_SOCKET = Path("/run/lobby-kiosk-printer.socket")
"""Each connection to it starts the queue of the machine's settings; systemd lets the kiosk's user alone connect."""

MOST_IN_A_DAY = 3
DAY_SECONDS = 24 * 3600.0


class QueueResumer:
    """Asks for the queue to be started, so many times in 24 hours; `now` returns monotonic seconds."""

    def __init__(self, address: Path = RESUME_SOCKET, now: Callable[[], float] = time.monotonic) -> None:
        """Ask for nothing yet."""
        self._address = address
        self._now = now
        self._times: deque[float] = deque(maxlen=MOST_IN_A_DAY)

    def resume(self) -> bool:
        """Return whether the queue is being started; not when this may not be, or was too often."""
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
