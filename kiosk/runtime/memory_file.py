"""A file in memory: Qt reads it as any other, and its content never reaches a disk."""

import os
import weakref
from contextlib import suppress
from pathlib import Path


class MemoryFile:
    """Holds bytes under a path as long as this process runs, or until `close`.

    The path is the process's own link to its open file. Qt recognizes a picture's format by the file name's suffix, and
    loads every picture plugin, 5 MB, without one: `folder`, if given, gets a link with that suffix.
    """

    def __init__(self, suffix: str = "", folder: Path | None = None) -> None:
        """Create an empty file; `suffix` is such as ".png". Raises `OSError` without memory or file descriptors."""
        self._handle = os.memfd_create(f"kiosk{suffix}")
        self._own = self.path = Path(f"/proc/{os.getpid()}/fd/{self._handle}")
        if folder is not None:
            # A disk may be read-only: Qt then detects the format from the content
            with suppress(OSError):
                self.path = self._link_in(folder, suffix)
        self._release = weakref.finalize(self, release, self._handle, self.path)

    def write(self, data: bytes) -> None:
        """Replace the content; raise `OSError` if there is no memory left.

        Recreate the link if somebody has emptied its folder.
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


def release(handle: int, path: Path) -> None:
    """Close a file and remove its link, if there is one."""
    os.close(handle)
    if path.parent.name != "fd":
        with suppress(OSError):
            path.unlink()
