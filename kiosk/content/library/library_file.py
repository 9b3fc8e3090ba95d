"""An open library as a file: locked, checked, and read with one statement at a time."""

import os
import sqlite3
from contextlib import ExitStack, suppress
from pathlib import Path
from typing import Any, Self

from kiosk.base.own_command import typed_command
from kiosk.base.platforms import lock_shared
from kiosk.errors import ExitCode, KioskError

FORMAT = 9
"""Version of the library's tables, stored in SQLite's `user_version`; no other version can be read."""

BUILDER = 22
"""Version of the builder: raise it whenever the same content would yield a different library."""

APPLICATION = 0x4B494F53
"""Identifies a file as a library in SQLite's `application_id`: "KIOS"."""


class LibraryError(KioskError):
    """A library that cannot be read, or does not contain the requested item."""


class OverwrittenLibraryError(LibraryError):
    """A library that was written to while it was open, so that none of it can be trusted."""


def check_header(path: Path, database: sqlite3.Connection) -> None:
    """Raise `LibraryError` if a file is not a library, has another version or is truncated."""

    def pragma(name: str) -> int:
        return int(database.execute(f"PRAGMA {name}").fetchone()[0])

    if pragma("application_id") != APPLICATION:
        raise LibraryError(f"{path}: this is not a library.", f"make one with `{typed_command('build')}`")
    if pragma("user_version") != FORMAT:
        raise LibraryError(
            f"{path}: its format is {pragma('user_version')}, this program reads {FORMAT}.",
            "rebuild it with this program",
        )
    if path.stat().st_size != pragma("page_count") * pragma("page_size"):
        raise LibraryError(f"{path}: it was cut short.", "rebuild it")


def open_locked(path: Path) -> int:
    """Open a file with a shared lock, so that no build writes to it; raise `OSError` if it does not exist."""
    if not path.is_file():
        raise FileNotFoundError(path)
    handle = os.open(path, os.O_RDONLY)
    lock_shared(handle)
    return handle


class LibraryFile:
    """An open library file, read-only. Every method reads with a single statement.

    Each raises `OverwrittenLibraryError` if the file was written to or truncated since it was opened: SQLite's cache
    would otherwise mix old and new pages. A file that was deleted or replaced by another stays readable.
    """

    def __init__(self, path: Path, handle: int, database: sqlite3.Connection) -> None:
        """Read from `database`, which nothing was read from yet; use `open` to create one."""
        self.path = path
        self._handle = handle
        self._database = database
        self._opened_state = size_and_time(handle)
        check_header(path, database)

    @classmethod
    def open(cls, path: Path) -> Self:
        """Open and lock a library; raise `LibraryError` if it is missing, damaged or of another version."""
        while True:
            try:
                handle = open_locked(path)
            except OSError as error:
                raise LibraryError(
                    f"{path}: there is no library.",
                    f"make one with `{typed_command('build')}`",
                    ExitCode.NOINPUT,
                ) from error
            library = cls._of(path, handle)
            if library.is_in_place():
                return library
            library.close()  # a build has just replaced it

    @classmethod
    def _of(cls, path: Path, handle: int) -> Self:
        with ExitStack() as on_error:
            on_error.callback(os.close, handle)
            database = sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro&immutable=1", uri=True)
            on_error.callback(database.close)
            try:
                library = cls(path, handle, database)
            except (sqlite3.Error, ValueError, KeyError, TypeError, RecursionError) as error:
                raise LibraryError(f"{path}: it is damaged.", "rebuild it") from error
            on_error.pop_all()
            return library

    def close(self) -> None:
        """Close the file."""
        self._database.close()
        if self._handle >= 0:
            os.close(self._handle)
            self._handle = -1

    def become(self, newer: Self) -> None:
        """Close this file and read the one of `newer` from now on, which must not be used any more."""
        self.close()
        vars(self).update(vars(newer))

    def is_in_place(self) -> bool:
        """Return whether the path still refers to the open file."""
        with suppress(OSError):
            return os.path.samestat(os.fstat(self._handle), self.path.stat())
        return False

    def verify(self) -> None:
        """Read the whole file, at about 50 MB/s; raise `LibraryError` if any of it is damaged."""
        from kiosk.content.library.integrity import is_sound  # deferred: slows the first screen

        try:
            sound = is_sound(self._database)
        except (sqlite3.Error, ValueError) as error:
            raise LibraryError(f"{self.path}: it is damaged: {error}.", "rebuild it") from error
        if not sound:
            raise LibraryError(f"{self.path}: it is damaged.", "rebuild it")

    def _row(self, query: str, *values: object) -> tuple[Any, ...]:
        rows = self._read(query, *values)
        if not rows:
            raise LibraryError(
                f"{self.path}: nothing is known of {'/'.join(map(str, values))}.", "rebuild it"
            )
        return tuple(rows[0])

    def _read(self, query: str, *values: object) -> list[tuple[Any, ...]]:
        try:
            rows = self._database.execute(query, values).fetchall()
        except sqlite3.Error as error:
            self._require_unwritten()
            raise LibraryError(f"{self.path}: it is damaged: {error}.", "rebuild it") from error
        self._require_unwritten()
        return rows

    def _require_unwritten(self) -> None:
        if self._handle >= 0 and size_and_time(self._handle) != self._opened_state:
            raise OverwrittenLibraryError(
                f"{self.path}: it was written to while it was shown.",
                f"replace a library by renaming a complete one, as `{typed_command('build')}` does",
            )


def size_and_time(handle: int) -> tuple[int, int]:
    """Return the size of an open file in bytes and its modification time in nanoseconds."""
    status = os.fstat(handle)
    return status.st_size, status.st_mtime_ns
