"""Keeps the kiosk running without systemd: starts it, and restarts it when it ends or goes silent.

`main.py run` does this first, before it loads what only the kiosk needs, and continues as the kiosk in a forked
process. Running the program again as a subprocess would make every start 10 % slower (docs/decisions/0048).
"""

import os
import sys
import time
from contextlib import suppress

from kiosk.base.own_command import this_command
from kiosk.runtime.child_monitor import ChildMonitor
from kiosk.runtime.service_manager import report_to

WATCHDOG_SECONDS = 10.0
"""How long a kiosk may be silent. `LOBBY_KIOSK_WATCHDOG` shortens it for tests."""

FINAL_EXIT_CODES = frozenset({0, 64, 65, 66, 69, 73, 78, 130})
"""Exit codes after which the kiosk is not restarted: staff left, or have to fix something first (`KioskError`)."""

QUICK_SECONDS, MOST_QUICK, PAUSE_SECONDS = 1.0, 12, 5.0
"""A kiosk that ends this quickly this often in a row fails before its own recovery starts: it is retried less often."""

ENDED = "LOBBY_KIOSK_ENDED"
"""Environment variable that tells the next kiosk how the last one ended."""


def is_wanted(arguments: list[str]) -> bool:
    """Return whether these arguments run a full-screen kiosk that is not supervised yet."""
    unsupervised = "NOTIFY_SOCKET" not in os.environ and ENDED not in os.environ
    for_people = any(argument.startswith(("--w", "--s", "-h", "--h")) for argument in arguments)
    return unsupervised and arguments[:1] in ([], ["run"]) and not for_people


def supervise(arguments: list[str]) -> None:
    """Continue as the kiosk in a supervised child process; the supervising process never returns from here."""
    if not is_wanted(arguments):
        return
    if not sys.platform.startswith("linux"):
        restart_forever()
    watchdog_seconds = float(os.environ.get("LOBBY_KIOSK_WATCHDOG") or WATCHDOG_SECONDS)
    monitor = ChildMonitor(watchdog_seconds)
    ended, quick = "", 0
    while True:
        began = time.monotonic()
        heartbeats, writer = os.pipe()
        child = os.fork()
        if not child:
            os.close(heartbeats)
            monitor.release()
            report_to(writer, watchdog_seconds)
            os.environ[ENDED] = ended
            return
        os.close(writer)
        ended, code = monitor.wait_for(child, heartbeats)
        os.close(heartbeats)
        if monitor.asked_to_end or code in FINAL_EXIT_CODES:
            os._exit(code)
        report(f"kiosk: ended ({ended}), restarting.\n")
        quick = quick + 1 if time.monotonic() - began < QUICK_SECONDS else 0
        if quick >= MOST_QUICK:
            monitor.pause(PAUSE_SECONDS)


def report(line: str) -> None:
    """Write to standard error, if it is still open."""
    with suppress(OSError):
        os.write(2, line.encode())


def restart_forever() -> None:
    """Run the kiosk as a subprocess again and again, for systems on which a process may not go on after a fork."""
    import subprocess

    environment = os.environ | {ENDED: "crash"}
    while True:
        code = subprocess.call(this_command(), env=environment)  # noqa: S603  (itself)
        if code in FINAL_EXIT_CODES:
            os._exit(code)
