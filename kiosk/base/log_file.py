"""The log file: JSON lines in at most five files of a megabyte; survives any disk error."""

import io
import logging
from contextlib import suppress
from logging.handlers import RotatingFileHandler
from pathlib import Path

from kiosk.base.log_lines import JsonLine

FILE_BYTES = 1_000_000
OLDER_FILES = 4


class LogFile(RotatingFileHandler):
    """Appends to `kiosk.log`; older records are in `kiosk.log.1` and so on, and the oldest are deleted."""

    def __init__(self, folder: Path) -> None:
        """Open no file before the first record."""
        super().__init__(
            folder / "kiosk.log",
            maxBytes=FILE_BYTES,
            backupCount=OLDER_FILES,
            encoding="ascii",
            delay=True,
        )
        self.folder = folder
        self.setFormatter(JsonLine())

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802  (logging's own name)
        """Drop the record and reopen the file for the next one: the disk may return or have space again."""
        del record
        stream, self.stream = self.stream, None  # as `logging` itself leaves it
        with suppress(OSError, ValueError):
            if stream is not None:
                stream.close()

    def _open(self) -> io.TextIOWrapper:
        path = Path(self.baseFilename)
        path.parent.mkdir(parents=True, exist_ok=True)
        torn = path.is_file() and not ends_a_line(path)
        stream = super()._open()
        if torn:
            stream.write("\n")
        return stream


def ends_a_line(path: Path) -> bool:
    """Return whether a file's last line is complete: a power cut or a full disk can truncate it."""
    with path.open("rb") as opened:
        size = opened.seek(0, io.SEEK_END)
        opened.seek(max(0, size - 1))
        return opened.read() in (b"", b"\n")
