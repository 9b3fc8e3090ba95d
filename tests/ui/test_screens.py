"""Whatever happens to the screen, the visit continues in a layout for the new screen."""

import json
import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtQuick import QQuickItem

from kiosk.ui.display.appearance import Appearance
from tests.conftest import PROJECT
from tests.display import changeable_display, unpluggable_display
from tests.screen import LANDSCAPE, PORTRAIT, Screen, kiosk_on

XRANDR = ("xrandr", "--output", "DUMMY0")
X11_CHANGES = (
    ((*XRANDR, "--mode", "1080x1920"), "1080x1920"),  # rotated
    ((*XRANDR, "--mode", "3840x2160"), "3840x2160"),  # replaced by a larger one
    ((*XRANDR, "--mode", "1920x1080"), "1920x1080"),
    ((*XRANDR, "--off"), ""),  # unplugged
    ((*XRANDR, "--mode", "1280x720"), "1280x720"),  # another one connected
)
# A kiosk that fills a display whose screen changes; after each change to a size, or to none,
# it reports its size, and whether the visit is the same.
CHANGED = """
import json, subprocess, sys
from pathlib import Path
from PySide6.QtTest import QTest
from kiosk.app import App
from kiosk.startup.options import LaunchOptions
from kiosk.content.library.reader import Library
from kiosk.runtime.scripted_clock import ScriptedClock
from tests.screen import Screen

clock = ScriptedClock()
app = App(Library.open(Path(sys.argv[1])), LaunchOptions({"drawing": "software", "screen_diagonal": 24.0}), clock)
app.show()
QTest.qWait(100)
screen = Screen(app, clock)
screen.touch("start")
screen.go("tile-harms")
screen.kiosk.navigation.followLink("term:malignant")
before = screen.kiosk.state
for change, wanted in json.loads(sys.argv[2]):
    subprocess.run(change, check=True, stdout=subprocess.DEVNULL)
    for _ in range(100):
        size, glass = app.window.size(), screen.kiosk.glass
        seen = f"{size.width()}x{size.height()}"
        if seen == wanted == f"{glass.width}x{glass.height}":
            break
        QTest.qWait(20)
        if not wanted and _ == 10:
            break
    picture = screen.picture()
    print(seen, f"{picture.width()}x{picture.height()}", screen.kiosk.state == before, flush=True)
app.shutdown()
"""


def changed(changes: Sequence[tuple[Sequence[str], str]], library: Path, environment: dict[str, str]) -> None:
    """Check that the visit goes on, at the size of the screen, while commands change that."""
    done = subprocess.run(
        [sys.executable, "-c", CHANGED, str(library), json.dumps(changes)],
        cwd=PROJECT,
        env=os.environ | environment,
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert done.returncode == 0, done.stderr
    assert "Traceback" not in done.stderr
    lines = [line.split() for line in done.stdout.splitlines()]
    assert len(lines) == len(changes)
    for (_, size), (window, picture, same) in zip(changes, lines, strict=True):
        assert same == "True", "the same place, card and settings"
        if size:
            assert (window, picture) == (size, size)


def test_the_window_follows_a_screen_that_is_turned_exchanged_unplugged_and_plugged_in(
    library: Path, tmp_path: Path
) -> None:
    with changeable_display(tmp_path) as display:
        changed(X11_CHANGES, library, {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb"})


def test_the_visit_outlasts_the_last_output_of_a_lobby_machine(library: Path) -> None:
    with unpluggable_display() as (environment, unplug, plug):
        rotate = ("swaymsg", "output * transform 90")
        changes = ((unplug, ""), (plug, "1280x720"), (rotate, "720x1280"), (unplug, ""), (plug, "720x1280"))
        changed(changes, library, environment)


@pytest.fixture
def reading(library: Path):
    """Yield a kiosk whose visitor has chosen large text and is in the middle of a long page."""
    with kiosk_on(library, LANDSCAPE) as screen:
        screen.touch("start")
        screen.go("tile-conventional")
        screen.kiosk.choices.setTextSize(Appearance.TextSize.Large)
        screen.wait_for_stillness()
        for _ in range(3):
            screen.touch("down")
            screen.wait_for_stillness()
        yield screen


def block_at_top(page: QQuickItem) -> int:
    """Return the index of the block at the top of the view, or below the gap that is there."""
    top = float(page.property("contentY"))
    return max(int(page.indexAt(5, top + below)) for below in (1, 80))


@pytest.mark.parametrize("size", [PORTRAIT, (3840, 2160)], ids=["turned", "larger"])
def test_a_reader_reads_on_where_they_were(reading: Screen, size: tuple[int, int]) -> None:
    state = reading.kiosk.state
    page = reading.find("blocks")
    assert page is not None
    first = block_at_top(page)
    assert first >= 0
    reading.window.resize(QSize(*size))
    reading.wait_for_stillness()
    assert reading.kiosk.state == state
    assert block_at_top(page) == first
