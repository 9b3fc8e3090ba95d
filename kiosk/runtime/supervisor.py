"""Keeps the kiosk running without systemd: starts it, and restarts it when it ends or goes silent.

`main.py run` does this first, before anything else is loaded; nothing more is loaded before the kiosk runs. To the
kiosk it looks like systemd (`kiosk.runtime.service_manager`).
"""

import os
import sys
import time

WATCHDOG_SECONDS = 10.0
"""How long a kiosk may be silent. `LOBBY_KIOSK_WATCHDOG` shortens it for tests."""

START_SECONDS = 30.0
"""How long it may take to start from a slow disk."""

END_SECONDS = 5.0
"""How long it may take to end when asked to."""

ASLEEP_SECONDS = 2.0
"""A supervisor that wakes up this late was suspended itself, and so was the kiosk."""

FINAL_EXIT_CODES = frozenset({0, 64, 65, 66, 69, 73, 78, 130})
"""Exit codes after which the kiosk is not restarted: staff left, or have to fix something first (`KioskError`)."""

QUICK_SECONDS, MOST_QUICK, PAUSE_SECONDS = 1.0, 12, 5.0
"""A kiosk that ends this quickly this often in a row fails before its own recovery starts: it is retried less often."""

ENDED = "LOBBY_KIOSK_ENDED"
"""Environment variable that tells the next kiosk how the last one ended."""


def wanted(arguments: list[str]) -> bool:
    """Return whether these arguments run a full-screen kiosk that is not supervised yet."""
    unsupervised = "NOTIFY_SOCKET" not in os.environ and ENDED not in os.environ
    for_people = any(argument.startswith(("--w", "--s", "-h", "--h")) for argument in arguments)
    return unsupervised and arguments[:1] in ([], ["run"]) and not for_people


def supervise(arguments: list[str]) -> None:
    """Continue as the kiosk in a supervised child process; the supervising process never returns from here."""
    if not wanted(arguments):
        return
    if not sys.platform.startswith("linux"):
        restart_forever()
    seconds = float(os.environ.get("LOBBY_KIOSK_WATCHDOG") or WATCHDOG_SECONDS)
    address = f"lobby-kiosk-{os.getpid()}"
    alive, held = os.pipe()
    monitor = None
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
        if monitor is None:
            from kiosk.runtime.child_monitor import ChildMonitor

            monitor = ChildMonitor(address, seconds)
        ended, code = monitor.wait_for(child)
        if monitor.asked_to_end or code in FINAL_EXIT_CODES:
            os._exit(code)
        say(f"kiosk: ended ({ended}), restarting.\n")
        quick = quick + 1 if time.monotonic() - began < QUICK_SECONDS else 0
        if quick >= MOST_QUICK:
            time.sleep(PAUSE_SECONDS)


def say(line: str) -> None:
    """Write to standard error, if it is still open."""
    try:
        os.write(2, line.encode())
    except OSError:
        return


def die_with_parent(alive: int) -> None:
    """Let the system end this process when the other end of the pipe `alive` is closed."""
    import signal
    from fcntl import F_GETFL, F_SETFL, F_SETOWN, fcntl

    for number in (signal.SIGCHLD, signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
        signal.signal(number, signal.default_int_handler if number == signal.SIGINT else signal.SIG_DFL)
    signal.set_wakeup_fd(-1)
    fcntl(alive, F_SETOWN, os.getpid())
    fcntl(alive, F_SETFL, fcntl(alive, F_GETFL) | os.O_ASYNC)  # SIGIO, which by default ends a process


def restart_forever() -> None:
    """Run the kiosk as a subprocess again and again, for systems without fork and Linux's sockets."""
    import subprocess

    environment = os.environ | {ENDED: "crash"}
    while True:
        code = subprocess.call([sys.executable, *sys.orig_argv[1:]], env=environment)  # noqa: S603  (itself)
        if code in FINAL_EXIT_CODES:
            os._exit(code)
