"""Stores pictures as files, so that Qt decodes them on its own threads without calling Python."""

import os
import time
import zlib
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from kiosk.runtime.memory_file import MemoryFile

MOST_BYTES = 128 << 20
"""Total size of pictures that this run has not used; the newest are kept for a library that is shown again."""

SUFFIXES = {b"\x89PNG": ".png", b"\xff\xd8\xff": ".jpg", b"RIFF": ".webp"}
"""File signatures. Qt picks a decoder plugin by the file's suffix; without one it loads them all, which takes 5 MB."""


class StoredPicture(NamedTuple):
    """The path of a picture, its size in bytes, and its modification time in nanoseconds."""

    path: Path
    size: int
    written: int

    def is_intact(self) -> bool:
        """Return whether the file is unchanged: anybody may empty a cache or write to it."""
        try:
            status = os.stat(self.path)  # noqa: PTH116  (three times as fast)
        except OSError:
            return False
        return status.st_size == self.size and status.st_mtime_ns == self.written


class PictureStore:
    """Stores pictures in one folder, under names derived from their content.

    An existing file is compared with the picture whenever it is stored again, and rewritten if it is truncated or
    damaged. If the folder cannot be written, pictures are kept in memory.
    """

    def __init__(self, folder: Path) -> None:
        """Use `folder`, which need not exist; nothing is read or written yet."""
        self.folder = folder
        self._used: set[str] = set()
        self._in_memory: dict[str, MemoryFile] = {}
        self.fault = ""

    def store(self, data: bytes) -> StoredPicture:
        """Return where a picture is stored, writing it if necessary; raise `OSError` if there is no space for it.

        `fault` then says why the folder could not be written, or is empty.
        """
        name = f"{zlib.crc32(data):08x}-{len(data)}{SUFFIXES.get(data[:4], SUFFIXES.get(data[:3], ''))}"
        if name in self._in_memory:
            return stored_at(self._in_memory[name].path)
        try:
            stored = self._write(self.folder / name, data)
        except OSError as error:
            from kiosk.runtime.memory_file import MemoryFile

            self.fault = str(error)
            memory_file = self._in_memory[name] = MemoryFile()
            memory_file.write(data)
            stored = stored_at(memory_file.path)
        self._used.add(name)
        return stored

    def forget_unused(self) -> None:
        """Remove the oldest pictures that this run has not stored, beyond `MOST_BYTES`, and unfinished files."""
        unused = []
        with suppress(OSError), os.scandir(self.folder) as entries:
            for entry in entries:
                if entry.name not in self._used:
                    status = entry.stat()
                    unused.append((status.st_atime, status.st_size, entry.path))
        space = MOST_BYTES
        for _, size, path in sorted(unused, reverse=True):
            space -= size
            if space < 0 or path.endswith(UNFINISHED):
                with suppress(OSError):
                    os.unlink(path)  # noqa: PTH108

    def close(self) -> None:
        """Free the pictures in memory."""
        for memory_file in self._in_memory.values():
            memory_file.close()
        self._in_memory.clear()

    def _write(self, path: Path, data: bytes) -> StoredPicture:
        """Write `data` to `path` atomically; do not sync the disk, as the file is compared before its next use."""
        with suppress(FileNotFoundError):
            if path.read_bytes() == data:
                stored = stored_at(path)
                with suppress(OSError):  # a read-only disk is fine
                    # Update the access time only: every kiosk recognizes the file by its modification time
                    os.utime(path, ns=(time.time_ns(), stored.written))
                return stored
        self.folder.mkdir(parents=True, exist_ok=True)
        staging = path.with_name(f"{path.name}.{os.getpid()}{UNFINISHED}")
        try:
            staging.write_bytes(data)
            staging.replace(path)
            return stored_at(path)
        except OSError:
            with suppress(OSError):
                staging.unlink()
            raise


def stored_at(path: Path) -> StoredPicture:
    """Return a file's identity, to check later whether it is unchanged; raise `OSError` if it is gone."""
    status = os.stat(path)  # noqa: PTH116  (three times as fast)
    return StoredPicture(path, status.st_size, status.st_mtime_ns)


UNFINISHED = ".new"
