"""Contacts that nobody makes do not keep a visit open, and do not prevent a visitor's input."""

import random
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from tests.screen import Screen, kiosk_on

IDLE_AFTER, WARNING = 120, 30
DEAD = QPoint(900, 30)
"""Nothing can be selected here on a menu."""

Ghost = Callable[[], None]


@pytest.fixture
def screen(library: Path) -> Iterator[Screen]:
    with kiosk_on(library) as screen:
        screen.touch("start")
        yield screen


def seconds_open(screen: Screen, ghost: Ghost, every: float = 1) -> float:
    """Return how long a visit lasts with a ghost contact every few seconds, at most one hour."""
    began = screen.clock.now()
    while screen.place != "start" and screen.clock.now() - began < 3600:
        ghost()
        screen.settle()
        screen.clock.advance(every)
    return screen.clock.now() - began


def warn(screen: Screen, ghost: Ghost) -> None:
    """Send a ghost contact every second until the warning is shown."""
    for _ in range(IDLE_AFTER + 2):
        if screen.kiosk.presence.warned:
            return
        ghost()
        screen.settle()
        screen.clock.advance(1)
    pytest.fail("the visitor was never asked")


def test_taps_on_a_dead_spot_keep_no_visit_open(screen: Screen) -> None:
    assert seconds_open(screen, lambda: screen.tap(DEAD)) <= IDLE_AFTER + WARNING + 2


def test_nor_do_clicks_of_a_screen_that_reports_as_a_mouse(screen: Screen) -> None:
    def click() -> None:
        QTest.mouseClick(screen.window, Qt.MouseButton.LeftButton, pos=DEAD)

    assert seconds_open(screen, click) <= IDLE_AFTER + WARNING + 2


def test_nor_taps_that_wobble_around_it(screen: Screen) -> None:
    chance = random.Random(7)  # noqa: S311  (not for secrets)
    reach = round(4 * screen.kiosk.glass.pixels_per_millimetre)

    def wobble() -> None:
        screen.tap(DEAD + QPoint(chance.randint(-reach, reach), chance.randint(-reach // 2, reach)))

    assert seconds_open(screen, wobble) <= IDLE_AFTER + WARNING + 2


def test_nor_contacts_that_are_held(screen: Screen) -> None:
    def hold() -> None:
        screen.press(DEAD)
        screen.clock.advance(3)
        screen.release(DEAD)

    assert seconds_open(screen, hold) <= IDLE_AFTER + WARNING + 5


def test_nor_drags_that_move_nothing(screen: Screen) -> None:
    def drag() -> None:
        screen.press(DEAD)
        for step in range(1, 6):
            screen.move(DEAD + QPoint(0, 40 * step))
        screen.release(DEAD + QPoint(0, 200))

    assert seconds_open(screen, drag) <= IDLE_AFTER + WARNING + 2


def test_nor_drags_at_the_end_of_a_page(screen: Screen) -> None:
    screen.touch("tile-harms")
    screen.wait_for_stillness()

    def drag() -> None:
        for step in range(6):
            (screen.press if step == 0 else screen.move)(QPoint(1000, 300 + 40 * step))
        screen.release(QPoint(1000, 500))

    screen.kiosk.parts.presence.turn_page()  # without its reading time
    assert seconds_open(screen, drag) <= IDLE_AFTER + WARNING + 2


def test_nor_taps_on_a_control_that_changes_nothing_more(screen: Screen) -> None:
    screen.touch("display")
    at = screen.centre("size-large")
    screen.touch(at)
    assert seconds_open(screen, lambda: screen.tap(at)) <= IDLE_AFTER + WARNING + 5


def test_nor_taps_that_switch_something_on_and_off(screen: Screen) -> None:
    at = screen.centre("display")
    assert seconds_open(screen, lambda: screen.tap(at)) <= 2 * (IDLE_AFTER + WARNING)


@pytest.mark.parametrize("every", [13, 45, 70, 100, 130, 145])
def test_nor_does_a_slow_ghost_wherever_the_warning_appears(screen: Screen, every: float) -> None:
    assert seconds_open(screen, lambda: screen.tap(DEAD), every) < 3600


def test_nor_one_at_the_button_that_answers_the_warning(screen: Screen) -> None:
    screen.clock.advance(IDLE_AFTER)
    screen.settle()
    at = screen.centre("keepReading")
    screen.touch(at)
    assert not screen.kiosk.presence.warned
    screen.kiosk.navigation.openSection("harms")
    screen.clock.advance(1)
    screen.kiosk.navigation.openSources()
    screen.settle()
    assert screen.place == "sources"
    assert seconds_open(screen, lambda: screen.tap(at)) <= IDLE_AFTER + WARNING + 5


def test_beside_a_ghost_a_touch_anywhere_else_answers_the_warning(screen: Screen) -> None:
    for where in (QPoint(300, 900), QPoint(1600, 500), "keepReading"):
        warn(screen, lambda: screen.tap(DEAD))
        screen.tap(DEAD)
        screen.settle()
        assert screen.kiosk.presence.warned
        screen.touch(where)
        assert not screen.kiosk.presence.warned
    assert screen.place == "menu"


def test_a_ghost_on_the_button_leaves_the_rest_of_it_to_visitors(screen: Screen) -> None:
    screen.clock.advance(IDLE_AFTER)
    screen.settle()
    at, part = screen.centre("keepReading"), screen.visible_part("keepReading")
    screen.touch(at)
    screen.kiosk.navigation.openSection("harms")
    screen.clock.advance(1)
    screen.kiosk.navigation.openSources()
    screen.settle()
    warn(screen, lambda: screen.tap(at))
    screen.tap(at)
    screen.settle()
    assert screen.kiosk.presence.warned
    screen.touch(part.topLeft().toPoint() + QPoint(40, round(part.height() / 2)))
    assert not screen.kiosk.presence.warned


@pytest.mark.parametrize("where", ["keepReading", QPoint(300, 900)])
def test_who_does_nothing_else_may_answer_ten_times_at_the_same_spot(
    screen: Screen, where: str | QPoint
) -> None:
    for _ in range(10):
        screen.clock.advance(IDLE_AFTER + 5)
        screen.settle()
        assert screen.kiosk.presence.warned
        screen.touch(where)
        assert not screen.kiosk.presence.warned
    assert screen.place == "menu"


def test_a_key_that_chatters_keeps_no_visit_open(screen: Screen) -> None:
    assert seconds_open(screen, lambda: QTest.keyClick(screen.window, Qt.Key.Key_Home)) <= 3 * (
        IDLE_AFTER + WARNING
    )


def test_what_has_an_effect_keeps_a_visit_open(screen: Screen) -> None:
    screen.touch("tile-harms")
    screen.wait_for_stillness()

    def drag(down: bool) -> None:
        ends = QPoint(1000, 700), QPoint(1000, 300)
        screen.drag(*(ends if down else ends[::-1]))

    for turn in range(6):
        screen.kiosk.parts.presence.turn_page()
        screen.clock.advance(IDLE_AFTER - 20)
        screen.settle()
        assert not screen.kiosk.presence.warned
        drag(turn % 2 == 0)
