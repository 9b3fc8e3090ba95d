"""Calls that may never return, such as to a hung disk or service, made without blocking the caller."""

import os
import subprocess
import tempfile
from collections.abc import Callable, Sequence
from contextlib import suppress
from threading import Event, Thread
from typing import Generic, NamedTuple, TypeVar

from kiosk.errors import KioskError
from kiosk.paths import PROGRAM

SECONDS = 2.0
"""Timeout for calls that do no computation."""

GONE_SECONDS = 0.2

T = TypeVar("T")


class ProcessResult(NamedTuple):
    """The output of a program, and its exit code, or `None` if it was killed after the timeout."""

    code: int | None
    text: str


class BackgroundCall(Generic[T]):
    """A call running on a daemon thread: if it hangs, it does not keep the program from ending."""

    def __init__(self, call: Callable[[], T]) -> None:
        self._answer: T | None = None
        self._done = Event()
        Thread(target=self._ask, args=(call,), name="asked", daemon=True).start()

    def answer(self, seconds: float = SECONDS) -> T | None:
        """Return the result, waiting for at most `seconds`; `None` if there is none yet or the call failed."""
        self._done.wait(seconds)
        return self._answer

    def _ask(self, call: Callable[[], T]) -> None:
        try:
            with suppress(OSError, ValueError, KioskError):
                self._answer = call()
        finally:
            self._done.set()


def ask_program(command: Sequence[str], seconds: float = SECONDS, unset: str = "") -> ProcessResult | None:
    """Run a program for at most `seconds`; return `None` if it cannot be started.

    `unset` is an environment variable to remove. The output goes to a file: services that the program started would
    keep a pipe open.
    """
    environment = {**os.environ, "LC_ALL": "C"}  # its output is parsed
    environment.pop(unset, None)
    with tempfile.TemporaryFile() as output:
        try:
            process = subprocess.Popen(  # noqa: S603  (fixed commands of the program)
                list(command),
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=output,
                env=environment,
                cwd=PROGRAM.parent,
            )
        except OSError:
            return None
        code: int | None = None
        try:
            code = process.wait(seconds)
        except subprocess.TimeoutExpired:
            process.kill()
            with suppress(subprocess.TimeoutExpired):  # a process hanging in the kernel is abandoned
                process.wait(GONE_SECONDS)
        output.seek(0)
        return ProcessResult(code, output.read().decode(errors="replace"))
