"""The format of log records: one JSON object per line, or plain text for people who read the journal."""

import json
import logging
import os
import re
import traceback
import unicodedata
from datetime import UTC, datetime
from pathlib import Path

TOP = Path(__file__).resolve().parents[2]

PRIORITIES = {logging.CRITICAL: 2, logging.ERROR: 3, logging.WARNING: 4, logging.INFO: 6}
"""Journal priorities of the levels (sd-daemon(3))."""

LOWEST_PRIORITY = 7

UNSEEN = ("Cc", "Cf", "Cn", "Co", "Cs", "Zl", "Zp")
"""Unicode categories of characters that break lines, change the text direction, or are invisible."""


class JsonLine(logging.Formatter):
    """One line of JSON in ASCII: no content can break the line."""

    def format(self, record: logging.LogRecord) -> str:
        """Return the record as JSON."""
        return json.dumps(
            {
                "time": time_of(record),
                "level": record.levelname.lower(),
                "message": record.getMessage(),
                "where": where(record),
                "trace": record.exc_text or "",
            }
        )


class PlainLine(logging.Formatter):
    """A readable line, with the lines of a traceback indented below it.

    The journal records the time by itself, and reads the priority from the start of a line.
    """

    def __init__(self, *, for_journal: bool) -> None:
        super().__init__()
        self._for_journal = for_journal

    def format(self, record: logging.LogRecord) -> str:
        """Return the record as one line or more."""
        trace = [f"    {visible(line)}" for line in (record.exc_text or "").splitlines()]
        message = f"{record.levelname} {visible(record.getMessage())} [{visible(where(record))}]"
        if not self._for_journal:
            return "\n".join([f"{time_of(record)} {message}", *trace])
        priority = PRIORITIES.get(record.levelno, LOWEST_PRIORITY)
        return "\n".join(f"<{priority}>{line}" for line in [message, *trace])


def to_journal() -> bool:
    """Return whether standard error goes to the journal, which sets `JOURNAL_STREAM` (systemd.exec(5))."""
    try:
        status = os.fstat(2)
    except OSError:
        return False
    return os.environ.get("JOURNAL_STREAM") == f"{status.st_dev}:{status.st_ino}"


def time_of(record: logging.LogRecord) -> str:
    """Return a record's time in UTC, in ISO 8601 with milliseconds."""
    return datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds")


def where(record: logging.LogRecord) -> str:
    """Return the file and line that logged a record."""
    path = Path(record.pathname)
    file = path.relative_to(TOP) if path.is_relative_to(TOP) else path
    return f"{file}:{record.lineno}" if record.lineno else str(file)


def visible(text: str) -> str:
    """Return a text with every invisible character escaped."""
    if text.isascii() and text.isprintable():
        return text
    return "".join(
        char.encode("unicode_escape").decode() if unicodedata.category(char) in UNSEEN else char
        for char in text
    )


def trace_of(fault: BaseException, *, in_words: bool) -> str:
    """Return the traceback of an exception and of its causes.

    Without `in_words`, exception messages are left out, as they may repeat what a visitor typed.
    """
    if in_words:
        return "".join(traceback.format_exception(fault))
    parts: list[str] = []
    seen: set[int] = set()
    error: BaseException | None = fault
    while error is not None and id(error) not in seen:
        seen.add(id(error))
        parts.insert(0, "".join(traceback.format_tb(error.__traceback__)) + type(error).__qualname__ + "\n")
        error = error.__cause__ or error.__context__
    return "\n".join(parts)


def without(typed: str, text: str) -> str:
    """Return a text without what a visitor typed, as a whole and word by word; single Latin letters are kept."""
    words = {word for word in (typed.strip(), *typed.split()) if len(word) > 1 or not word.isascii()}
    for word in sorted(words, key=len, reverse=True):
        text = re.sub(re.escape(word), "…", text, flags=re.IGNORECASE)
    return text
