"""Asks what may never answer, such as a hung disk or service, and goes on without it."""

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
"""How long anything is waited for that has nothing to work out."""

GONE_SECONDS = 0.2

T = TypeVar("T")


class Answer(NamedTuple):
    """What a program has said until it ended, with its exit code, or until it was ended (`None`)."""

    code: int | None
    text: str


class BackgroundCall(Generic[T]):
    """A call that is under way in a thread; what hangs stays there, and does not keep the program from ending."""

    def __init__(self, call: Callable[[], T]) -> None:
        """Begin."""
        self._answer: T | None = None
        self._done = Event()
        Thread(target=self._ask, args=(call,), name="asked", daemon=True).start()

    def answer(self, seconds: float = SECONDS) -> T | None:
        """Return what came back, waiting so long at the most; `None` when nothing did, or it failed."""
        self._done.wait(seconds)
        return self._answer

    def _ask(self, call: Callable[[], T]) -> None:
        try:
            with suppress(OSError, ValueError, KioskError):
                self._answer = call()
        finally:
            self._done.set()


def ask_program(command: Sequence[str], seconds: float = SECONDS, unset: str = "") -> Answer | None:
    """Run a program, so long at the most; `None` when there is none of that name.

    `unset` is a variable of its surroundings that it is not to have.
    What it says goes to a file: a pipe would be held open by any service that it has started.
    """
    surroundings = {**os.environ, "LC_ALL": "C"}  # what it says is read
    surroundings.pop(unset, None)
    with tempfile.TemporaryFile() as said:
        try:
            process = subprocess.Popen(  # noqa: S603  (fixed commands of the program)
                list(command),
                stdin=subprocess.DEVNULL,
                stdout=said,
                stderr=said,
                env=surroundings,
                cwd=PROGRAM.parent,
            )
        except OSError:
            return None
        code: int | None = None
        try:
            code = process.wait(seconds)
        except subprocess.TimeoutExpired:
            process.kill()
            with suppress(subprocess.TimeoutExpired):  # what hangs in the kernel is left behind
                process.wait(GONE_SECONDS)
        said.seek(0)
        return Answer(code, said.read().decode(errors="replace"))
