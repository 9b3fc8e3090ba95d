"""Notifications to what started the kiosk: systemd, on its socket, or the kiosk's own supervisor, through a pipe."""

import os
import select
import sys
from collections.abc import Callable
from contextlib import suppress
from threading import Thread

from kiosk.errors import ExitCode

HEARTBEAT_PIPE = "LOBBY_KIOSK_HEARTBEAT"
"""Environment variable with the descriptor of the pipe to the supervisor. Only the process `WATCHDOG_PID` uses it."""

SUBPROCESS = "LOBBY_KIOSK_SUPERVISED"
"""Environment variable of a kiosk that is a subprocess: its standard input and output lead to the supervisor."""

START_SECONDS = 30.0
"""How long the kiosk may take to start from a slow disk."""

END_SECONDS = 5.0
"""How long it may take to end when asked to."""

ASLEEP_SECONDS = 2.0
"""A supervisor that wakes up this late was suspended itself, and so was the kiosk."""

MICROSECONDS = 1_000_000


def tell(*lines: str) -> None:
    """Send lines such as `READY=1` (sd_notify(3)); do nothing if there is no listener or it is not ready.

    For the kiosk's own supervisor any line is a heartbeat.
    """
    message = "\n".join(lines).encode()
    with suppress(OSError):  # a listener that misses it restarts the kiosk
        if HEARTBEAT_PIPE in os.environ:
            if os.environ.get("WATCHDOG_PID") == str(os.getpid()):
                os.write(int(os.environ[HEARTBEAT_PIPE]), message)
        elif "NOTIFY_SOCKET" in os.environ:
            send_to_socket(os.environ["NOTIFY_SOCKET"], message)


def send_to_socket(address: str, message: bytes) -> None:
    """Send a datagram to a Unix socket, whose address may begin with `@` for Linux's abstract names."""
    if sys.platform == "win32":
        return
    import socket

    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as notifier:
        notifier.setblocking(False)
        notifier.sendto(message, "\0" + address[1:] if address.startswith("@") else address)


def watchdog_seconds() -> float:
    """Return how many seconds the kiosk may be silent; 0 if nobody watches it.

    The watchdog may name the parent process instead: the compositor, if that is what systemd starts.
    """
    microseconds = os.environ.get("WATCHDOG_USEC", "")
    watched = os.environ.get("WATCHDOG_PID") or str(os.getpid())
    if not microseconds.isdecimal() or watched not in (str(os.getpid()), str(os.getppid())):
        return 0.0
    return int(microseconds) / MICROSECONDS


def report_to(pipe: int, watchdog_seconds: float, wait: Callable[[], object]) -> None:
    """Send notifications to a supervisor, which reads the other end of `pipe`, and end when it does.

    It expects one at least every `watchdog_seconds`. `wait` returns when the supervisor has ended. Processes that the
    kiosk starts must not send any in place of a kiosk that hangs: they inherit the environment, but not the pipe, and
    `WATCHDOG_PID` names the kiosk.
    """
    if sys.platform != "win32":  # a supervisor there never stops reading
        os.set_blocking(pipe, False)
    os.environ[HEARTBEAT_PIPE] = str(pipe)
    os.environ["WATCHDOG_USEC"] = str(round(watchdog_seconds * MICROSECONDS))
    os.environ["WATCHDOG_PID"] = str(os.getpid())
    Thread(target=end_after, args=(wait,), name="supervisor", daemon=True).start()


def end_after(wait: Callable[[], object]) -> None:
    """Wait, then end this process at once, whatever its event loop does."""
    wait()
    os._exit(ExitCode.UNAVAILABLE)


def wait_for_reader(pipe: int) -> None:
    """Wait until nobody reads `pipe` any more."""
    if sys.platform != "win32":
        poll = select.poll()
        poll.register(pipe, 0)  # reports nothing but the closing of the other end
        poll.poll()


def wait_for_writer(source: int) -> None:
    """Wait until nobody writes to `source`, the reading end of a pipe, any more."""
    while os.read(source, 512):
        pass
