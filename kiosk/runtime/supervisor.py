"""Keeps the kiosk running without systemd: starts it, and restarts it when it ends or goes silent.

`main.py run` does this first, before it loads what only the kiosk needs, and continues as the kiosk in a forked
process. Running the program again as a subprocess would make every start 10 % slower (docs/decisions/0048).
On Windows, which has no `fork`, and on macOS, where a process may not go on after one,
`kiosk.runtime.subprocess_monitor` does that.
"""

import os
import sys
import time
from contextlib import suppress
from functools import partial
from typing import Protocol

from kiosk.runtime.service_manager import SUBPROCESS, report_to, wait_for_writer

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


class Monitor(Protocol):
    """Runs one kiosk after another."""

    asked_to_end: bool

    def run(self) -> tuple[str, int] | None:
        """Run the kiosk; return how it ended, in words, and its exit code. `None`: this process is the kiosk now."""

    def pause(self, seconds: float) -> None:
        """Wait, unless this process is asked to end."""


def supervise(arguments: list[str]) -> None:
    """Continue as the kiosk in a supervised child process; the supervising process never returns from here."""
    watchdog_seconds = float(os.environ.get("LOBBY_KIOSK_WATCHDOG") or WATCHDOG_SECONDS)
    if os.environ.pop(SUBPROCESS, ""):  # removed: what the kiosk starts is not supervised
        report_to(1, watchdog_seconds, partial(wait_for_writer, 0))
        return
    if not is_wanted(arguments):
        return
    monitor = monitor_for(watchdog_seconds)
    os.environ[ENDED], quick = "", 0
    while True:
        began = time.monotonic()
        result = monitor.run()
        if result is None:
            return
        os.environ[ENDED], code = result
        if monitor.asked_to_end or code in FINAL_EXIT_CODES:
            os._exit(code)
        report(f"kiosk: ended ({os.environ[ENDED]}), restarting.\n")
        quick = quick + 1 if time.monotonic() - began < QUICK_SECONDS else 0
        if quick >= MOST_QUICK:
            monitor.pause(PAUSE_SECONDS)


def monitor_for(watchdog_seconds: float) -> Monitor:
    """Return this system's monitor of a kiosk that may be silent for `watchdog_seconds`."""
    if sys.platform == "linux":
        from kiosk.runtime.child_monitor import ChildMonitor as SystemMonitor
    else:
        from kiosk.runtime.subprocess_monitor import SubprocessMonitor as SystemMonitor
    return SystemMonitor(watchdog_seconds)


def report(line: str) -> None:
    """Write to standard error, if it is still open."""
    with suppress(OSError):
        os.write(2, line.encode())
