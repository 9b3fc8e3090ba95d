"""The supervisor's monitor on Linux: forks the kiosk, waits until it ends, and kills it when it goes silent."""

import os
import select
import signal
import sys
import time
from functools import partial

from kiosk.errors import SIGNALLED, outcome
from kiosk.runtime.service_manager import (
    ASLEEP_SECONDS,
    END_SECONDS,
    START_SECONDS,
    report_to,
    wait_for_reader,
)

assert sys.platform != "win32"  # noqa: S101  (it has none of this; type checkers read on no further there)

END_SIGNALS = (signal.SIGTERM, signal.SIGINT, signal.SIGHUP)
"""Signals that ask this process, and with it the kiosk, to end."""


class ChildMonitor:
    """Watches one child process after another, and hands signals on to it."""

    def __init__(self, watchdog_seconds: float) -> None:
        """Take over this process's signals; a child may be silent for `watchdog_seconds`."""
        self.asked_to_end = False
        self._watchdog_seconds = watchdog_seconds
        self._deadline = 0.0
        self._woken, self._waker = os.pipe()
        for end in (self._woken, self._waker):
            os.set_blocking(end, False)
        signal.set_wakeup_fd(self._waker, warn_on_full_buffer=False)
        signal.signal(signal.SIGCHLD, lambda *_: None)
        for number in END_SIGNALS:
            signal.signal(number, self._request_end)

    def run(self) -> tuple[str, int] | None:
        """Run the kiosk in a forked process; return how it ended, as `Monitor.run`."""
        heartbeats, writer = os.pipe()
        child = os.fork()
        if not child:
            os.close(heartbeats)
            self.release()
            report_to(writer, self._watchdog_seconds, partial(wait_for_reader, writer))
            return None
        os.close(writer)
        try:
            return self.wait_for(child, heartbeats)
        finally:
            os.close(heartbeats)

    def release(self) -> None:
        """Restore the signals, in a forked process that does not monitor anything."""
        signal.set_wakeup_fd(-1)
        for number in (signal.SIGCHLD, *END_SIGNALS):
            signal.signal(number, signal.default_int_handler if number == signal.SIGINT else signal.SIG_DFL)
        os.close(self._woken)
        os.close(self._waker)

    def wait_for(self, child: int, heartbeats: int) -> tuple[str, int]:
        """Wait until a process has ended; return how, in words, and its exit code.

        `heartbeats` is a pipe to which the process must write often enough.
        """
        self._deadline = time.monotonic() + max(START_SECONDS, self._watchdog_seconds)
        pipes = [self._woken, heartbeats]
        terminated = False
        while True:
            ended, status = os.waitpid(child, os.WNOHANG)
            if ended:
                return outcome(os.waitstatus_to_exitcode(status))
            if self.asked_to_end and not terminated:
                os.kill(child, signal.SIGTERM)
                terminated = True
                self._deadline = time.monotonic() + END_SECONDS
            remaining = self._deadline - time.monotonic()
            if remaining < -ASLEEP_SECONDS:
                self._deadline = time.monotonic() + self._watchdog_seconds
            elif remaining <= 0:
                os.kill(child, signal.SIGKILL)
                os.waitpid(child, 0)
                return "watchdog", SIGNALLED + signal.SIGKILL
            received = receive(pipes, remaining)
            if received.get(heartbeats) == b"":  # closed: the process is ending
                pipes.remove(heartbeats)
            elif heartbeats in received and not self.asked_to_end:
                self._deadline = time.monotonic() + self._watchdog_seconds

    def pause(self, seconds: float) -> None:
        """Wait, unless this process is asked to end."""
        deadline = time.monotonic() + seconds
        while not self.asked_to_end and (remaining := deadline - time.monotonic()) > 0:
            receive([self._woken], remaining)

    def _request_end(self, *_: object) -> None:
        self.asked_to_end = True


def receive(pipes: list[int], seconds: float) -> dict[int, bytes]:
    """Wait at most `seconds` for data; return what was read, by pipe."""
    ready, _, _ = select.select(pipes, [], [], max(0.0, seconds))
    return {pipe: os.read(pipe, 4096) for pipe in ready}
