"""What all tests share: where the program is, and a home that is not the user's."""

import os
from pathlib import Path

import pytest

from kiosk.content.builder import build
from kiosk.devices.paths import CONTENT, ICONS

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")

PROJECT = Path(__file__).resolve().parent.parent


@pytest.fixture(autouse=True)
def home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give a fresh cache folder, so that no test sees another's library."""
    folder = tmp_path_factory.mktemp("home")
    monkeypatch.setenv("XDG_CACHE_HOME", str(folder / "cache"))
    return folder


@pytest.fixture(scope="session")
def library(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give the path of the library of the project's own content, with its pseudo-locales."""
    path = tmp_path_factory.mktemp("library") / "library.sqlite"
    build(CONTENT, path, icons_dir=ICONS, with_pseudo=True)
    return path
