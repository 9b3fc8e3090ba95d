"""A file that lies in memory alone: Qt reads it as it reads any other, and no disk ever holds what is in it."""

import os
import weakref
from contextlib import suppress
from pathlib import Path


class MemoryFile:
    """Holds bytes under a path for as long as this process runs, or until `close`.

    The path is the process's own view of its open file. Qt tells a picture's format by the ending of its name, and
    without one loads every picture plugin it has, which takes 5 MB: `folder`, where given, gets a link of that ending.
    """

    def __init__(self, suffix: str = "", folder: Path | None = None) -> None:
        """Hold nothing yet; `suffix` is such as ".png". `OSError` when the system has no memory or no number left."""
        self._handle = os.memfd_create(f"kiosk{suffix}")
        self._own = self.path = Path(f"/proc/{os.getpid()}/fd/{self._handle}")
        if folder is not None:
            with suppress(
                OSError
            ):  # such as a disk that takes nothing: Qt then looks into the file for its format
                self.path = self._link_in(folder, suffix)
        self._release = weakref.finalize(self, release, self._handle, self.path)

    def write(self, data: bytes) -> None:
        """Replace what the file holds; `OSError` when there is no memory left.

        The link that leads to it is made again where somebody has emptied the folder.
        """
        os.ftruncate(self._handle, 0)
        written = 0
        with memoryview(data) as rest:
            while written < len(data):
                written += os.pwrite(self._handle, rest[written:], written)
        if self.path != self._own and not os.path.lexists(self.path):
            with suppress(OSError):
                self.path.parent.mkdir(parents=True, exist_ok=True)
                self.path.symlink_to(self._own)

    def close(self) -> None:
        """Free the memory and the path."""
        self._release()

    def _link_in(self, folder: Path, suffix: str) -> Path:
        folder.mkdir(parents=True, exist_ok=True)
        for link in folder.glob("memory-*"):
            if not link.exists():  # it led into a process that was killed
                link.unlink(missing_ok=True)
        link = folder / f"memory-{os.getpid()}-{self._handle}{suffix}"
        link.unlink(missing_ok=True)
        link.symlink_to(self.path)
        return link


def release(handle: int, path: Path) -> None:
    """Close a file and remove the link that leads to it, if it has one."""
    os.close(handle)
    if path.parent.name != "fd":
        with suppress(OSError):
            path.unlink()
