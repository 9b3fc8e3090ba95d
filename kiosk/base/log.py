"""The log for staff and technicians: on standard error and, for a running kiosk, in a size-limited JSON lines file.

A thread writes the records, so that no caller waits for a full, slow or missing disk.
"""

import atexit
import logging
import queue
import sys
import time
from collections.abc import Callable
from copy import copy
from logging.handlers import QueueHandler, QueueListener
from pathlib import Path

from kiosk.base.log_file import LogFile
from kiosk.base.log_flood import Flood, source_of
from kiosk.base.log_lines import PlainLine, to_journal, trace_of, without

MOST_WAITING = 1000
"""Records queued for writing; further ones are dropped."""

EXIT_SECONDS = 1.0
"""How long the program waits at exit for records that are still queued."""

LONGEST_TRACE, LONGEST_MESSAGE = 20_000, 2_000


class LogQueue(QueueHandler):
    """Queues records for the handlers of `listener`, which run on its thread; never raises and never blocks."""

    queue: "queue.Queue[logging.LogRecord]"

    def __init__(self, now: Callable[[], float], *handlers: logging.Handler) -> None:
        """Start the thread; `now` is the clock, in seconds, that rate limits use."""
        super().__init__(queue.Queue(MOST_WAITING))
        self.listener = QueueListener(self.queue, *handlers)
        self.typed: Callable[[], str] = str
        self._flood = Flood(now)
        self.listener.start()

    def emit(self, record: logging.LogRecord) -> None:
        """Queue a record, unless there are too many."""
        try:
            place = f"{record.filename}:{record.lineno}"
            written, notice = self._flood.judge(source_of(record), record.levelno, place)
            if notice:
                origin = record.name, logging.WARNING, record.pathname, record.lineno
                self.enqueue(logging.LogRecord(*origin, notice, (), None))
            if written:
                self.enqueue(self.prepare(record))
        except Exception:  # noqa: BLE001  (the log must never end the program)
            self.handleError(record)

    def prepare(self, record: logging.LogRecord) -> logging.LogRecord:
        """Return a copy with its text formatted, and without anything that a visitor typed."""
        typed = self.typed()
        line = copy(record)
        try:
            line.msg = without(typed, record.getMessage())
        except Exception:  # noqa: BLE001  (arguments that do not match the format)
            line.msg = without(typed, str(record.msg))
        fault = record.exc_info[1] if record.exc_info else None
        # Formatted here and not on the thread: objects that a traceback references must not be freed there.
        line.exc_text = trace_of(fault, in_words=not typed)[-LONGEST_TRACE:] if fault else ""
        line.msg = line.msg[:LONGEST_MESSAGE]
        line.args, line.exc_info = (), None
        return line

    def enqueue(self, record: logging.LogRecord) -> None:
        """Queue a record, or count it as lost if the queue is full."""
        try:
            super().enqueue(record)
        except queue.Full:
            self._flood.lost += 1

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802  (logging's own name)
        """Drop the record: there is nowhere to report the error."""

    def keep_in(self, folder: Path) -> None:
        """Write to a file in `folder`, and to no other file."""
        files = [handler for handler in self.listener.handlers if isinstance(handler, LogFile)]
        if [file.folder for file in files] == [folder]:
            return
        if files:
            self.settle()
        others = [handler for handler in self.listener.handlers if handler not in files]
        self.listener.handlers = (*others, LogFile(folder))
        for file in files:
            file.close()

    def settle(self, seconds: float = EXIT_SECONDS) -> bool:
        """Wait up to `seconds` until everything queued is written; return whether it is."""
        with self.queue.all_tasks_done:
            return self.queue.all_tasks_done.wait_for(lambda: not self.queue.unfinished_tasks, seconds)


class StandardError(logging.StreamHandler):  # type: ignore[type-arg]
    """Writes to the current standard error, from which the journal reads."""

    def __init__(self) -> None:
        """Write plain lines, with priorities if the journal reads them."""
        super().__init__(sys.stderr)
        self.setFormatter(PlainLine(for_journal=to_journal()))

    def emit(self, record: logging.LogRecord) -> None:
        """Write a record."""
        self.stream = sys.stderr
        super().emit(record)

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802  (logging's own name)
        """Drop the record: nobody reads standard error."""


def log() -> logging.Logger:
    """Return the kiosk's logger, set up on the first call."""
    logger = logging.getLogger("kiosk")
    if not logger.handlers:
        logger.addHandler(LogQueue(time.monotonic, StandardError()))
        logger.setLevel(logging.INFO)
        atexit.register(settle)
    return logger


def keep_log(folder: Path, typed: Callable[[], str]) -> None:
    """Also write the log to `folder`; `typed` returns what a visitor is searching for, which is never logged."""
    for handler in log().handlers:
        if isinstance(handler, LogQueue):
            handler.typed = typed
            handler.keep_in(folder)


def settle() -> None:
    """Wait, for a limited time, until everything logged is written."""
    for handler in logging.getLogger("kiosk").handlers:
        if isinstance(handler, LogQueue):
            handler.settle()
