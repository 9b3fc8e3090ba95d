"""Checks that the display server named by the environment exists: without one, Qt would abort the program."""

import os
import re
import sys

from kiosk.paths import compositor_socket

X11_SOCKET = "/tmp/.X11-unix/X"  # noqa: S108  (where X servers put theirs)


def display_answers() -> bool:
    """Return whether an X server or a compositor accepts a connection; a remote one is assumed to."""
    addresses: list[str] = []
    display = os.environ.get("DISPLAY", "")
    if display:
        local = re.fullmatch(r"(?:unix)?:(\d+)(?:\.\d+)?", display)
        if local is None:
            return True
        addresses += [f"\0{X11_SOCKET}{local[1]}", f"{X11_SOCKET}{local[1]}"]
    compositor = compositor_socket()
    if compositor:
        addresses.append(compositor)
    return any(map(answers, addresses))


def answers(address: str) -> bool:
    """Return whether somebody listens at a local socket."""
    if sys.platform == "win32":
        return False
    import _socket as socket  # the C module alone: `socket` would add 15 million instructions (2 %) to every start

    client = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
    try:
        client.connect(address)
    except OSError:
        return False
    else:
        return True
    finally:
        client.close()
