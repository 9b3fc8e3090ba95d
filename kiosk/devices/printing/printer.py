"""Prints a file through CUPS without a dialog, and leaves no trace of it in the queue."""

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
    """The progress of a document.

    `FAILED` means that CUPS aborted the job or somebody cancelled it.
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
    """Timeouts in seconds: an answer of CUPS, the polling interval, a resumed queue, a job."""

    answer: float = ipp.ANSWER_SECONDS + 1.0
    look: float = 1.0
    resume: float = 10.0
    job: float = 60.0


TIMEOUTS = PrintTimeouts()


class Printer(QObject):
    """A print queue. `changed` is called whenever `state` changes; no method blocks.

    `queue` is its name, or "default" for the system's default. Without a `limit` any number of documents is printed.
    A document counts when it has been printed, or when the visit ends while it is printing.
    """

    def __init__(
        self,
        queue: str,
        limit: DailyLimit | None,
        changed: Callable[[], None],
        timeouts: PrintTimeouts = TIMEOUTS,
        resumer: QueueResumer | None = None,
    ) -> None:
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
        self._polls_left = 0
        self._look: Callable[[], None] = self._look_at_queue
        self._next = QTimer(self, singleShot=True, interval=int(timeouts.look * 1000))
        self._next.timeout.connect(self._poll)

    def may_print(self) -> bool:
        """Return whether another document may be printed now; if the daily limit is reached, set `state`."""
        if self.state in BUSY:
            return False
        if self._limit is not None and not self._limit.left():
            self._change_to(PrintState.LIMIT)
            return False
        return True

    def send(self, file: Path) -> None:
        """Print a PDF file, and delete it afterwards in any case."""
        self._file = file
        self._is_resuming = False
        self._change_to(PrintState.SENDING)
        self._look_at_queue()

    def forget(self) -> None:
        """Cancel printing at the end of a visit."""
        if self.state is PrintState.PRINTING:
            self._count()  # some pages may be printed already
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
        """Let a stopped queue be resumed, once per document."""
        if not self._is_resuming and self._resumer.resume():
            log().warning("The printer %s had stopped (%s) and is being resumed.", queue.name, queue.reasons)
            self._is_resuming = True
            self._begin_polling(self._look_at_queue, self._timeouts.resume)
        if self._is_resuming and self._polls_left > 0:
            self._poll_later()
        else:
            log().warning("The printer %s has stopped (%s) and cannot be resumed.", queue.name, queue.reasons)
            self._end(PrintState.STOPPED)

    def _check_sent(self, answers: tuple[ipp.IppAnswer, ...]) -> None:
        job = answers[0].attributes.get("job-id") if answers and answers[0].is_successful else None
        if not isinstance(job, int):
            self._end(PrintState.REFUSED)
            return
        self._job = job
        self._begin_polling(self._look_at_job, self._timeouts.job)
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
        elif self._polls_left > 0:
            self._poll_later()
        else:
            self._end(PrintState.SLOW)

    def _begin_polling(self, look: Callable[[], None], seconds: float) -> None:
        self._look = look
        self._polls_left = int(seconds / self._timeouts.look)

    def _poll_later(self) -> None:
        self._polls_left -= 1
        self._next.start()

    def _poll(self) -> None:
        self._look()

    def _count(self) -> None:
        if self._limit is not None:
            self._limit.use()

    def _end(self, state: PrintState) -> None:
        """Finish a document: neither this machine nor CUPS keeps anything of it."""
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
    """Create a folder for files to print, or delete the files that an earlier run left in it; return it."""
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    for leftover in folder.iterdir():
        if leftover.is_file():
            leftover.unlink()
    return folder
