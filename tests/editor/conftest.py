"""Fixtures for tests of the preview and the editor: a small content folder, and the library that is built of it."""

import shutil
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtTest import QTest

from kiosk.content.library.builder import build
from kiosk.editor.application import preview_library
from kiosk.editor.store.content_store import ContentStore
from kiosk.editor.store.versions import Versions
from kiosk.paths import ICONS
from tests.content.small import write_content

PATIENCE_SECONDS = 90
"""How long a build may take on a machine that does much else."""


@pytest.fixture(scope="session")
def built_before(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a library of the small content, from which others take over the kiosk's own pictures."""
    folder = tmp_path_factory.mktemp("built-before")
    build(write_content(folder / "content"), folder / "library.sqlite", icons_dir=ICONS)
    return folder / "library.sqlite"


@pytest.fixture
def content(home: Path, tmp_path: Path, built_before: Path) -> Path:
    """Return a small content folder, of which an earlier preview has built a library."""
    folder = write_content(tmp_path / "content")
    library = preview_library(folder)
    library.parent.mkdir(parents=True)
    shutil.copy(built_before, library)
    return folder


@pytest.fixture
def topic(content: Path) -> Path:
    """Return the folder of its topic."""
    return content / "topics" / "colds"


def wait_until(condition: Callable[[], object]) -> None:
    """Process events until a condition holds."""
    end = time.monotonic() + PATIENCE_SECONDS
    while not condition():
        assert time.monotonic() < end, "it did not come about"
        QTest.qWait(20)


def resting(measure: Callable[[], float]) -> float:
    """Return a measure of the screen once it has stayed the same for half a second."""
    values: list[float] = []
    wait_until(lambda: values.append(measure()) or values[-25:] == [values[-1]] * 25)
    return values[-1]


def save_by_renaming(file: Path, text: str) -> None:
    """Save as most editors do: write a new file, and rename it over the old one."""
    new = file.with_name(f".{file.name}.swp")
    new.write_text(text, encoding="utf-8")
    new.replace(file)


def save_in_place(file: Path, text: str) -> None:
    """Save as Notepad does: truncate the file, then write it."""
    file.write_text("", encoding="utf-8")
    file.write_text(text, encoding="utf-8")


def save_with_backup(file: Path, text: str) -> None:
    """Save as vim does: rename the file to a backup, write a new one, and delete the backup."""
    backup = file.with_name(f"{file.name}~")
    shutil.move(file, backup)
    file.write_text(text, encoding="utf-8")
    backup.unlink()


@pytest.fixture
def store(content: Path, tmp_path: Path) -> Iterator[ContentStore]:
    """Yield a store of the content folder."""
    versions = Versions(tmp_path / "state" / "versions.sqlite")
    yield ContentStore(content, versions)
    versions.close()
