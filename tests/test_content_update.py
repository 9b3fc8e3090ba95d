"""Changed content: the old library is shown at once, and the new one when nobody is there."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from functools import partial
from pathlib import Path

import pytest

import tests.screen
from kiosk.app import App
from kiosk.cli import main
from kiosk.content.library.build_worker import complaints_of
from kiosk.content.library.library_store import library_path
from kiosk.content.library.reader import Library
from kiosk.paths import BUILT_IN, ICONS, cache_folder
from kiosk.startup import background_build, content_update
from kiosk.startup.background_build import NICENESS
from kiosk.startup.background_services import BUILD_AFTER_SECONDS
from kiosk.startup.content_update import QUIET_SECONDS
from kiosk.startup.options import LaunchOptions
from tests.conftest import PROJECT
from tests.content.small import edit, write_content
from tests.lobby import ASKED_TO_END, CARD, ON_CARD, Lobby, lobby_of, why
from tests.screen import Screen, kiosk_on
from tests.sound import wait_until
from tests.test_glass import HEIGHT, MENU, START, WIDTH
from tests.ui.staff.conftest import Nurse, cheap_pin

READY = "New content is ready"


@pytest.fixture
def content(tmp_path: Path) -> Path:
    """Return a content folder with its library where the kiosk looks for it."""
    folder = write_content(tmp_path / "content")
    edit(folder / "kiosk.yaml", "hue: blue", "hue: teal")
    assert complaints_of(folder, cache_folder(), ICONS) == ()
    return folder


def change(content: Path) -> None:
    edit(content / "topics" / "colds" / "en.yaml", "title: Colds\n", "title: Coughs\n")


def spoil(content: Path) -> None:
    edit(content / "topics" / "colds" / "en.yaml", "title: Colds\n", "title: no\n")


Ends = list[tuple[int, str]]


@contextmanager
def kiosk_beside_a_build(content: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[tuple[Screen, Ends]]:
    """Yield a kiosk that builds `content` in the background, and the exit codes it asks for."""
    ends: Ends = []
    monkeypatch.setattr(content_update, "NICENESS", 0)  # otherwise it waits for all other tests
    monkeypatch.setattr(App, "end", lambda _, *how: ends.append(how))
    monkeypatch.setattr(tests.screen, "LaunchOptions", partial(LaunchOptions, content=content, outdated=True))
    with kiosk_on(library_path(content, cache_folder())) as screen:
        wait_until(lambda: screen.app.services is not None)
        screen.clock.advance(BUILD_AFTER_SECONDS)
        yield screen, ends


def title_in_place(content: Path) -> str:
    with closing(Library.open(library_path(content, cache_folder()))) as library:
        return next(iter(library.topics("en").values())).title


def test_new_content_waits_until_nobody_is_there(
    content: Path, home: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("INFO", "kiosk")
    cheap_pin(home / "state" / "lobby-kiosk")
    change(content)
    with kiosk_beside_a_build(content, monkeypatch) as (screen, ends):
        screen.go("start", "tile-overview")
        wait_until(lambda: READY in caplog.text)
        assert title_in_place(content) == "Coughs"
        assert "Colds" in screen.texts(), "the visitor reads on"
        screen.clock.advance(QUIET_SECONDS)
        assert not ends
        screen.touch("close")
        Nurse(screen).hold()
        screen.clock.advance(QUIET_SECONDS)
        assert not ends, "staff are at the screen"
        assert screen.kiosk.staff is not None
        screen.kiosk.staff.close()
        screen.clock.advance(QUIET_SECONDS)
        assert ends == [(os.EX_TEMPFAIL, "new content")]
        assert screen.find("staffMark") is None


def test_files_that_were_only_touched_change_nothing_wherever_the_kiosk_was_started(
    content: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(content.parent)
    os.utime(content / "kiosk.yaml", (1, 1))
    stamp = library_path(content, cache_folder()).with_suffix(".stamp")
    before = stamp.read_bytes()

    def is_new() -> bool:
        with suppress(FileNotFoundError):  # it is removed and rewritten
            return stamp.read_bytes() not in (before, b"")
        return False

    with kiosk_beside_a_build(Path(content.name), monkeypatch) as (screen, ends):
        wait_until(is_new)
        update = screen.app.services._update if screen.app.services else None
        wait_until(lambda: update is not None and update._build._worker is None)
        screen.clock.advance(QUIET_SECONDS)
        assert not ends
        assert screen.find("staffMark") is None


def test_content_that_replaces_the_folder_is_shown_without_a_restart_by_hand(
    content: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    new = write_content(tmp_path / "new")
    change(new)
    with kiosk_beside_a_build(content, monkeypatch) as (screen, ends):
        assert main(["install-content", str(new), "--content", str(content)]) == os.EX_OK
        wait_until(lambda: title_in_place(content) == "Coughs")
        update = screen.app.services._update if screen.app.services else None
        wait_until(lambda: update is not None and update._build._worker is None)
        screen.clock.advance(QUIET_SECONDS)
        assert ends == [(os.EX_TEMPFAIL, "new content")]


FAILURES: dict[str, tuple[tuple[str, ...], str]] = {
    "crashes": (
        (sys.executable, "-c", f"import os; os.kill(os.getpid(), {int(signal.SIGSEGV)})"),
        "The program that builds the content failed: it ended.",
    ),
    "hangs": (
        (sys.executable, "-c", "import time; time.sleep(600)"),
        "The program that builds the content failed: it took more than 3 seconds.",
    ),
    "is not there": (
        ("/nonexistent",),
        "The program that builds the content failed: it could not be started.",
    ),
}


@pytest.mark.parametrize("failure", FAILURES)
def test_a_build_that_fails_leaves_what_is_shown_and_tells_staff(
    content: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture, failure: str
) -> None:
    command, complaint = FAILURES[failure]
    monkeypatch.setattr(background_build, "COMMAND", command)
    if failure == "hangs":
        monkeypatch.setattr(background_build, "MOST_SECONDS", 3.0)
    change(content)
    with kiosk_beside_a_build(content, monkeypatch) as (screen, ends):
        wait_until(lambda: screen.find("staffMark") is not None)
        assert complaint in caplog.text
        assert title_in_place(content) == "Colds"
        screen.clock.advance(QUIET_SECONDS)
        assert not ends


def test_content_with_problems_leaves_what_is_shown_and_tells_staff(
    content: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    spoil(content)
    with kiosk_beside_a_build(content, monkeypatch) as (screen, ends):
        assert screen.find("staffMark") is None, "nothing is known of it yet"
        wait_until(lambda: screen.find("staffMark") is not None)
        assert "no without quotes" in caplog.text
        assert screen.app.services is not None
        assert screen.app.services.health._context.previous(screen.app.library), "in the panel too"
        screen.clock.advance(QUIET_SECONDS)
        assert not ends


def test_a_build_is_of_low_priority_and_ends_with_its_kiosk() -> None:
    program = """
import time
from kiosk.content.library import build_worker
def build(*folders):
    print("begun", flush=True)
    time.sleep(600)
build_worker.complaints_of = build
build_worker.main()
"""
    with subprocess.Popen(
        [sys.executable, "-c", program, str(NICENESS)],
        cwd=PROJECT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    ) as worker:
        assert worker.stdin is not None
        assert worker.stdout is not None
        assert worker.stdout.readline() == b"begun\n"
        lower = min(19, os.getpriority(os.PRIO_PROCESS, 0) + NICENESS)
        assert os.getpriority(os.PRIO_PROCESS, worker.pid) == lower
        worker.stdin.close()
        assert worker.wait(60) == 1


# The whole program on a display

PANEL, TEAL, GREEN = (1000, 40), 0xD9ECE9, 0xE0EDDF
"""A position beside the illustration of the start screen, and its color in two hues."""


@pytest.fixture
def lobby(content: Path, tmp_path: Path) -> Iterator[Lobby]:
    with lobby_of(content, tmp_path) as lobby:
        yield lobby


def test_a_start_shows_the_old_content_and_then_the_new_by_itself(lobby: Lobby, content: Path) -> None:
    lobby.open("main.py")
    lobby.glass.wait_for("the start screen", lobby.shows(START))
    assert lobby.close() == ASKED_TO_END
    edit(content / "kiosk.yaml", "hue: teal", "hue: green")
    lobby.open("main.py")
    lobby.glass.wait_for("the old content", lambda: lobby.glass.colour(*PANEL) == TEAL)
    first = lobby.kiosk
    lobby.glass.wait_for("the new content", lambda: lobby.glass.colour(*PANEL) == GREEN)
    assert lobby.kiosk != first
    assert why() == "new content"
    assert lobby.close() == ASKED_TO_END


@pytest.fixture
def empty(tmp_path: Path) -> Iterator[Lobby]:
    """Yield a display, and a kiosk that has never been started."""
    content = write_content(tmp_path / "new")
    edit(content / "kiosk.yaml", "hue: blue", "hue: teal")
    with lobby_of(content, tmp_path) as lobby:
        yield lobby


def test_the_very_first_start_asks_for_a_moment_of_patience(empty: Lobby) -> None:
    empty.open("main.py")
    empty.glass.wait_for("a card of the still page", lambda: empty.glass.colour(*ON_CARD) == CARD)
    empty.glass.wait_for("the content", lambda: empty.glass.colour(*PANEL) == TEAL)
    empty.glass.touch_for("a menu", WIDTH // 2, HEIGHT // 2, empty.shows(MENU))
    assert empty.close() == ASKED_TO_END


def test_without_sound_content_the_very_first_start_ends_on_the_built_in_library(
    empty: Lobby, tmp_path: Path
) -> None:
    spoil(tmp_path / "new")
    empty.open("main.py")
    empty.glass.wait_for("the built-in library", library_path(BUILT_IN, cache_folder()).exists)
    empty.glass.touch_for("its page", WIDTH // 2, HEIGHT // 2, lambda: not empty.shows(START)())
    assert empty.close() == ASKED_TO_END
