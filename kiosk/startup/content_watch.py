"""Notices that the content folder has been replaced while the kiosk runs, as `install-content` does."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher


class ContentWatch:
    """Calls `replaced` after the folder at `content` has become another one.

    The system reports changes in the folder above, so that waiting takes no time. Changes of single files go unnoticed
    until the next start, so that content that somebody is still editing is not shown.
    """

    def __init__(self, content: Path, replaced: Callable[[], None]) -> None:
        self._content = content.absolute()
        self._replaced = replaced
        self._seen = self._identity()
        self._watcher = QFileSystemWatcher([str(self._content.parent)])
        self._watcher.directoryChanged.connect(self._look)

    def stop(self) -> None:
        """Look no more."""
        self._watcher.directoryChanged.disconnect(self._look)

    def _look(self) -> None:
        identity = self._identity()
        if identity is not None and identity != self._seen:
            self._seen = identity
            self._replaced()

    def _identity(self) -> tuple[int, int] | None:
        """Return what distinguishes the folder from others, or `None` if there is none."""
        try:
            status = self._content.stat()
        except OSError:
            return None
        return status.st_dev, status.st_ino
