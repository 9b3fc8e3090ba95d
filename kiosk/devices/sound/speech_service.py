"""Ends a speech service that hangs, if it is the kiosk's own: the next program that asks for speech starts another.

Speech Dispatcher is started by the first program that connects to it, and inherits that program's environment.
"""

import os
import signal
from contextlib import suppress
from pathlib import Path

OWN = "LOBBY_KIOSK_SPEECH"
"""A variable in the environment of every process of the kiosk's own service; its value is the session's folder."""


def claim_service() -> None:
    """Mark the speech service that this process starts from now on, if it starts one, as the kiosk's own."""
    os.environ[OWN] = _session()


def end_own_service() -> int:
    """Kill the kiosk's own speech service with its modules; return how many processes there were.

    The service of somebody else's session, and one that another program has started, stay.
    """
    mark = f"{OWN}={_session()}".encode()
    ended = 0
    for process in Path("/proc").glob("[0-9]*"):
        with suppress(OSError):  # another user's, or gone by now
            if mark in (process / "environ").read_bytes().split(b"\0"):
                os.kill(int(process.name), signal.SIGKILL)
                ended += 1
    return ended


def _session() -> str:
    return os.environ.get("XDG_RUNTIME_DIR", "")
