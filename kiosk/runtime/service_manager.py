"""Tells whoever started the kiosk how it is: systemd, or the kiosk's own supervisor, in the same words."""

import os

MICROSECONDS = 1_000_000


def tell(*lines: str) -> None:
    """Send lines such as `READY=1` (sd_notify(3)); nothing happens where nobody listens, or nobody takes them."""
    address = os.environ.get("NOTIFY_SOCKET", "")
    if not address or os.name == "nt":
        return
    import _socket as socket  # all that is needed of it: a quarter of the memory

    if address.startswith("@"):
        address = "\0" + address[1:]
    one = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
    try:
        one.setblocking(False)
        one.sendto("\n".join(lines).encode(), address)
    except OSError:
        pass  # who does not hear it ends the kiosk, and starts it again
    finally:
        one.close()


def watchdog_seconds() -> float:
    """Return how long the kiosk may be silent, in seconds; 0 when nobody waits for it.

    It answers for the process that started it too: that is the compositor, where systemd starts that.
    """
    microseconds = os.environ.get("WATCHDOG_USEC", "")
    meant = os.environ.get("WATCHDOG_PID") or str(os.getpid())
    if not microseconds.isdecimal() or meant not in (str(os.getpid()), str(os.getppid())):
        return 0.0
    return int(microseconds) / MICROSECONDS
