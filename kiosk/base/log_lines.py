"""How a line of the log is written: as one object of JSON, or plainly for who reads the journal."""

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
"""Of the journal (sd-daemon(3))."""

LOWEST_PRIORITY = 7

UNSEEN = ("Cc", "Cf", "Cn", "Co", "Cs", "Zl", "Zp")
"""Categories of characters that break lines, turn them round, or do not show."""


class JsonLine(logging.Formatter):
    """One line of JSON in ASCII: whatever it holds stays within its line."""

    def format(self, record: logging.LogRecord) -> str:
        """Return the line."""
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
    """A line to be read, with the lines of a trace set in below it.

    The journal notes the time by itself and takes how grave a line is from its beginning.
    """

    def __init__(self, *, for_journal: bool) -> None:
        """Write for the journal or for a terminal."""
        super().__init__()
        self._for_journal = for_journal

    def format(self, record: logging.LogRecord) -> str:
        """Return the line, or the lines."""
        trace = [f"    {visible(line)}" for line in (record.exc_text or "").splitlines()]
        said = f"{record.levelname} {visible(record.getMessage())} [{visible(where(record))}]"
        if not self._for_journal:
            return "\n".join([f"{time_of(record)} {said}", *trace])
        priority = PRIORITIES.get(record.levelno, LOWEST_PRIORITY)
        return "\n".join(f"<{priority}>{line}" for line in [said, *trace])


def to_journal() -> bool:
    """Return whether standard error is the journal's: it leaves the number of its stream (systemd.exec(5))."""
    try:
        status = os.fstat(2)
    except OSError:
        return False
    return os.environ.get("JOURNAL_STREAM") == f"{status.st_dev}:{status.st_ino}"


def time_of(record: logging.LogRecord) -> str:
    """Return when it was, in UTC."""
    return datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds")


def where(record: logging.LogRecord) -> str:
    """Return the file and line that it comes from."""
    path = Path(record.pathname)
    file = path.relative_to(TOP) if path.is_relative_to(TOP) else path
    return f"{file}:{record.lineno}" if record.lineno else str(file)


def visible(text: str) -> str:
    """Return a text with every character that would not show written out."""
    if text.isascii() and text.isprintable():
        return text
    return "".join(
        one.encode("unicode_escape").decode() if unicodedata.category(one) in UNSEEN else one for one in text
    )


def trace_of(fault: BaseException, *, in_words: bool) -> str:
    """Return the trace of a fault and of what led to it.

    Without words there is only what the program itself has written: the words of a fault may repeat what was typed.
    """
    if in_words:
        return "".join(traceback.format_exception(fault))
    parts: list[str] = []
    seen: set[int] = set()
    one: BaseException | None = fault
    while one is not None and id(one) not in seen:
        seen.add(id(one))
        parts.insert(0, "".join(traceback.format_tb(one.__traceback__)) + type(one).__qualname__ + "\n")
        one = one.__cause__ or one.__context__
    return "\n".join(parts)


def without(typed: str, text: str) -> str:
    """Return a text without what a visitor has typed, as a whole and word by word; a single Latin letter is kept."""
    words = {word for word in (typed.strip(), *typed.split()) if len(word) > 1 or not word.isascii()}
    for word in sorted(words, key=len, reverse=True):
        text = re.sub(re.escape(word), "…", text, flags=re.IGNORECASE)
    return text
