"""The real library, with its pseudo-locales, built once for all tests of the screen."""

from pathlib import Path

import pytest

from kiosk.content.builder import build
from kiosk.devices.paths import CONTENT, ICONS


@pytest.fixture(scope="session")
def library(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give the path of the library of the project's own content."""
    path = tmp_path_factory.mktemp("library") / "library.sqlite"
    build(CONTENT, path, icons_dir=ICONS, with_pseudo=True)
    return path
