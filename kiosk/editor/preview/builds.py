"""Keeps a library up to date with its content, in a worker process that stays loaded between builds."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from kiosk.base.own_command import module_command
from kiosk.editor.preview.worker import BuildAnswer, decoded
from kiosk.paths import ICONS
from kiosk.runtime.child_process import ChildProcess

COMMAND = module_command("kiosk.editor.preview.worker")


class Builds(QObject):
    """Builds on request, one build at a time; requests during a build lead to one more after it.

    `answered` is emitted with each `BuildAnswer` of the worker. A worker that crashes is replaced.
    """

    answered = Signal(object)

    def __init__(self, content: Path, library: Path, parent: QObject | None = None) -> None:
        """Build the content in the folder `content` as the file `library`."""
        super().__init__(parent)
        self._arguments = (str(content.absolute()), str(library.absolute()), str(ICONS))
        self._worker: ChildProcess | None = None
        self._output = bytearray()
        self._is_building = False
        self._is_stopped = False
        self._next: str | None = None

    @property
    def is_building(self) -> bool:
        """Return whether a build is running."""
        return self._is_building

    def request(self, topic: str = "") -> None:
        """Build what has changed; the answer has all problems of `topic`, or only those that matter without one."""
        if self._is_stopped:
            return
        if self._is_building:
            self._next = topic
            return
        self._is_building = True
        if self._worker is None:
            self._worker = ChildProcess(self, (*COMMAND, *self._arguments), self._read, self._lost)
            self._worker.start()
        self._worker.send({"topic": topic})

    def stop(self) -> None:
        """End the worker; nothing is built or emitted any more."""
        self._is_stopped = True
        self._end_worker()

    def _end_worker(self) -> None:
        worker, self._worker = self._worker, None
        if worker is not None:
            worker.end()

    def _read(self) -> None:
        if self._worker is None:
            return
        self._output += self._worker.read_output()
        while b"\n" in self._output:
            line, _, rest = bytes(self._output).partition(b"\n")
            self._output = bytearray(rest)
            self._finish(lambda line=line: decoded(line))  # type: ignore[misc]

    def _lost(self, how: str) -> None:
        self._end_worker()
        self._output.clear()
        self._finish(
            lambda: BuildAnswer(built=False, failure=f"The program that builds the content failed: {how}.")
        )

    def _finish(self, answer: Callable[[], BuildAnswer]) -> None:
        try:
            outcome = answer()
        except (ValueError, KeyError, TypeError) as error:
            outcome = BuildAnswer(
                built=False, failure=f"The program that builds the content failed: {error}."
            )
        if not outcome.final:
            self.answered.emit(outcome)
            return
        self._is_building = False
        following, self._next = self._next, None
        self.answered.emit(outcome)
        if following is not None:
            self.request(following)
