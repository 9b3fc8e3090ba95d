"""Lists the globals that a Wayland compositor offers, with two requests of the wire protocol."""

import os
import socket
import struct
import sys
from collections.abc import Mapping
from pathlib import Path

DISPLAY, REGISTRY, SYNC = 1, 2, 3
"""Object ids: the display is always 1, the client numbers its own from 2."""

CALL_SYNC, GET_REGISTRY = 0, 1
"""Requests of the display; the response to a sync follows those to all earlier requests."""

GLOBAL = 0
"""The event of a registry that announces a global: its number, interface and version."""

DONE = 0
"""The event that answers a sync."""

HEADER = struct.Struct("=II")
"""Message header: the object, then the length in bytes with this header (high 16 bits) and the opcode (low 16 bits)."""

SECONDS = 2.0


def wayland_globals(environment: Mapping[str, str] = os.environ) -> frozenset[str] | None:
    """Return the interfaces of all globals; `None` if no compositor answers each request within two seconds."""
    if sys.platform == "win32":
        return None
    folder, name = environment.get("XDG_RUNTIME_DIR", ""), environment.get("WAYLAND_DISPLAY", "wayland-0")
    try:
        with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as compositor:
            compositor.settimeout(SECONDS)
            compositor.connect(str(Path(folder) / name))
            for opcode, new in ((GET_REGISTRY, REGISTRY), (CALL_SYNC, SYNC)):
                compositor.sendall(HEADER.pack(DISPLAY, 12 << 16 | opcode) + struct.pack("=I", new))
            return frozenset(_interfaces(compositor))
    except OSError:
        return None


def _interfaces(compositor: socket.socket) -> list[str]:
    """Return the interfaces announced before the answer to the sync."""
    interfaces: list[str] = []
    with compositor.makefile("rb") as events:
        while True:
            header = events.read(HEADER.size)
            if len(header) < HEADER.size:
                raise OSError("the compositor has closed the connection")
            target, word = HEADER.unpack(header)
            body = events.read((word >> 16) - HEADER.size)
            event = (target, word & 0xFFFF)
            if event == (SYNC, DONE):
                return interfaces
            if event == (REGISTRY, GLOBAL):
                (size,) = struct.unpack_from("=I", body, 4)
                interfaces.append(body[8 : 8 + size - 1].decode())
