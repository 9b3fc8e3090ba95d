"""Waits until the kiosk ends, and kills it when it goes silent: the supervisor's loop.

It stays in memory next to the kiosk for months. Importing the C modules beneath `socket` and `signal` saves a megabyte.
"""

import _signal as signal  # type: ignore[import-not-found]
import _socket as socket
import os
import select
import sys
import time

from kiosk.runtime.supervisor import ASLEEP_SECONDS, END_SECONDS, START_SECONDS

CREDENTIALS_BYTES = 12
"""Linux's credentials of a message's sender: process, user and group, four bytes each."""


class ChildMonitor:
    """Receives the kiosk's notifications, as systemd would, on a socket with an abstract name."""

    def __init__(self, address: str, seconds: float) -> None:
        """Listen at `address`; a kiosk may be silent for `seconds`."""
        self.asked_to_end = False
        self._seconds = seconds
        self._socket = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
        self._socket.setsockopt(socket.SOL_SOCKET, socket.SO_PASSCRED, 1)
        self._socket.bind("\0" + address)
        self._socket.setblocking(False)
        self._woken, waker = os.pipe()
        for end in (self._woken, waker):
            os.set_blocking(end, False)
        signal.set_wakeup_fd(waker, warn_on_full_buffer=False)
        self._child = 0
        self._deadline = 0.0
        signal.signal(signal.SIGCHLD, lambda *_: None)
        for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
            signal.signal(number, self._end)

    def wait_for(self, child: int) -> tuple[str, int]:
        """Wait until a process has ended; return the reason in words and the exit code."""
        self._child = child
        self._deadline = time.monotonic() + max(START_SECONDS, self._seconds)
        if self.asked_to_end:
            self._end()
        silent = False
        while True:
            ended, status = os.waitpid(child, os.WNOHANG)
            if ended:
                break
            remaining = self._deadline - time.monotonic()
            if remaining < -ASLEEP_SECONDS:
                self._deadline = time.monotonic() + self._seconds
            elif remaining <= 0:
                silent = not self.asked_to_end
                os.kill(child, signal.SIGKILL)
                _, status = os.waitpid(child, 0)
                break
            self._listen(max(0.0, remaining))
        self._child = 0
        code = os.waitstatus_to_exitcode(status)
        if silent:
            return "watchdog", 128 + signal.SIGKILL
        return (f"signal {-code}", 128 - code) if code < 0 else (f"exit {code}", code)

    def _listen(self, seconds: float) -> None:
        """Wait for a notification of the child, or its end."""
        ready, _, _ = select.select([self._socket.fileno(), self._woken], [], [], seconds)
        if self._woken in ready:
            os.read(self._woken, 512)
        while self._socket.fileno() in ready:
            try:
                data, ancillary, _, _ = self._socket.recvmsg(4096, socket.CMSG_SPACE(CREDENTIALS_BYTES))
            except BlockingIOError:
                return
            senders = [int.from_bytes(data[:4], sys.byteorder) for _, _, data in ancillary]
            if senders == [self._child] and not self.asked_to_end:
                self._handle(data.decode(errors="replace").splitlines())

    def _handle(self, lines: list[str]) -> None:
        for line in lines:
            if line in ("READY=1", "WATCHDOG=1", "STOPPING=1"):
                self._deadline = time.monotonic() + self._seconds

    def _end(self, *_: object) -> None:
        """Terminate the kiosk, because this process was asked to end."""
        self.asked_to_end = True
        self._deadline = time.monotonic() + END_SECONDS
        if self._child:
            os.kill(self._child, signal.SIGTERM)
