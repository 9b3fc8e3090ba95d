"""Prints a file through CUPS, without a dialog, and leaves nothing in its queue."""

import re
from collections.abc import Callable
from enum import Enum
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, QTimer

from kiosk.devices.daily_limit import DailyLimit

JOB = re.compile(r"\b(\S+-\d+)\b")
"""How `lp` names the job it has made."""


class PrintState(Enum):
    """How far a document has come; the value names it towards QML."""

    IDLE = "idle"
    SENDING = "sending"
    PRINTING = "printing"
    DONE = "done"
    REFUSED = "refused"
    STOPPED = "stopped"
    SLOW = "slow"
    LIMIT = "limit"


KILLING_MILLISECONDS = 100
"""For a program to be gone once it was killed; a few are enough."""

BUSY = (PrintState.SENDING, PrintState.PRINTING)


class PrintPatience(NamedTuple):
    """How long is waited, in seconds: for an answer of CUPS, between two looks at a job, and for the job."""

    answer: float = 5.0
    look: float = 1.0
    job: float = 60.0


PATIENCE = PrintPatience()


class Printer(QObject):
    """One queue. `changed` is called whenever `state` is another one; nothing here ever waits.

    `queue` is its name, or "default" for the system's own. Without a `limit` any number of documents is printed.
    """

    def __init__(
        self,
        queue: str,
        limit: DailyLimit | None,
        changed: Callable[[], None],
        patience: PrintPatience = PATIENCE,
    ) -> None:
        """Print nothing yet."""
        super().__init__()
        self.state = PrintState.IDLE
        self._queue = queue
        self._limit = limit
        self._changed = changed
        self._patience = patience
        self._file: Path | None = None
        self._job = ""
        self._looks = 0
        self._process: QProcess | None = None
        self._answered: Callable[[int, str], None] | None = None
        self._watch = QTimer(self)
        self._watch.setSingleShot(True)
        self._watch.timeout.connect(self._unanswered)
        self._next = QTimer(self)
        self._next.setSingleShot(True)
        self._next.timeout.connect(self._look)

    def may_print(self) -> bool:
        """Tell whether one more document may be printed now; if not, `state` says why."""
        if self.state in BUSY:
            return False
        if self._limit is not None and not self._limit.left():
            self._come_to(PrintState.LIMIT)
            return False
        return True

    def send(self, file: Path, title: str) -> None:
        """Print a file, which is deleted afterwards whatever comes of it."""
        self._file = file
        self._come_to(PrintState.SENDING)
        queue = [] if self._queue == "default" else ["-d", self._queue]
        self._run("lp", [*queue, "-t", title[:80], "--", str(file)], self._sent)

    def forget(self) -> None:
        """End the visit: what has not been printed is cancelled."""
        if self.state in BUSY:
            self._cancel()
        self._end(PrintState.IDLE)

    def _sent(self, code: int, told: str) -> None:
        job = JOB.search(told)
        if code or job is None:
            self._end(PrintState.REFUSED)
            return
        self._job = job[1]
        if self._limit is not None:
            self._limit.use()
        self._looks = int(self._patience.job / self._patience.look)
        self._come_to(PrintState.PRINTING)
        self._look()

    def _look(self) -> None:
        self._run("lpstat", ["-p", self._job.rpartition("-")[0], "-o"], self._looked)

    def _looked(self, code: int, told: str) -> None:
        del code  # a queue without jobs is no fault
        waiting = any(line.startswith(f"{self._job} ") for line in told.splitlines())
        queue = [line.lower() for line in told.splitlines() if line.startswith("printer ")]
        stopped = any("disabled" in line or "stopped" in line for line in queue)
        self._looks -= 1
        if not waiting:
            self._end(PrintState.DONE)
        elif stopped or self._looks <= 0:
            self._cancel()
            self._end(PrintState.STOPPED if stopped else PrintState.SLOW)
        else:
            self._next.start(int(self._patience.look * 1000))

    def _cancel(self) -> None:
        if self._job:
            QProcess.startDetached("cancel", [self._job])

    def _end(self, state: PrintState) -> None:
        self._watch.stop()
        self._next.stop()
        self._let_go()
        if self._file is not None:
            self._file.unlink(missing_ok=True)
            self._file = None
        self._job = ""
        self._come_to(state)

    def _come_to(self, state: PrintState) -> None:
        if state is not self.state:
            self.state = state
            self._changed()

    def _run(self, program: str, arguments: list[str], answered: Callable[[int, str], None]) -> None:
        self._let_go()
        process = QProcess(self)
        surroundings = QProcessEnvironment.systemEnvironment()
        surroundings.insert("LC_ALL", "C")  # what it says is read
        process.setProcessEnvironment(surroundings)
        process.finished.connect(self._finished)
        process.errorOccurred.connect(self._failed)
        self._process, self._answered = process, answered
        self._watch.start(int(self._patience.answer * 1000))
        process.start(program, arguments)

    def _finished(self, code: int) -> None:
        process, answered = self._process, self._answered
        if process is None or answered is None or self.sender() is not process:
            return
        self._watch.stop()
        told = bytes(process.readAllStandardOutput().data()).decode(errors="replace")
        self._let_go()
        answered(code, told)

    def _failed(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart:
            self._unanswered()

    def _unanswered(self) -> None:
        """CUPS is not there, or hangs."""
        self._cancel()
        self._end(PrintState.REFUSED)

    def _let_go(self) -> None:
        if self._process is not None:
            process, self._process, self._answered = self._process, None, None
            if process.state() != QProcess.ProcessState.NotRunning:
                process.kill()
                process.waitForFinished(KILLING_MILLISECONDS)
            process.deleteLater()


def empty(folder: Path) -> Path:
    """Give a folder for what is to be printed, with nothing in it that an end of the program may have left."""
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    for left in folder.iterdir():
        if left.is_file():
            left.unlink()
    return folder
