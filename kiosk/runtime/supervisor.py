"""Keeps the kiosk running where no systemd does: starts it, and starts it again when it ends or says nothing.

It is the first thing that `main.py run` does, before anything is loaded, and loads nothing before the kiosk runs. The
kiosk sees a service manager like systemd (`kiosk.runtime.service_manager`) and knows no other.
"""

import os
import sys
import time

WATCHDOG_SECONDS = 10.0
"""How long a kiosk may be silent. `LOBBY_KIOSK_WATCHDOG` shortens it for tests."""

START_SECONDS = 30.0
"""How long it may take to begin on a slow disk."""

END_SECONDS = 5.0
"""How long it may take to end when it was asked to."""

ASLEEP_SECONDS = 2.0
"""Who wakes this much too late was held up itself, and so was the kiosk."""

FOR_GOOD = frozenset({0, 64, 65, 66, 69, 73, 78, 130})
"""Exit codes after which it is not started again: staff left, or must mend something (`KioskError`)."""

QUICK_SECONDS, MOST_QUICK, PAUSE_SECONDS = 1.0, 12, 5.0
"""A kiosk that ended so soon so often in a row does not come as far as its own ladder: it is tried more seldom."""

ENDED = "LOBBY_KIOSK_ENDED"
"""Tells the next kiosk how the one before ended."""


def wanted(arguments: list[str]) -> bool:
    """Return whether these arguments run a kiosk full screen that nobody looks after yet."""
    alone = "NOTIFY_SOCKET" not in os.environ and ENDED not in os.environ
    at_the_desk = any(one.startswith(("--w", "--s", "-h", "--h")) for one in arguments)
    return alone and arguments[:1] in ([], ["run"]) and not at_the_desk


def supervise(arguments: list[str]) -> None:
    """Go on as the kiosk, in a process that is looked after; who looks after it never comes back from here."""
    if not wanted(arguments):
        return
    if not sys.platform.startswith("linux"):
        restart_for_ever()
    seconds = float(os.environ.get("LOBBY_KIOSK_WATCHDOG") or WATCHDOG_SECONDS)
    address = f"lobby-kiosk-{os.getpid()}"
    alive, held = os.pipe()
    guard = None
    ended, quick = "", 0
    while True:
        began = time.monotonic()
        child = os.fork()
        if not child:
            os.close(held)
            die_with_parent(alive)
            os.environ["NOTIFY_SOCKET"] = f"@{address}"
            os.environ["WATCHDOG_USEC"] = str(round(seconds * 1_000_000))
            os.environ["WATCHDOG_PID"] = str(os.getpid())
            os.environ[ENDED] = ended
            return
        if guard is None:
            from kiosk.runtime.child_monitor import ChildMonitor

            guard = ChildMonitor(address, seconds)
        ended, code = guard.wait_for(child)
        if guard.asked_to_end or code in FOR_GOOD:
            os._exit(code)
        say(f"kiosk: it has ended ({ended}) and is started again.\n")
        quick = quick + 1 if time.monotonic() - began < QUICK_SECONDS else 0
        if quick >= MOST_QUICK:
            time.sleep(PAUSE_SECONDS)


def say(line: str) -> None:
    """Write to standard error, if there still is one."""
    try:
        os.write(2, line.encode())
    except OSError:
        return


def die_with_parent(alive: int) -> None:
    """Have this process ended by the system when nobody holds the other end of a pipe any more."""
    import signal
    from fcntl import F_GETFL, F_SETFL, F_SETOWN, fcntl

    for number in (signal.SIGCHLD, signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
        signal.signal(number, signal.default_int_handler if number == signal.SIGINT else signal.SIG_DFL)
    signal.set_wakeup_fd(-1)
    fcntl(alive, F_SETOWN, os.getpid())
    fcntl(alive, F_SETFL, fcntl(alive, F_GETFL) | os.O_ASYNC)  # SIGIO, which ends who does not expect it


def restart_for_ever() -> None:
    """Run the kiosk as another program, again and again: without forks and the sockets of Linux."""
    import subprocess

    environment = os.environ | {ENDED: "crash"}
    while True:
        code = subprocess.call([sys.executable, *sys.orig_argv[1:]], env=environment)  # noqa: S603  (itself)
        if code in FOR_GOOD:
            os._exit(code)
