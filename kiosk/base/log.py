"""The log that staff and technicians read: on standard error, and of a running kiosk in a capped file of JSON lines.

What is logged is given to a thread that writes it, so that nobody waits for a full, a hung or a missing disk.
"""

import atexit
import logging
import queue
import sys
import threading
import time
from collections.abc import Callable
from copy import copy
from pathlib import Path

from kiosk.base.log_file import LogFile
from kiosk.base.log_flood import Flood, source_of
from kiosk.base.log_lines import PlainLine, to_journal, trace_of, without

MOST_WAITING = 1000
"""Lines that wait for a disk; those that come after are lost."""

EXIT_SECONDS = 1.0
"""How long the program's end waits for what is still to be written."""

LONGEST_TRACE, LONGEST_MESSAGE = 20_000, 2_000


class Writer(logging.Handler):
    """Has a thread of its own write to `outlets`; never raises and never waits."""

    def __init__(self, now: Callable[[], float] = time.monotonic) -> None:
        """Write nowhere yet; `now` is what a flood is measured by."""
        super().__init__()
        self.outlets: list[logging.Handler] = []
        self.typed: Callable[[], str] = str
        self._flood = Flood(now)
        self._waiting: queue.Queue[logging.LogRecord | threading.Event] = queue.Queue(MOST_WAITING)
        threading.Thread(target=self._write, name="log", daemon=True).start()

    def emit(self, record: logging.LogRecord) -> None:
        """Take a line, unless there are too many."""
        try:
            written, say_first = self._flood.judge(source_of(record), record.levelno)
            if say_first:
                place = record.name, logging.WARNING, record.pathname, record.lineno
                self._give(logging.LogRecord(*place, say_first, (), None))
            if written:
                self._give(self._complete(record))
        except Exception:  # noqa: BLE001  (whatever it is: a log must not be what ends the program)
            self.handleError(record)

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802  (logging's own name)
        """Lose the line: there is nowhere to say so."""

    def keep_in(self, folder: Path) -> None:
        """Write to files in `folder` too, and to no other files."""
        others = [
            outlet for outlet in self.outlets if isinstance(outlet, LogFile) and outlet.folder != folder
        ]
        if others:
            self.settle()
        self.outlets = [outlet for outlet in self.outlets if outlet not in others]
        if not any(isinstance(outlet, LogFile) for outlet in self.outlets):
            self.outlets.append(LogFile(folder))
        for outlet in others:
            outlet.close()

    def settle(self, seconds: float = EXIT_SECONDS) -> bool:
        """Wait until all is written, for so long at the most; tell whether it is."""
        written = threading.Event()
        try:
            self._waiting.put(written, timeout=seconds)
        except queue.Full:
            return False
        return written.wait(seconds)

    def _complete(self, record: logging.LogRecord) -> logging.LogRecord:
        """Return a line as it is written: finished texts, and nothing that a visitor has typed."""
        typed = self.typed()
        line = copy(record)
        try:
            line.msg = without(typed, record.getMessage())
        except Exception:  # noqa: BLE001  (values that do not fit their line)
            line.msg = without(typed, str(record.msg))
        fault = record.exc_info[1] if record.exc_info else None
        # Made here and not by the thread: what a trace holds must not be let go of there.
        line.exc_text = trace_of(fault, in_words=not typed)[-LONGEST_TRACE:] if fault else ""
        line.msg = line.msg[:LONGEST_MESSAGE]
        line.args, line.exc_info = (), None
        return line

    def _give(self, line: logging.LogRecord) -> None:
        try:
            self._waiting.put_nowait(line)
        except queue.Full:
            self._flood.lost += 1

    def _write(self) -> None:
        while True:
            line = self._waiting.get()
            if isinstance(line, threading.Event):
                line.set()
                continue
            for outlet in self.outlets:
                outlet.handle(line)


class StandardError(logging.StreamHandler):  # type: ignore[type-arg]
    """Writes to what standard error is at that moment; the journal takes it from there."""

    def __init__(self) -> None:
        """Write plain lines, marked for the journal where it listens."""
        super().__init__(sys.stderr)
        self.setFormatter(PlainLine(for_journal=to_journal()))

    def emit(self, record: logging.LogRecord) -> None:
        """Write a line."""
        self.stream = sys.stderr
        super().emit(record)

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802  (logging's own name)
        """Lose the line: nobody listens."""


def log() -> logging.Logger:
    """Return the kiosk's log, set up at the first call."""
    logger = logging.getLogger("kiosk")
    if not logger.handlers:
        written = Writer()
        written.outlets.append(StandardError())
        logger.addHandler(written)
        logger.setLevel(logging.INFO)
        atexit.register(settle)
    return logger


def keep_log(folder: Path, typed: Callable[[], str]) -> None:
    """Keep the log in `folder` too; `typed` gives what a visitor is searching for, which is never logged."""
    for handler in log().handlers:
        if isinstance(handler, Writer):
            handler.typed = typed
            handler.keep_in(folder)


def settle() -> None:
    """Wait, not for long, until all that was logged is written."""
    for handler in logging.getLogger("kiosk").handlers:
        if isinstance(handler, Writer):
            handler.settle()
