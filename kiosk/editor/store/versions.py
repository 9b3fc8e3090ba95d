"""Keeps what was saved, so that every version can be seen and restored; also a journal of saves that were cut short."""

import sqlite3
import time
import zlib
from contextlib import closing
from pathlib import Path
from typing import NamedTuple

from kiosk.errors import ExitCode, KioskError

MOST_VERSIONS = 5000
MOST_BYTES = 64 << 20
"""The oldest versions are removed beyond these limits: about two years of daily work on a topic in ten languages."""

BURST_SECONDS = 60.0
"""Saves within this time of the first one in the same place are one version: texts are saved while they are typed."""

SCHEMA = """
CREATE TABLE IF NOT EXISTS version (
    id INTEGER PRIMARY KEY,
    file TEXT NOT NULL,
    begun REAL NOT NULL,
    at REAL NOT NULL,
    label TEXT NOT NULL,
    text BLOB,
    written INTEGER NOT NULL
);
CREATE INDEX IF NOT EXISTS by_file ON version (file, id);
"""


class Version(NamedTuple):
    """A saved version of a file: when (seconds since 1970), and where in it the author was working, in words."""

    id: int
    file: str
    at: float
    label: str


class Versions:
    """The versions of a content folder's files, in an SQLite file. Names of files are relative to the folder."""

    def __init__(self, path: Path) -> None:
        """Open or create the file; raise `KioskError` if that fails."""
        self._path = path
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            self._database = sqlite3.connect(path, isolation_level=None)
            self._database.executescript(f"PRAGMA auto_vacuum = FULL; PRAGMA synchronous = FULL;{SCHEMA}")
        except (OSError, sqlite3.Error) as error:
            message = f"{path}: the versions cannot be kept: {error}."
            raise KioskError(
                message, "look whether the disk is full or the file damaged", ExitCode.IOERR
            ) from error

    def close(self) -> None:
        """Close the file."""
        self._database.close()

    def record(self, file: str, text: str | None, label: str, *, written: bool = False) -> int:
        """Keep the text of a file (`None`: it was removed); return the version's id, the last one's if it is the same.

        `written` is whether the file has this text already; otherwise `confirm` says so when it has.
        """
        now = time.time()
        last = self._database.execute(
            "SELECT id, begun, label, text FROM version WHERE file = ? ORDER BY id DESC LIMIT 1", (file,)
        ).fetchone()
        data = None if text is None else zlib.compress(text.encode())
        if last is not None and last[3] == data:
            return int(last[0])
        if last is not None and last[2] == label and now - last[1] < BURST_SECONDS and not written:
            change = "UPDATE version SET at = ?, text = ?, written = 0 WHERE id = ?"
            self._database.execute(change, (now, data, last[0]))
            return int(last[0])
        cursor = self._database.execute(
            "INSERT INTO version (file, begun, at, label, text, written) VALUES (?, ?, ?, ?, ?, ?)",
            (file, now, now, label, data, written),
        )
        self._prune()
        return int(cursor.lastrowid or 0)

    def confirm(self, version: int) -> None:
        """Record that the file was written."""
        self._database.execute("UPDATE version SET written = 1 WHERE id = ?", (version,))

    def newest(self, file: str) -> tuple[Version, bool] | None:
        """Return a file's last version and whether it was written, or `None` if there is none."""
        row = self._database.execute(
            "SELECT id, file, at, label, written FROM version WHERE file = ? ORDER BY id DESC LIMIT 1",
            (file,),
        ).fetchone()
        return None if row is None else (Version(*row[:4]), bool(row[4]))

    def of(self, prefix: str) -> list[Version]:
        """Return the versions of all files whose names begin with `prefix`, newest first."""
        rows = self._database.execute(
            "SELECT id, file, at, label FROM version WHERE substr(file, 1, ?) = ? ORDER BY at DESC, id DESC",
            (len(prefix), prefix),
        )
        return [Version(*row) for row in rows]

    def text(self, version: int) -> str | None:
        """Return the text of a version, `None` if the file was removed; raise `KioskError` if it is not kept."""
        row = self._database.execute("SELECT text FROM version WHERE id = ?", (version,)).fetchone()
        if row is None:
            raise KioskError("This version is no longer kept.", "choose a newer one")
        return None if row[0] is None else zlib.decompress(row[0]).decode()

    def _prune(self) -> None:
        """Remove the oldest versions beyond the limits."""
        with closing(self._database.execute("SELECT count(*), total(length(text)) FROM version")) as counted:
            count, size = counted.fetchone()
        excess = count - MOST_VERSIONS
        if size > MOST_BYTES:
            excess = max(excess, count // 10)
        if excess > 0:
            delete = "DELETE FROM version WHERE id IN (SELECT id FROM version ORDER BY id LIMIT ?)"
            self._database.execute(delete, (excess,))
