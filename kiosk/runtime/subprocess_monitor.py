"""The supervisor's monitor on Windows and macOS: runs the kiosk as a subprocess, and kills it when it goes silent.

The kiosk's standard output carries its heartbeats, and its standard input ends with the supervisor.
"""

import os
import subprocess
import sys
import time
from queue import Empty, SimpleQueue
from threading import Thread
from typing import IO

from kiosk.base.own_command import this_command
from kiosk.errors import SIGNALLED, outcome
from kiosk.runtime.service_manager import ASLEEP_SECONDS, END_SECONDS, START_SECONDS, SUBPROCESS

SIGINT, SIGKILL = 2, 9
"""Numbers of signals as in the exit codes of shells; Windows has no SIGKILL."""


class SubprocessMonitor:
    """Watches one subprocess after another. When this process is killed, they end by themselves."""

    def __init__(self, watchdog_seconds: float) -> None:
        """Start nothing yet; a child may be silent for `watchdog_seconds`."""
        self.asked_to_end = False
        self._watchdog_seconds = watchdog_seconds

    def run(self) -> tuple[str, int]:
        """Run the kiosk; return how it ended, in words, and its exit code."""
        with subprocess.Popen(  # noqa: S603  (itself)
            this_command(),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=None
            if sys.stderr
            else subprocess.DEVNULL,  # a program of Windows without a console has none
            env=os.environ | {SUBPROCESS: "1"},
        ) as child:
            assert child.stdout is not None  # noqa: S101  (a pipe)
            try:
                if self._beats_until_end(child.stdout):
                    return outcome(child.wait(END_SECONDS))
            except subprocess.TimeoutExpired:  # it has closed its output and goes on
                pass
            except KeyboardInterrupt:
                self.asked_to_end = True
                child.kill()
                return "stopped", SIGNALLED + SIGINT
            child.kill()
            return "watchdog", SIGNALLED + SIGKILL

    def pause(self, seconds: float) -> None:
        """Wait."""
        time.sleep(seconds)

    def _beats_until_end(self, heartbeats: IO[bytes]) -> bool:
        """Read a pipe until its writer closes it; return false if that is silent for too long."""
        received: SimpleQueue[bytes] = SimpleQueue()
        Thread(target=forward, args=(heartbeats.fileno(), received), daemon=True).start()
        limit = max(START_SECONDS, self._watchdog_seconds)
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
            limit = self._watchdog_seconds


def forward(pipe: int, received: "SimpleQueue[bytes]") -> None:
    """Put what is read from a pipe into a queue, and an empty text at its end."""
    data = b"first"
    while data:
        data = os.read(pipe, 4096)
        received.put(data)
