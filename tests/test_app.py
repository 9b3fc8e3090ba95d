"""What the program loads before its first picture, and what it does when it cannot show the newest content."""

import gc
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from shiboken6 import isValid

from kiosk.cli import main
from kiosk.content.library.reader import Library
from kiosk.paths import state_folder
from kiosk.staff.overrides import choose
from kiosk.startup.options import LaunchOptions
from tests.conftest import PROJECT
from tests.screen import kiosk_on
from tests.sound import wait_until
from tests.ui.staff.conftest import Nurse

HEAVY = ("yaml", "pydantic", "markdown_it", "PIL", "resvg_py", "PySide6.QtTest")

PROBE = """
import sys
from pathlib import Path
from kiosk.app import App
from kiosk.startup.options import LaunchOptions
from kiosk.content.library.library_store import open_newest
from kiosk.paths import CONTENT, ICONS, cache_folder
app = App(open_newest(CONTENT, cache_folder(), ICONS).library, LaunchOptions({"drawing": "software"}))
app.show((1280, 720))
app.window.grabWindow()
print(" ".join(sorted(sys.modules)))
app.shutdown()
"""


def test_start_up_loads_nothing_that_it_does_not_need(warm: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", PROBE], cwd=PROJECT, capture_output=True, text=True, check=True
    )
    loaded = done.stdout.split()
    assert not [name for name in HEAVY if name in loaded]


def test_the_machines_settings_are_above_the_contents(library: Path) -> None:
    with kiosk_on(library, text_size="largest", contrast="dark", idle_after=30) as screen:
        assert screen.kiosk.state.reading.text_size == "largest"
        screen.tap("start")
        screen.clock.advance(30)
        assert screen.kiosk.presence.warned


def test_a_window_is_true_to_size_unless_a_diagonal_is_set(library: Path) -> None:
    with kiosk_on(library, (1280, 720), screen_diagonal=0.0) as screen:
        seen = screen.window.screen()
        pixels_per_millimetre = seen.size().width() / seen.physicalSize().width()
        assert screen.kiosk.glass.pixels_per_millimetre == pytest.approx(pixels_per_millimetre, rel=0.01)
    with kiosk_on(library, (1366, 768), screen_diagonal=13.3) as screen:
        assert screen.kiosk.glass == (1366, 768, 13.3)


@pytest.mark.parametrize(
    ("screen_size", "level", "words"),
    [
        (
            (1280, 720, 100.0),
            "WARNING",
            "1280 x 720 pixels and is set to 100 inches: capitals are 4 pixels high",
        ),
        ((1920, 1080, 7.0), "WARNING", "a line holds about 33 characters"),
        ((1280, 720, 40.0), "", ""),
    ],
)
def test_the_log_of_a_start_tells_of_a_diagonal_that_cannot_be_right(
    library: Path,
    caplog: pytest.LogCaptureFixture,
    screen_size: tuple[int, int, float],
    level: str,
    words: str,
) -> None:
    width, height, diagonal = screen_size
    caplog.set_level("INFO", "kiosk")
    with kiosk_on(library, (width, height), screen_diagonal=diagonal) as screen:
        wait_until(lambda: screen.app.services is not None)
    told = [(line.levelname, line.getMessage()) for line in caplog.records if " inches" in line.getMessage()]
    assert [one for one, _ in told] == ([level] if level else [])
    assert all(words in message for _, message in told)


@pytest.mark.parametrize("windowed", [True, False])
def test_a_diagonal_that_is_given_overrides_the_settings_and_what_staff_chose(
    warm: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, windowed: bool
) -> None:
    settings = tmp_path / "machine.toml"
    settings.write_text("screen_diagonal = 32\nvolume = 50\n")
    choose(state_folder(), "screen_diagonal", 43.0)
    wishes: list[LaunchOptions] = []

    def run(library: Library, wish: LaunchOptions, **_: object) -> int:
        library.close()
        wishes.append(wish)
        return 0

    monkeypatch.setattr("kiosk.app.run", run)
    monkeypatch.setattr("kiosk.startup.serve.acquire_instance_lock", lambda _: None)
    command = ["run", "--config", str(settings), *(["--windowed"] if windowed else [])]
    assert main([*command, "--diagonal", "13.3"]) == 0
    assert main(command) == 0
    assert [wish.machine["screen_diagonal"] for wish in wishes] == [13.3, 43.0]
    assert wishes[0].machine["volume"] == 50


def test_visits_begin_in_the_machines_language_and_volume_where_there_are_such(library: Path) -> None:
    from kiosk.app import App
    from kiosk.runtime.scripted_clock import ScriptedClock

    for machine, expected in (
        ({"language": "en-XA", "volume": 20}, ("en-XA", 20)),
        ({"language": "xx", "volume": 60}, ("en", 65)),
    ):
        app = App(Library.open(library), LaunchOptions({"drawing": "software", **machine}), ScriptedClock())
        began = app.kiosk.state
        app.shutdown()
        assert (began.reading.language, began.hearing.volume) == expected


def test_nothing_that_qml_is_given_has_a_meta_object_of_its_own(library: Path) -> None:
    """PySide creates a meta object for an object whose undecorated method is connected to a signal.

    It is deleted with the object; QML, which identifies meta objects by address, may then mistake the next one for it.
    """
    with kiosk_on(library) as screen:
        for name in ("start", "search", "back", "tile-harms", "takeHome", "closeSheet"):
            screen.touch(name)
        Nurse(screen).hold()  # creates the panel
        living = [obj for obj in gc.get_objects() if isinstance(obj, QObject) and isValid(obj)]
        forms = {"qml_type", "attached_type"}
        given = [obj for obj in living if forms & vars(sys.modules[type(obj).__module__]).keys()]
        names = {type(obj).__name__ for obj in given}
        own = {type(obj).__name__ for obj in given if "__METAOBJECT__" in obj.__dict__}
    assert names >= {"Kiosk", "Speech", "PageBuffer", "SearchModel", "TakeHome", "Staff"}
    assert own == set(), "give what is connected there a @Slot"
