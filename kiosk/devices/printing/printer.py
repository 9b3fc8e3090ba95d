"""Prints a file through CUPS, without a dialog, and leaves nothing in its queue."""

from collections.abc import Callable
from enum import Enum
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QObject, QTimer

from kiosk.base.log import log
from kiosk.devices.printing import ipp
from kiosk.devices.printing.daily_limit import DailyLimit
from kiosk.devices.printing.ipp_client import IppClient, run_detached
from kiosk.devices.printing.queue_resumer import QueueResumer


class PrintState(Enum):
    """How far a document has come; the value names it towards QML.

    `FAILED` is a job that CUPS aborted, or that somebody cancelled.
    """

    IDLE = "idle"
    SENDING = "sending"
    PRINTING = "printing"
    DONE = "done"
    REFUSED = "refused"
    STOPPED = "stopped"
    FAILED = "failed"
    SLOW = "slow"
    LIMIT = "limit"


BUSY = (PrintState.SENDING, PrintState.PRINTING)


class PrintTimeouts(NamedTuple):
    """How long to wait, in seconds: for an answer of CUPS, between two looks, for a started queue, for the job."""

    answer: float = ipp.ANSWER_SECONDS + 1.0
    look: float = 1.0
    resume: float = 10.0
    job: float = 60.0


TIMEOUTS = PrintTimeouts()


class Printer(QObject):
    """One queue. `changed` is called whenever `state` is another one; nothing here ever waits.

    `queue` is its name, or "default" for the system's own. Without a `limit` any number of documents is printed.
    A document counts once it was printed, or when the visit ended while it was.
    """

    def __init__(
        self,
        queue: str,
        limit: DailyLimit | None,
        changed: Callable[[], None],
        timeouts: PrintTimeouts = TIMEOUTS,
        resumer: QueueResumer | None = None,
    ) -> None:
        """Print nothing yet."""
        super().__init__()
        self.state = PrintState.IDLE
        self._queue = queue
        self._limit = limit
        self._changed = changed
        self._timeouts = timeouts
        self._resumer = QueueResumer() if resumer is None else resumer
        self._client = IppClient(self, timeouts.answer)
        self._file: Path | None = None
        self._name = ""
        self._job = 0
        self._is_resuming = False
        self._looks = 0
        self._look: Callable[[], None] = self._look_at_queue
        self._next = QTimer(self)
        self._next.setSingleShot(True)
        self._next.setInterval(int(timeouts.look * 1000))
        self._next.timeout.connect(self._look_again)

    def may_print(self) -> bool:
        """Return whether one more document may be printed now; if not, `state` says why."""
        if self.state in BUSY:
            return False
        if self._limit is not None and not self._limit.left():
            self._change_to(PrintState.LIMIT)
            return False
        return True

    def send(self, file: Path) -> None:
        """Print a PDF file, which is deleted afterwards whatever comes of it."""
        self._file = file
        self._is_resuming = False
        self._change_to(PrintState.SENDING)
        self._look_at_queue()

    def forget(self) -> None:
        """End the visit: what has not been printed is cancelled."""
        if self.state is PrintState.PRINTING:
            self._count()  # some of it may be on paper
        self._end(PrintState.IDLE)

    def _look_at_queue(self) -> None:
        self._client.ask(ipp.queue_command(self._queue), self._check_queue)

    def _check_queue(self, answers: tuple[ipp.IppAnswer, ...]) -> None:
        queue = ipp.queue_status(answers[0]) if answers else None
        if queue is None or self._file is None:
            self._end(PrintState.REFUSED)
        elif not queue.accepts_jobs:
            self._end(PrintState.STOPPED)
        elif queue.is_stopped:
            self._resume(queue)
        else:
            self._name = queue.name
            self._client.ask(ipp.command("print", queue.name, file=self._file), self._check_sent)

    def _resume(self, queue: ipp.QueueStatus) -> None:
        """Have a stopped queue started, once a document."""
        if not self._is_resuming and self._resumer.resume():
            log().warning("The printer %s had stopped (%s) and is started again.", queue.name, queue.reasons)
            self._is_resuming = True
            self._begin_to_look(self._look_at_queue, self._timeouts.resume)
        if self._is_resuming and self._looks > 0:
            self._look_later()
        else:
            log().warning("The printer %s has stopped (%s) and stays so.", queue.name, queue.reasons)
            self._end(PrintState.STOPPED)

    def _check_sent(self, answers: tuple[ipp.IppAnswer, ...]) -> None:
        job = answers[0].attributes.get("job-id") if answers and answers[0].is_successful else None
        if not isinstance(job, int):
            self._end(PrintState.REFUSED)
            return
        self._job = job
        self._begin_to_look(self._look_at_job, self._timeouts.job)
        self._change_to(PrintState.PRINTING)
        self._look_at_job()

    def _look_at_job(self) -> None:
        self._client.ask(ipp.command("job", self._name, job=self._job), self._check_job)

    def _check_job(self, answers: tuple[ipp.IppAnswer, ...]) -> None:
        if not answers:
            self._end(PrintState.REFUSED)
            return
        job, queue = ipp.job_status(answers[0]), ipp.queue_status(answers[-1])
        if job.state == ipp.JOB_COMPLETED:
            self._count()
            self._end(PrintState.DONE)
        elif job.state in (ipp.JOB_CANCELED, ipp.JOB_ABORTED, ipp.JOB_UNKNOWN):
            log().warning("The printer %s did not print a document: %s", self._name, job.reasons)
            self._end(PrintState.FAILED)
        elif queue is None or queue.is_stopped:
            log().warning("The printer %s has stopped: %s", self._name, job.reasons)
            self._end(PrintState.STOPPED)
        elif self._looks > 0:
            self._look_later()
        else:
            self._end(PrintState.SLOW)

    def _begin_to_look(self, look: Callable[[], None], seconds: float) -> None:
        self._look = look
        self._looks = int(seconds / self._timeouts.look)

    def _look_later(self) -> None:
        self._looks -= 1
        self._next.start()

    def _look_again(self) -> None:
        self._look()

    def _count(self) -> None:
        if self._limit is not None:
            self._limit.use()

    def _end(self, state: PrintState) -> None:
        """Come to an end: neither this machine nor CUPS keeps anything of the document."""
        self._next.stop()
        self._client.cancel()
        if self._job:
            run_detached(ipp.command("purge", self._name, job=self._job))
        if self._file is not None:
            self._file.unlink(missing_ok=True)
            self._file = None
        self._job = 0
        self._change_to(state)

    def _change_to(self, state: PrintState) -> None:
        if state is not self.state:
            self.state = state
            self._changed()


def empty(folder: Path) -> Path:
    """Return a folder for what is to be printed, with nothing in it that an end of the program may have left."""
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    for left in folder.iterdir():
        if left.is_file():
            left.unlink()
    return folder
