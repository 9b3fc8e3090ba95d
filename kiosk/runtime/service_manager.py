"""Notifications to what started the kiosk: systemd or the kiosk's own supervisor, by the same protocol."""

import os

MICROSECONDS = 1_000_000


def tell(*lines: str) -> None:
    """Send lines such as `READY=1` (sd_notify(3)); do nothing if there is no listener or it is not ready."""
    address = os.environ.get("NOTIFY_SOCKET", "")
    if not address or os.name == "nt":
        return
    import _socket as socket  # the C module is enough, for a quarter of the memory

    if address.startswith("@"):
        address = "\0" + address[1:]
    notifier = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
    try:
        notifier.setblocking(False)
        notifier.sendto("\n".join(lines).encode(), address)
    except OSError:
        pass  # a listener that misses it restarts the kiosk
    finally:
        notifier.close()


def watchdog_seconds() -> float:
    """Return how many seconds the kiosk may be silent; 0 if nobody watches it.

    The watchdog may name the parent process instead: the compositor, if that is what systemd starts.
    """
    microseconds = os.environ.get("WATCHDOG_USEC", "")
    watched = os.environ.get("WATCHDOG_PID") or str(os.getpid())
    if not microseconds.isdecimal() or watched not in (str(os.getpid()), str(os.getppid())):
        return 0.0
    return int(microseconds) / MICROSECONDS
