"""Talks to sway, the compositor of a lobby machine, over its IPC socket (sway-ipc(7))."""

import json
import socket
import struct
import sys
from types import TracebackType
from typing import Any, Self

from kiosk.errors import KioskError

RUN_COMMAND, SUBSCRIBE, GET_OUTPUTS = 0, 2, 3

MAGIC = b"i3-ipc"
HEADER = struct.Struct(f"={len(MAGIC)}sII")
"""Message header: the magic bytes, the length of the JSON that follows, and the kind of message."""


class SwayConnection:
    """One connection to a running sway. All methods raise `OSError` once sway has ended."""

    def __init__(self, address: str) -> None:
        """Connect to the socket at `address`, which sway is told by `SWAYSOCK`."""
        self._socket = connected(address)
        self._messages = self._socket.makefile("rb")

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._messages.close()
        self._socket.close()

    def run(self, command: str) -> None:
        """Run a command of sway(5); raise `KioskError` if sway refuses it."""
        for answer in self._ask(RUN_COMMAND, command):
            if not answer["success"]:
                raise KioskError(f"sway refused `{command}`: {answer.get('error', 'no reason given')}")

    def focused_output(self) -> str | None:
        """Return the name of the output that shows the focused window, such as `HDMI-A-1`; `None` without any."""
        return next((output["name"] for output in self._ask(GET_OUTPUTS) if output.get("focused")), None)

    def subscribe_to_outputs(self) -> None:
        """Ask for a message at each change of an output. This connection can then only `wait_for_change`."""
        self._ask(SUBSCRIBE, json.dumps(["output"]))

    def wait_for_change(self) -> None:
        """Wait until an output appears, disappears or changes."""
        self._receive()

    def _ask(self, kind: int, payload: str = "") -> Any:
        data = payload.encode()
        self._socket.sendall(HEADER.pack(MAGIC, len(data), kind) + data)
        return self._receive()

    def _receive(self) -> Any:
        header = self._messages.read(HEADER.size)
        if len(header) < HEADER.size:
            raise ConnectionResetError("sway has closed the connection")
        _, size, _ = HEADER.unpack(header)
        return json.loads(self._messages.read(size))


def connected(address: str) -> socket.socket:
    """Return a socket that is connected to a local one."""
    if sys.platform == "win32":
        raise OSError("There is no sway on Windows.")
    client = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
    client.connect(address)
    return client
