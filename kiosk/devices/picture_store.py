"""Keeps pictures as files, so that Qt decodes them on threads of its own without a call into Python."""

import os
import time
import zlib
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from kiosk.runtime.memory_file import MemoryFile

MOST_BYTES = 128 << 20
"""Of pictures that this run has not shown: the newest stay, so that a library that comes back finds its own."""

SUFFIXES = {b"\x89PNG": ".png", b"\xff\xd8\xff": ".jpg", b"RIFF": ".webp"}
"""How pictures begin. Qt loads a plugin by the ending of a name; without one it loads them all, which takes 5 MB."""


class StoredPicture(NamedTuple):
    """Where a picture lies, how many bytes it has, and when they were written, in nanoseconds."""

    path: Path
    size: int
    written: int

    def is_intact(self) -> bool:
        """Return whether the file still lies there as it was: anybody may empty a cache or write into it."""
        try:
            status = os.stat(self.path)  # noqa: PTH116  (a third of the time)
        except OSError:
            return False
        return status.st_size == self.size and status.st_mtime_ns == self.written


class PictureStore:
    """Keeps pictures in one folder, under names made from their content.

    What lies there already is compared with the picture whenever it is stored again: what was cut short or damaged is
    written again. Where the folder cannot be written, pictures are kept in memory.
    """

    def __init__(self, folder: Path) -> None:
        """Use `folder`, which need not exist; nothing is read or written yet."""
        self.folder = folder
        self._used: set[str] = set()
        self._in_memory: dict[str, MemoryFile] = {}
        self.fault = ""

    def store(self, data: bytes) -> StoredPicture:
        """Return where a picture lies, written first unless it lies there already; `OSError` when there is no room.

        `fault` then tells why the folder could not be written, if so.
        """
        name = f"{zlib.crc32(data):08x}-{len(data)}{SUFFIXES.get(data[:4], SUFFIXES.get(data[:3], ''))}"
        if name in self._in_memory:
            return stored_at(self._in_memory[name].path)
        try:
            stored = self._write(self.folder / name, data)
        except OSError as error:
            from kiosk.runtime.memory_file import MemoryFile

            self.fault = str(error)
            held = self._in_memory[name] = MemoryFile()
            held.write(data)
            stored = stored_at(held.path)
        self._used.add(name)
        return stored

    def forget_unused(self) -> None:
        """Remove the oldest pictures that were not stored in this run, above `MOST_BYTES`, and unfinished files."""
        found = []
        with suppress(OSError), os.scandir(self.folder) as entries:
            for entry in entries:
                if entry.name not in self._used:
                    status = entry.stat()
                    found.append((status.st_atime, status.st_size, entry.path))
        room = MOST_BYTES
        for _, size, path in sorted(found, reverse=True):
            room -= size
            if room < 0 or path.endswith(UNFINISHED):
                with suppress(OSError):
                    os.unlink(path)  # noqa: PTH108

    def close(self) -> None:
        """Free what is kept in memory."""
        for held in self._in_memory.values():
            held.close()
        self._in_memory.clear()

    def _write(self, path: Path, data: bytes) -> StoredPicture:
        """Write `data` to `path`, all or nothing; do not wait for the disk, for the file is compared when next used."""
        with suppress(FileNotFoundError):
            if path.read_bytes() == data:
                stored = stored_at(path)
                with suppress(OSError):  # on a disk that is read-only it is good all the same
                    # When it was last used; when it was written stays, by which every kiosk knows the file again
                    os.utime(path, ns=(time.time_ns(), stored.written))
                return stored
        self.folder.mkdir(parents=True, exist_ok=True)
        draft = path.with_name(f"{path.name}.{os.getpid()}{UNFINISHED}")
        try:
            draft.write_bytes(data)
            draft.replace(path)
            return stored_at(path)
        except OSError:
            with suppress(OSError):
                draft.unlink()
            raise


def stored_at(path: Path) -> StoredPicture:
    """Return what tells later whether the file at `path` is still the same; `OSError` when it is gone already."""
    status = os.stat(path)  # noqa: PTH116  (a third of the time)
    return StoredPicture(path, status.st_size, status.st_mtime_ns)


UNFINISHED = ".new"
