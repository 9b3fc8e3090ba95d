"""Tests of cached drawings: the pixels equal those of a fresh drawing, whatever happened to the cache."""

import os
import shutil
from pathlib import Path

import pytest

from kiosk.content.library.builder import build
from kiosk.content.media import pictures
from kiosk.content.media.media_worker import Done, MediaWorker


@pytest.fixture
def drawn(monkeypatch: pytest.MonkeyPatch) -> list[bytes]:
    """Return a list that records the drawings that are actually rendered from now on."""
    found: list[bytes] = []
    draw = MediaWorker.draw

    def note(worker: MediaWorker, data: bytes, width: int, height: int, seconds: float) -> Done:
        found.append(data)
        return draw(worker, data, width, height, seconds)

    monkeypatch.setattr(MediaWorker, "draw", note)
    return found


def rebuilt(content: Path, output: Path, icons: Path) -> bytes:
    """Build a library from its cached drawings only, as another process would; return its bytes."""
    pictures._drawn.cache_clear()
    output.unlink(missing_ok=True)
    build(content, output, icons_dir=icons)
    return output.read_bytes()


def test_a_drawing_is_drawn_once(content: Path, icons: Path, tmp_path: Path, drawn: list[bytes]) -> None:
    first = rebuilt(content, tmp_path / "library.sqlite", icons)
    assert drawn
    drawn.clear()
    assert rebuilt(content, tmp_path / "library.sqlite", icons) == first
    assert drawn == []


@pytest.mark.parametrize("data", [b"", b"\x89PNG", None])
def test_a_damaged_drawing_is_drawn_again(
    content: Path, icons: Path, tmp_path: Path, drawn: list[bytes], data: bytes | None
) -> None:
    output = tmp_path / "library.sqlite"
    first = rebuilt(content, output, icons)
    for path in output.with_suffix(".drawings").iterdir():
        path.write_bytes(path.read_bytes()[:-1] if data is None else data)
    drawn.clear()
    assert rebuilt(content, output, icons) == first
    assert drawn


def test_where_none_can_be_kept_they_are_drawn(content: Path, icons: Path, tmp_path: Path) -> None:
    output = tmp_path / "library.sqlite"
    first = rebuilt(content, output, icons)
    shutil.rmtree(output.with_suffix(".drawings"))
    output.with_suffix(".drawings").write_text("a file in the way", encoding="utf-8")
    assert rebuilt(content, output, icons) == first


def test_a_drawing_that_nothing_shows_any_more_is_removed(content: Path, icons: Path, tmp_path: Path) -> None:
    output = tmp_path / "library.sqlite"
    rebuilt(content, output, icons)
    old = output.with_suffix(".drawings") / "old"
    old.write_bytes(b"x")
    os.utime(old, (1, 1))
    rebuilt(content, output, icons)
    assert not old.exists()
    assert list(output.with_suffix(".drawings").iterdir())
