"""Fixtures: a topic in English and German, and its exported workbook."""

from pathlib import Path

import pytest

from tests.content.translation_files.delivery import exported, german_content


@pytest.fixture
def german(tmp_path: Path) -> Path:
    """Return a content folder with one topic in English and German."""
    return german_content(tmp_path / "german")


@pytest.fixture
def words(german: Path) -> Path:
    """Return its German words file."""
    return german / "topics" / "colds" / "de.yaml"


@pytest.fixture
def book(german: Path) -> Path:
    """Return the workbook that is exported for its German translator."""
    return exported(german)
