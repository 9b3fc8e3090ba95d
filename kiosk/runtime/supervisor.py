"""Keeps the kiosk running without systemd: starts it, and restarts it when it ends or goes silent.

`main.py run` does this first, before it loads what only the kiosk needs, and continues as the kiosk in a forked
process. Running the program again as a subprocess would make every start 10 % slower (docs/decisions/0048).
On Windows, which has no `fork`, and on macOS, where a process may not go on after one,
`kiosk.runtime.subprocess_supervisor` does that.
"""

import os
import sys
from functools import partial

from kiosk.errors import SIGNALLED
from kiosk.runtime.service_manager import report_to, wait_for_writer

WATCHDOG_SECONDS = 10.0
"""How long a kiosk may be silent. `LOBBY_KIOSK_WATCHDOG` shortens it for tests."""

FINAL_EXIT_CODES = frozenset({0, 64, 65, 66, 69, 73, 78, 130})
"""Exit codes after which the kiosk is not restarted: staff left, or have to fix something first (`KioskError`)."""

START_SECONDS = 30.0
"""How long the kiosk may take to start from a slow disk."""

END_SECONDS = 5.0
"""How long it may take to end when asked to."""

ASLEEP_SECONDS = 2.0
"""A supervisor that wakes up this late was suspended itself, and so was the kiosk."""

QUICK_SECONDS, MOST_QUICK, PAUSE_SECONDS = 1.0, 12, 5.0
"""A kiosk that ends this quickly this often in a row fails before its own recovery starts: it is retried less often."""

ENDED = "LOBBY_KIOSK_ENDED"
"""Environment variable that tells the next kiosk how the last one ended."""

SUBPROCESS = "LOBBY_KIOSK_SUPERVISED"
"""Environment variable of a kiosk that is a subprocess: its standard input and output lead to the supervisor."""


def is_wanted(arguments: list[str]) -> bool:
    """Return whether these arguments run a full-screen kiosk that is not supervised yet."""
    unsupervised = "NOTIFY_SOCKET" not in os.environ and ENDED not in os.environ
    for_people = any(argument.startswith(("--w", "--s", "-h", "--h")) for argument in arguments)
    return unsupervised and arguments[:1] in ([], ["run"]) and not for_people


def supervise(arguments: list[str]) -> None:
    """Continue as the kiosk in a supervised child process; the supervising process never returns from here."""
    watchdog_seconds = float(os.environ.get("LOBBY_KIOSK_WATCHDOG") or WATCHDOG_SECONDS)
    if os.environ.pop(SUBPROCESS, ""):  # removed: what the kiosk starts is not supervised
        report_to(1, watchdog_seconds, partial(wait_for_writer, 0))
    elif is_wanted(arguments) and sys.platform == "linux":
        from kiosk.runtime.child_monitor import supervise_fork

        supervise_fork(watchdog_seconds)
    elif is_wanted(arguments):
        from kiosk.runtime.subprocess_supervisor import supervise_subprocess

        supervise_subprocess(watchdog_seconds)


def report(line: str) -> None:
    """Write to standard error, if it is still open."""
    try:
        os.write(2, line.encode())
    except OSError:
        return


def outcome(code: int) -> tuple[str, int]:
    """Return in words how a process ended, and the exit code that a shell would report for it.

    A negative code is that of a signal.
    """
    return (f"signal {-code}", SIGNALLED - code) if code < 0 else (f"exit {code}", code)
