"""Files of a running kiosk are overwritten or removed: the whole program, on a display, continues or restarts."""

import os
import shutil
import time
from collections.abc import Iterator
from itertools import cycle
from pathlib import Path

import pytest

from kiosk.content.library.library_store import library_path
from kiosk.content.library.reader import Library
from kiosk.paths import cache_folder, compiled_qml_folder
from tests.conftest import PROJECT
from tests.lobby import Lobby, lobby_in, why
from tests.test_glass import AGAIN_SECONDS, HEIGHT, MENU, SECTION, START, WIDTH

PROGRAM = ("main.py", "kiosk", "assets")


@pytest.fixture
def lobby(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Lobby]:
    monkeypatch.delenv(
        "QML_DISK_CACHE_PATH"
    )  # Qt's compiled QML is in the cache of each test, and not shared
    with lobby_in(tmp_path) as lobby:
        yield lobby


def read_a_page(lobby: Lobby) -> None:
    """Go from the start screen to a page."""
    lobby.glass.wait_for("the start screen", lobby.shows(START))
    lobby.glass.touch_for("the menu", WIDTH // 2, HEIGHT // 2, lobby.shows(MENU))
    lobby.glass.touch_for("a page", WIDTH // 4, HEIGHT // 3, lobby.shows(SECTION))


def close(lobby: Lobby) -> None:
    """End the visit."""
    lobby.glass.touch_for("the start screen", WIDTH - 90, HEIGHT - 40, lobby.shows(START))


def close_until_restarted(lobby: Lobby, before: int) -> None:
    """Close the page and start visits until a new kiosk shows its start screen."""
    spots = cycle([(WIDTH - 90, HEIGHT - 40), (WIDTH // 2, HEIGHT // 2), (WIDTH // 4, HEIGHT // 3)])
    touched_at = float("-inf")

    def restarted() -> bool:
        nonlocal touched_at
        if time.monotonic() - touched_at > AGAIN_SECONDS:
            lobby.glass.touch(*next(spots))
            touched_at = time.monotonic()
        return lobby.kiosk not in (before, 0)

    lobby.glass.wait_for("another kiosk", restarted)
    lobby.glass.wait_for("its start screen", lobby.shows(START))


def test_a_library_that_is_cut_short_under_a_visitor_is_back_with_the_next_one(
    lobby: Lobby, tmp_path: Path
) -> None:
    lobby.open("main.py")
    lobby.glass.wait_for("the start screen", lobby.shows(START))
    before, path = lobby.kiosk, library_path(tmp_path / "content", cache_folder())
    lobby.glass.touch_for("the menu", WIDTH // 2, HEIGHT // 2, lobby.shows(MENU))
    os.truncate(path, 0)
    close_until_restarted(lobby, before)
    assert why() == "library overwritten"
    read_a_page(lobby)
    Library.open(path).close()


def test_a_cache_that_is_removed_under_a_visitor_changes_nothing(lobby: Lobby) -> None:
    lobby.open("main.py")
    read_a_page(lobby)
    before = lobby.kiosk
    shutil.rmtree(cache_folder())
    close(lobby)
    read_a_page(lobby)
    close(lobby)
    assert lobby.kiosk == before


@pytest.mark.parametrize("kind", ["cut to nothing", "random bytes after a sound header"])
def test_compiled_qml_that_is_overwritten_in_the_cache_ends_on_the_start_screen(
    lobby: Lobby, kind: str
) -> None:
    lobby.open("main.py")
    read_a_page(lobby)
    before = lobby.kiosk
    for path in compiled_qml_folder().iterdir():
        if kind == "cut to nothing":
            os.truncate(path, 0)
        else:
            with path.open("r+b") as file:
                file.seek(512)
                file.write(os.urandom(path.stat().st_size - 512))
    close_until_restarted(lobby, before)
    read_a_page(lobby)


@pytest.fixture
def program(tmp_path: Path) -> Path:
    """Return a copy of the program that may be changed."""
    folder = tmp_path / "program"
    for name in PROGRAM:
        source = PROJECT / name
        if source.is_dir():
            shutil.copytree(source, folder / name, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            folder.mkdir()
            shutil.copyfile(source, folder / name)
    return folder


def test_fonts_and_words_that_are_overwritten_under_a_visitor_change_nothing(
    lobby: Lobby, program: Path
) -> None:
    lobby.open(str(program / "main.py"))
    lobby.glass.wait_for("the start screen", lobby.shows(START))
    before = lobby.kiosk
    for path in [*(program / "assets/fonts").glob("*.ttf"), *(program / "assets/i18n").glob("*.qm")]:
        os.truncate(path, 0)
    read_a_page(lobby)
    close(lobby)
    assert lobby.kiosk == before
