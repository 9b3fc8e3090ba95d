"""Wet screens, a failing touchscreen, a finger that is never lifted: nothing stays stuck, and nobody is locked out."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtGui import QInputDevice, QTouchEvent
from PySide6.QtTest import QTest
from shiboken6 import delete

from kiosk.devtools.robot import FRAME_MILLISECONDS
from kiosk.ui.input.touch import RESTING_SECONDS
from tests.screen import Screen, kiosk_on

DROP = QPoint(300, 300)
HOUR = 3600


@pytest.fixture
def screen(library: Path) -> Iterator[Screen]:
    with kiosk_on(library, (1280, 720)) as screen:
        yield screen


def touch_beside_the_drop(screen: Screen, where: str | QPoint) -> None:
    """Touch with a second finger, as a touchscreen reports it: the first is in every event."""
    at = screen.centre(where) if isinstance(where, str) else where
    for step in ("press", "release"):
        touch = QTest.touchEvent(screen.window, screen._device).stationary(0)
        getattr(touch, step)(1, at, screen.window).commit()
        screen.settle()
    screen.clock.advance(1)


def pressed(screen: Screen, name: str) -> bool:
    item = screen.find(name)
    assert item is not None
    return bool(item.property("pressed"))


def test_a_drop_of_water_on_the_start_screen_keeps_nobody_out(screen: Screen) -> None:
    screen.press(DROP)
    assert pressed(screen, "start")
    screen.clock.advance(RESTING_SECONDS)
    screen.settle()
    assert not pressed(screen, "start")
    touch_beside_the_drop(screen, QPoint(900, 500))
    assert screen.place == "menu"


def test_a_drop_of_water_on_a_button_leaves_it_to_fingers(screen: Screen) -> None:
    screen.touch("start")
    tile = screen.find("tile-overview")
    assert tile is not None
    screen.press(screen.centre("tile-overview") + QPoint(30, 30))
    screen.clock.advance(RESTING_SECONDS)
    screen.settle()
    assert not pressed(screen, "tile-overview")
    touch_beside_the_drop(screen, "tile-overview")
    assert screen.place == "section"


def test_a_drag_that_lasts_is_not_broken_off(screen: Screen) -> None:
    screen.touch("start")
    screen.go("tile-harms")
    screen.wait_for_stillness()
    page = screen.find("blocks")
    assert page is not None
    screen.press(QPoint(800, 500))
    for y in (440, 400):
        QTest.qWait(FRAME_MILLISECONDS)  # as fast as a hand: Qt considers the time between moves
        screen.move(QPoint(800, y))
    screen.clock.advance(RESTING_SECONDS * 3)
    screen.settle()
    before = float(page.property("contentY"))
    for y in (350, 250):
        QTest.qWait(FRAME_MILLISECONDS)
        screen.move(QPoint(800, y))
    assert page.property("contentY") > before + 50
    screen.release(QPoint(800, 250))


def test_what_a_finger_pressed_at_the_end_of_a_visit_is_not_in_the_next(screen: Screen) -> None:
    screen.touch("start")
    at = screen.centre("close")
    screen.press(at)
    screen.kiosk.close()
    screen.settle()
    screen.clock.advance(1)
    assert not pressed(screen, "start")
    touch_beside_the_drop(screen, QPoint(900, 300))
    assert screen.place == "menu"
    assert not pressed(screen, "close")
    screen.release(at)
    assert screen.place == "menu", "what the one before pressed, they do not choose"


def test_nor_is_what_a_mouse_pressed(screen: Screen) -> None:
    screen.touch("start")
    at = screen.centre("close")
    QTest.mousePress(screen.window, Qt.MouseButton.LeftButton, pos=at)
    screen.kiosk.close()
    screen.settle()
    screen.clock.advance(1)
    QTest.mouseRelease(screen.window, Qt.MouseButton.LeftButton, pos=at)
    assert screen.place == "start"
    QTest.mouseClick(screen.window, Qt.MouseButton.LeftButton, pos=QPoint(900, 300))
    assert screen.place == "menu"
    assert not pressed(screen, "close")


def test_a_finger_never_lifted_does_not_keep_a_visit_and_other_fingers_still_do(screen: Screen) -> None:
    screen.touch("start")
    screen.press(QPoint(5, 5))
    for _ in range(5):
        screen.clock.advance(100)
        screen.settle()
        touch_beside_the_drop(screen, "display" if screen.kiosk.sheets.shown is None else "closeSheet")
        assert screen.place == "menu"
    screen.clock.advance(HOUR)
    screen.settle()
    assert screen.place == "start"
    assert screen.kiosk.sheets.shown is None


def test_a_drop_that_dries_is_not_somebody(screen: Screen) -> None:
    screen.touch("start")
    screen.press(QPoint(5, 5))
    screen.clock.advance(110)
    screen.settle()
    screen.release(QPoint(5, 5))
    screen.clock.advance(11)
    assert screen.kiosk.presence.warned


def test_a_touch_that_the_system_takes_away_presses_and_chooses_nothing(screen: Screen) -> None:
    screen.touch("start")
    at = screen.centre("tile-overview")
    screen.press(at)
    taken = QTouchEvent(QEvent.Type.TouchCancel, screen._device, Qt.KeyboardModifier.NoModifier, [])
    QCoreApplication.sendEvent(screen.window, taken)
    screen.settle()
    assert not pressed(screen, "tile-overview")
    assert screen.place == "menu"
    screen.touch("tile-overview")
    assert screen.place == "section"


def test_a_touchscreen_that_comes_back_works(screen: Screen) -> None:
    screen.touch("start")
    at = screen.centre("tile-overview")
    screen.press(at)
    delete(screen._device)
    screen._device = QTest.createTouchDevice(QInputDevice.DeviceType.TouchScreen)
    screen.settle()
    screen.clock.advance(RESTING_SECONDS + 1)
    for _ in range(2):  # with the first event, Qt notices that the other touchscreen is gone
        if screen.place == "menu":
            screen.touch("tile-overview")
    assert screen.place == "section"


def test_a_card_on_the_start_screen_is_somebodys_and_goes_when_they_are_gone(library: Path) -> None:
    with kiosk_on(library, (800, 480), translations="draft", screen_diagonal=24.0) as screen:
        screen.kiosk.sheets.chooseLanguage()
        screen.settle()
        assert screen.kiosk.state.sheet is not None
        screen.kiosk.choices.setLanguage("ar")
        screen.clock.advance(HOUR)
        screen.settle()
        assert screen.kiosk.state.sheet is None
        assert screen.kiosk.state.reading.language == "en"
