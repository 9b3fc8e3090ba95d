"""A worker process that stays loaded between its tasks, and is asked for one at a time."""

import json
from typing import Any

from PySide6.QtCore import QObject, Signal

from kiosk.base.own_command import module_command
from kiosk.runtime.child_process import ChildProcess

COMMAND = module_command("kiosk.editor.preview.worker")


class WorkerProcess(QObject):
    """Sends tasks to a worker (`kiosk.editor.preview.worker`); of several during one task, only the last is done.

    `answered` is emitted with each line of an answer, as plain data, the last one with a true `final`. `failed` is
    emitted with the reason, instead of an answer, if the worker crashes; the next task starts another one.
    """

    answered = Signal(object)
    failed = Signal(str)

    def __init__(self, arguments: tuple[str, ...], parent: QObject) -> None:
        super().__init__(parent)
        self._arguments = arguments
        self._process: ChildProcess | None = None
        self._output = bytearray()
        self._is_busy = False
        self._is_stopped = False
        self._next: dict[str, Any] | None = None

    @property
    def is_busy(self) -> bool:
        """Return whether a task is being done."""
        return self._is_busy

    @property
    def has_next(self) -> bool:
        """Return whether a task waits for the end of this one."""
        return self._next is not None

    def request(self, task: dict[str, Any]) -> None:
        """Do a task, after the current one if there is one."""
        if self._is_stopped:
            return
        if self._is_busy:
            self._next = task
            return
        self._is_busy = True
        if self._process is None:
            self._process = ChildProcess(self, (*COMMAND, *self._arguments), self._read, self._lost)
            self._process.start()
        self._process.send(task)

    def stop(self) -> None:
        """End the process; nothing is done or emitted any more."""
        self._is_stopped = True
        self._end()

    def _end(self) -> None:
        process, self._process = self._process, None
        if process is not None:
            process.end()

    def _read(self) -> None:
        if self._process is None:
            return
        self._output += self._process.read_output()
        while b"\n" in self._output and not self._is_stopped:
            line, _, rest = bytes(self._output).partition(b"\n")
            self._output = bytearray(rest)
            self._take(line)

    def _take(self, line: bytes) -> None:
        try:
            answer: dict[str, Any] = json.loads(line)
            is_final = bool(answer["final"])
        except (ValueError, KeyError, TypeError) as error:
            self._lost(str(error))
            return
        if is_final:
            self._is_busy = False
        self.answered.emit(answer)
        if is_final:
            self._go_on()

    def _lost(self, how: str) -> None:
        self._end()
        self._output.clear()
        self._is_busy = False
        self.failed.emit(how)
        self._go_on()

    def _go_on(self) -> None:
        task, self._next = self._next, None
        if task is not None:
            self.request(task)
