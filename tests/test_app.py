"""What the program loads before its first picture, and what it does when it cannot show the newest content."""

import gc
import subprocess
import sys
from pathlib import Path

from PySide6.QtCore import QObject
from shiboken6 import isValid

from kiosk.app import Wish
from kiosk.content.library import Library
from tests.conftest import PROJECT
from tests.screen import kiosk_on
from tests.ui.staff.conftest import Nurse

HEAVY = ("yaml", "pydantic", "markdown_it", "PIL", "resvg_py", "PySide6.QtTest")

PROBE = """
import sys
from pathlib import Path
from kiosk.app import App, Wish
from kiosk.content.shelf import open_newest
from kiosk.devices.paths import CONTENT, ICONS, cache_folder
app = App(open_newest(CONTENT, cache_folder(), ICONS).library, Wish({"drawing": "software"}))
app.show((1280, 720))
app.window.grabWindow()
print(" ".join(sorted(sys.modules)))
app.take_apart()
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
        assert screen.kiosk.warned


def test_a_mark_tells_staff_that_the_last_good_library_is_shown(library: Path) -> None:
    from kiosk.app import App
    from kiosk.devices.scripted_clock import ScriptedClock
    from tests.screen import Screen

    wish = Wish({"drawing": "software"}, staff_mark=True)
    clock = ScriptedClock()
    app = App(Library.open(library), wish, clock)
    app.show((1280, 720))
    screen = Screen(app, clock)
    screen.settle()
    mark = screen.find("staffMark")
    assert mark is not None
    assert mark.width() < screen.window.width() / 100, "a visitor does not notice it"
    app.take_apart()


def test_visits_begin_in_the_machines_language_and_volume_where_there_are_such(library: Path) -> None:
    from kiosk.app import App
    from kiosk.devices.scripted_clock import ScriptedClock

    for machine, expected in (
        ({"language": "en-XA", "volume": 20}, ("en-XA", 20)),
        ({"language": "xx", "volume": 60}, ("en", 65)),
    ):
        app = App(Library.open(library), Wish({"drawing": "software", **machine}), ScriptedClock())
        began = app.kiosk.state
        app.take_apart()
        assert (began.reading.language, began.hearing.volume) == expected


def test_nothing_that_qml_is_given_has_a_meta_object_of_its_own(library: Path) -> None:
    """PySide makes one for an object whose undecorated method a signal is connected to.

    It goes with the object; QML, which knows meta objects by their address, may then take the next one there for it.
    """
    with kiosk_on(library) as screen:
        for name in ("start", "search", "back", "tile-harms", "takeHome", "closeSheet"):
            screen.touch(name)
        Nurse(screen).hold()  # makes the panel
        living = [one for one in gc.get_objects() if isinstance(one, QObject) and isValid(one)]
        given = [one for one in living if one.metaObject().indexOfClassInfo("QML.Element") >= 0]
        names = {type(one).__name__ for one in given}
        own = {type(one).__name__ for one in given if "__METAOBJECT__" in one.__dict__}
    assert names >= {"Kiosk", "Speech", "PageTurner", "Finder", "TakeHome", "Staff"}
    assert own == set(), "give what is connected there a @Slot"
