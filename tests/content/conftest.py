"""Fixtures for tests of content: a valid content folder, and icons of the kiosk."""

from pathlib import Path

import pytest

from tests.content.small import write_content, write_icons


@pytest.fixture
def content(tmp_path: Path) -> Path:
    """Return a valid content folder for the test."""
    return write_content(tmp_path / "content")


@pytest.fixture
def topic(content: Path) -> Path:
    """Return the folder of its one topic."""
    return content / "topics" / "colds"


@pytest.fixture
def icons(tmp_path: Path) -> Path:
    """Return a folder with two icons."""
    return write_icons(tmp_path / "icons")
