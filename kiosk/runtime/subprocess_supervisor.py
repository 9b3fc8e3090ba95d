"""The supervisor of Windows and macOS: runs the kiosk as a subprocess, again and again.

The kiosk's standard output carries its heartbeats, and its standard input ends with the supervisor.
"""

import os
import subprocess
import sys
import time
from queue import Empty, SimpleQueue
from threading import Thread
from typing import IO, NoReturn

from kiosk.base.own_command import this_command
from kiosk.errors import SIGNALLED
from kiosk.runtime import supervisor
from kiosk.runtime.supervisor import ASLEEP_SECONDS, END_SECONDS, START_SECONDS, outcome

SIGINT, SIGKILL = 2, 9
"""Numbers of signals, which Windows lacks, as in the exit codes of shells."""


def supervise_subprocess(watchdog_seconds: float) -> NoReturn:
    """Run the kiosk until it ends with a final exit code, and end with that.

    It is killed after `watchdog_seconds` without a heartbeat.
    """
    ended, quick = "", 0
    while True:
        began = time.monotonic()
        try:
            ended, code = run_once(watchdog_seconds, ended)
        except KeyboardInterrupt:
            os._exit(SIGNALLED + SIGINT)  # and the kiosk with it
        if code in supervisor.FINAL_EXIT_CODES:
            os._exit(code)
        supervisor.report(f"kiosk: ended ({ended}), restarting.\n")
        quick = quick + 1 if time.monotonic() - began < supervisor.QUICK_SECONDS else 0
        if quick >= supervisor.MOST_QUICK:
            time.sleep(supervisor.PAUSE_SECONDS)


def run_once(watchdog_seconds: float, ended: str) -> tuple[str, int]:
    """Run the kiosk; return how it ended, in words, and its exit code. `ended` is how the last run did."""
    with subprocess.Popen(  # noqa: S603  (itself)
        this_command(),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=None if sys.stderr else subprocess.DEVNULL,  # a program of Windows without a console has none
        env=os.environ | {supervisor.ENDED: ended, supervisor.SUBPROCESS: "1"},
    ) as child:
        assert child.stdout is not None  # noqa: S101  (a pipe)
        if not beats_until_end(child.stdout, watchdog_seconds):
            child.kill()
            child.wait()
            return "watchdog", SIGNALLED + SIGKILL
        try:
            return outcome(child.wait(END_SECONDS))
        except subprocess.TimeoutExpired:
            child.kill()
            return outcome(child.wait())


def beats_until_end(heartbeats: IO[bytes], watchdog_seconds: float) -> bool:
    """Read a pipe until its writer closes it; return false if that is silent for too long."""
    received: SimpleQueue[bytes] = SimpleQueue()
    Thread(target=forward, args=(heartbeats, received), daemon=True).start()
    limit = max(START_SECONDS, watchdog_seconds)
    while True:
        deadline = time.monotonic() + limit
        try:
            data = received.get(timeout=limit)
        except Empty:
            if time.monotonic() - deadline < ASLEEP_SECONDS:
                return False
        else:
            if not data:
                return True
        limit = watchdog_seconds


def forward(heartbeats: IO[bytes], received: "SimpleQueue[bytes]") -> None:
    """Put what is read from a pipe into a queue, and an empty text at its end."""
    data = b"first"
    while data:
        data = os.read(heartbeats.fileno(), 4096)
        received.put(data)
