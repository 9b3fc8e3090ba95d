"""At night the screen is dim or black, and the touch that wakes it selects nothing."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtTest import QTest

from kiosk.devices.display.screen_power import ScreenPower
from tests.screen import LANDSCAPE, PORTRAIT, Screen, kiosk_on
from tests.sound import wait_until

NIGHT = datetime(2026, 11, 25, 23)  # noqa: DTZ001  (what the wall shows)
MIDDLE = QPoint(640, 360)
SMALL = (1280, 720)


class Wall:
    """A wall clock that runs with the kiosk's own clock."""

    def __init__(self, begin: datetime) -> None:
        self.begin = begin
        self.screen: Screen | None = None

    def __call__(self) -> datetime:
        return self.begin + timedelta(seconds=self.screen.clock.now() - 1000 if self.screen else 0)


@contextmanager
def kiosk_at(
    library: Path, begin: datetime = NIGHT, size: tuple[int, int] = SMALL, **machine: object
) -> Iterator[Screen]:
    wall = Wall(begin)
    hours = {"opening_hours": "08:00-18:00", **machine}
    with kiosk_on(library, size, wall=wall, **hours) as screen:
        wall.screen = screen
        yield screen


@pytest.fixture
def powers(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Return the commands sent to the screen power."""
    told: list[str] = []
    for name in ("awake", "dim", "asleep", "restore"):
        monkeypatch.setattr(ScreenPower, name, lambda _, name=name: told.append(name))
    return told


@pytest.fixture
def asleep(library: Path, powers: list[str]) -> Iterator[Screen]:
    """Yield a kiosk that has fallen asleep."""
    with kiosk_at(library) as screen:
        screen.clock.advance(121)
        screen.settle()
        yield screen


def black(screen: Screen) -> bool:
    picture = screen.picture()
    spots = ((x, y) for x in range(0, picture.width(), 7) for y in range(0, picture.height(), 7))
    return all(picture.pixelColor(x, y) == Qt.GlobalColor.black for x, y in spots)


def test_it_shows_itself_to_who_switches_it_on_and_then_sleeps_black(
    library: Path, powers: list[str]
) -> None:
    with kiosk_at(library) as screen:
        assert not black(screen)
        screen.clock.advance(121)
        assert black(screen)
        assert powers == ["asleep"]
        screen.clock.advance(9 * 3600)
        assert not black(screen)
        assert powers == ["asleep", "awake"]
    assert powers[-1] == "restore", "who ends the kiosk finds the screen on"


def running(screen: Screen) -> list[str]:
    """Return the types of the animations and timers of the scene that are running."""
    every = screen.window.rootObject().findChildren(QObject)
    return [
        next(
            name
            for name in ("QQuickNumberAnimation", "QQuickAbstractAnimation", "QQmlTimer", "QObject")
            if one.inherits(name)
        )
        for one in every
        if one.property("running") is True
    ]


def test_nothing_moves_while_it_sleeps_but_a_look_at_the_clock(asleep: Screen) -> None:
    wait_until(lambda: running(asleep) == [])  # what faded in as it fell asleep
    before = asleep.kiosk.startScreen.arrangement
    waiting = [alarm for _, _, alarm in asleep.clock._alarms if alarm.call is not None]
    assert len(waiting) == 1
    asleep.clock.advance(3600)
    asleep.settle()
    assert running(asleep) == []
    assert asleep.kiosk.startScreen.arrangement == before


def test_a_start_screen_that_is_awake_fades_when_it_is_arranged_again(library: Path) -> None:
    with kiosk_on(library) as screen:
        screen.clock.advance(600)
        assert running(screen) == ["QQuickNumberAnimation"]


def test_the_touch_that_wakes_it_presses_nothing_and_the_next_one_begins(asleep: Screen) -> None:
    asleep.press(MIDDLE)
    assert not black(asleep)
    start = asleep.find("start")
    assert start is not None
    assert not start.property("pressed")
    asleep.release(MIDDLE)
    assert asleep.place == "start"
    asleep.clock.advance(0.2)
    asleep.tap(MIDDLE)
    assert asleep.place == "start", "struck twice"
    asleep.clock.advance(1)
    asleep.tap(MIDDLE)
    assert asleep.place == "menu"


def test_a_finger_that_woke_it_and_stays_keeps_no_other_from_beginning(asleep: Screen) -> None:
    asleep.press(QPoint(10, 10), 0)
    asleep.clock.advance(10)
    for step in ("press", "release"):
        touch = QTest.touchEvent(asleep.window, asleep._device).stationary(0)
        getattr(touch, step)(1, MIDDLE, asleep.window).commit()
        asleep.settle()
    assert asleep.place == "menu"


@pytest.mark.parametrize("how", ["mouse", "key"])
def test_a_mouse_or_a_key_wakes_it_likewise(asleep: Screen, how: str) -> None:
    def strike() -> None:
        if how == "mouse":
            QTest.mouseClick(asleep.window, Qt.MouseButton.LeftButton, pos=MIDDLE)
        else:
            QTest.keyClick(asleep.window, Qt.Key.Key_Return)
        asleep.settle()

    strike()
    assert not black(asleep)
    assert asleep.find("focusRing") is None
    assert asleep.place == "start"
    asleep.clock.advance(1)
    strike()
    assert asleep.place == "menu" if how == "mouse" else asleep.find("focusRing") is not None


def test_what_only_moves_over_the_glass_does_not_wake_it(asleep: Screen) -> None:
    QTest.mouseMove(asleep.window, QPoint(50, 50))
    QTest.mouseMove(asleep.window, QPoint(90, 90))
    asleep.settle()
    assert black(asleep)


def test_woken_and_left_alone_it_sleeps_again(asleep: Screen) -> None:
    asleep.tap(MIDDLE)
    asleep.clock.advance(119)
    assert not black(asleep)
    asleep.clock.advance(2)
    assert black(asleep)


def test_a_visit_goes_on_when_it_closes_and_the_screen_sleeps_when_it_is_over(library: Path) -> None:
    with kiosk_at(library, NIGHT.replace(hour=17, minute=59), dim_hours="16:00-08:00") as screen:
        assert screen.find("nightVeil") is not None
        screen.touch("start")
        for _ in range(4):
            screen.clock.advance(100)
            screen.touch("display" if screen.kiosk.sheets.shown is None else "closeSheet")
        assert screen.place == "menu"
        assert screen.find("nightVeil") is None
        if screen.kiosk.sheets.shown is not None:
            screen.touch("closeSheet")
        screen.touch("close")
        assert screen.find("nightVeil") is not None, "who closes still sees it for a while"
        screen.clock.advance(121)
        assert black(screen)


@pytest.mark.parametrize("size", [LANDSCAPE, PORTRAIT], ids=["landscape", "portrait"])
def test_a_dim_start_screen_is_darker_and_begins_at_one_touch(
    library: Path, powers: list[str], size: tuple[int, int]
) -> None:
    with kiosk_at(library, NIGHT, size, opening_hours="", dim_hours="20:00-07:00") as screen:
        dim = screen.picture()
        assert powers == ["dim"]
        spot = screen.centre("nightVeil")
        screen.touch(spot)
        assert screen.place == "menu"
        assert powers == ["dim", "awake"]
        screen.kiosk.close()
        screen.clock.advance(9 * 3600)
        bright = screen.picture()
        assert powers[-1] == "awake"
    corner = dim.pixelColor(3, 3), bright.pixelColor(3, 3)
    assert corner[0].lightness() < corner[1].lightness() * 0.7


def test_a_control_that_was_pressed_as_it_fell_asleep_is_not_pressed_when_it_wakes(
    library: Path, powers: list[str]
) -> None:
    with kiosk_at(library) as screen:
        screen.clock.advance(118)
        screen.press(MIDDLE)
        start = screen.find("start")
        assert start is not None
        assert start.property("pressed")
        screen.clock.advance(3)
        screen.settle()
        assert not start.property("pressed")
        screen.release(MIDDLE)
        assert black(screen)


def test_a_clock_that_jumps_is_nothing_to_a_visit(library: Path) -> None:
    wall = Wall(NIGHT.replace(hour=12))
    with kiosk_on(library, SMALL, wall=wall, opening_hours="08:00-18:00", dim_hours="17:00-08:00") as screen:
        wall.screen = screen
        screen.touch("start")
        for jump in (NIGHT, NIGHT.replace(year=1970), NIGHT.replace(year=2045), NIGHT.replace(day=1)):
            wall.begin = jump
            screen.clock.advance(29)
            screen.settle()
            assert screen.place == "menu"
            assert not screen.kiosk.presence.warned
        screen.clock.advance(4)
        assert screen.kiosk.presence.warned


def test_a_kiosk_without_hours_knows_nothing_of_nights(library: Path) -> None:
    with kiosk_on(library, SMALL, wall=lambda: NIGHT) as screen:
        screen.clock.advance(5_000)
        assert not black(screen)
        assert not screen.kiosk.dim
        assert not screen.kiosk.asleep
