"""Notices that any program has saved something in a content folder."""

import os
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

from kiosk.content.source.files import is_ignored

SETTLING_MILLISECONDS = 150
"""Delay after the last notice: one save is several changes, such as truncating, writing and renaming."""

MOST_FILES = 4000
"""Largest number of files to watch: Linux allows each user a limited number of watches."""


class FolderWatch(QObject):
    """Emits `changed` after files below a folder were saved, added or removed.

    Folders are watched as well as files: programs that save by renaming a new file over the old one end the watch on
    that file, which is renewed here.
    """

    changed = Signal()

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        """Watch from now on."""
        super().__init__(parent)
        self._folder = folder
        self._watcher = QFileSystemWatcher(self)
        self._settled = QTimer(self, singleShot=True, interval=SETTLING_MILLISECONDS)
        self._settled.timeout.connect(self._on_settled)
        self._watcher.fileChanged.connect(self._notice)
        self._watcher.directoryChanged.connect(self._notice)
        self._watch_all()

    def _notice(self) -> None:
        self._settled.start()

    def _on_settled(self) -> None:
        self._watch_all()
        self.changed.emit()

    def _watch_all(self) -> None:
        watched = {*self._watcher.files(), *self._watcher.directories()}
        missing = [path for path in paths_below(self._folder) if path not in watched]
        if missing:
            self._watcher.addPaths(missing)


def paths_below(folder: Path) -> list[str]:
    """Return the paths of a folder, of the folders below it and, while there are not too many, of their files."""
    folders: list[str] = []
    files: list[str] = []
    for base, names, in_base in os.walk(folder):
        names[:] = sorted(name for name in names if not is_ignored(name))
        folders.append(base)
        files += [f"{base}{os.sep}{name}" for name in sorted(in_base) if not is_ignored(name)]
    return [*folders, *files[:MOST_FILES]]
