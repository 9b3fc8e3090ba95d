"""Dialogs for files, which open where the author was last, at first in their documents."""

from pathlib import Path

from PySide6.QtCore import QSettings, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from kiosk.paths import state_folder

LAST_FOLDER = "last_folder"


def remembered() -> QSettings:
    """Return what the editor remembers of this author between its starts."""
    return QSettings(str(state_folder() / "editor" / "window.ini"), QSettings.Format.IniFormat)


def start_folder() -> Path:
    """Return the folder in which a dialog opens."""
    last = remembered().value(LAST_FOLDER, "")
    if isinstance(last, str) and last and Path(last).is_dir():
        return Path(last)
    return Path(
        QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation) or Path.home()
    )


def remember(folder: Path) -> None:
    """Open the next dialog in this folder."""
    remembered().setValue(LAST_FOLDER, str(folder))


def open_file(parent: QWidget, title: str, patterns: str) -> Path | None:
    """Let the author choose a file; return `None` if they chose none."""
    name, _ = QFileDialog.getOpenFileName(parent, title, str(start_folder()), f"({patterns})")
    return chosen(name)


def save_file(parent: QWidget, title: str, name: str, patterns: str) -> Path | None:
    """Let the author choose where to write a file, which is called `name` by default."""
    path, _ = QFileDialog.getSaveFileName(parent, title, str(start_folder() / name), f"({patterns})")
    return chosen(path)


def choose_folder(parent: QWidget, title: str) -> Path | None:
    """Let the author choose a folder."""
    path = QFileDialog.getExistingDirectory(parent, title, str(start_folder()))
    if not path:
        return None
    remember(Path(path))
    return Path(path)


def chosen(name: str) -> Path | None:
    """Return the file of a name, and remember its folder; `None` if the name is empty."""
    if not name:
        return None
    remember(Path(name).parent)
    return Path(name)
