"""A file in memory: Qt reads it as any other, and on Linux its content never reaches a disk."""

import os
import sys
import tempfile
import weakref
from contextlib import suppress
from pathlib import Path

from kiosk.base.platforms import is_running


class MemoryFile:
    """Holds bytes under a path as long as this process runs, or until `close`.

    The path is the process's own link to its open file. Qt recognizes a picture's format by the file name's suffix, and
    loads every picture plugin, 5 MB, without one: `folder`, if given, gets a link with that suffix.

    Windows and macOS have no such files: there it is one in `folder`, which only the user can read.
    """

    def __init__(self, suffix: str = "", folder: Path | None = None) -> None:
        """Create an empty file; `suffix` is such as ".png". Raises `OSError` without memory or file descriptors."""
        if sys.platform == "linux":
            self._handle = os.memfd_create(f"kiosk{suffix}")
            self._own = self.path = Path(f"/proc/{os.getpid()}/fd/{self._handle}")
            if folder is not None:
                # A disk may be read-only: Qt then detects the format from the content
                with suppress(OSError):
                    self.path = self._link_in(folder, suffix)
        else:
            self._handle, name = temporary_file(suffix, folder)
            self._own = self.path = Path(name)
        self._release = weakref.finalize(self, release, self._handle, self.path)

    def write(self, data: bytes) -> None:
        """Replace the content; raise `OSError` if there is no memory left.

        Recreate the link if somebody has emptied its folder.
        """
        os.ftruncate(self._handle, 0)
        os.lseek(self._handle, 0, os.SEEK_SET)
        written = 0
        with memoryview(data) as rest:
            while written < len(data):
                written += os.write(self._handle, rest[written:])
        if self.path != self._own and not os.path.lexists(self.path):
            with suppress(OSError):
                self.path.parent.mkdir(parents=True, exist_ok=True)
                self.path.symlink_to(self._own)

    def close(self) -> None:
        """Free the memory and remove the path."""
        self._release()

    def _link_in(self, folder: Path, suffix: str) -> Path:
        folder.mkdir(parents=True, exist_ok=True)
        for link in folder.glob("memory-*"):
            if not link.exists():  # left by a process that was killed
                link.unlink(missing_ok=True)
        link = folder / f"memory-{os.getpid()}-{self._handle}{suffix}"
        link.unlink(missing_ok=True)
        link.symlink_to(self.path)
        return link


def temporary_file(suffix: str, folder: Path | None) -> tuple[int, str]:
    """Create a file in `folder`, or in the system's folder for temporary files; return its descriptor and its path.

    Files that killed processes have left in `folder` are removed.
    """
    if folder is not None:
        with suppress(OSError):
            folder.mkdir(parents=True, exist_ok=True)
            for left in folder.glob("memory-*"):
                if not is_running(int(left.name.split("-")[1])) and f"-{os.getpid()}-" not in left.name:
                    with suppress(PermissionError):  # Windows: another process has it open
                        left.unlink(missing_ok=True)
            return tempfile.mkstemp(suffix, f"memory-{os.getpid()}-", folder)
    return tempfile.mkstemp(suffix, "lobby-kiosk-")


def release(handle: int, path: Path) -> None:
    """Close a file and remove its link, if there is one."""
    os.close(handle)
    if path.parent.name != "fd":
        with suppress(OSError):
            path.unlink()
