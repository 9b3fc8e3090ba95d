"""A page is prepared while the finger is down, and shown when it is lifted."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest

from kiosk.devtools.robot import LOOK_MILLISECONDS, MOST_LOOKS
from tests.screen import Screen, kiosk_on

SIDEWAYS = QPoint(600, 0)


@pytest.fixture
def screen(library: Path) -> Iterator[Screen]:
    with kiosk_on(library) as screen:
        screen.touch("start")
        yield screen


def until(test: Callable[[], bool]) -> None:
    """Run the event loop until `test` is true; fail if it is not after a long time."""
    for _ in range(MOST_LOOKS):
        if test():
            return
        QTest.qWait(LOOK_MILLISECONDS)
    pytest.fail("the condition never became true")


def held(screen: Screen) -> set[str]:
    """Return the sections whose pages are in memory, shown or not."""
    leaves = (screen.kiosk.pages.left, screen.kiosk.pages.right)
    return {leaf.record.section for leaf in leaves if leaf is not None}


def rest_on(screen: Screen, name: str) -> QPoint:
    """Put a finger on something and leave it there until its page has been prepared."""
    at = screen.centre(name)
    screen.press(at)
    section = name.partition("-")[2]
    until(lambda: section in held(screen))
    return at


def title(screen: Screen) -> str:
    shown = screen.find("pageTitle")
    assert shown is not None
    return str(shown.property("text"))


def scrolled(screen: Screen) -> float:
    """Return the scroll position of the page."""
    blocks = screen.find("blocks")
    assert blocks is not None
    return float(blocks.property("contentY"))


def test_the_page_is_there_before_the_finger_goes_up(screen: Screen) -> None:
    at = rest_on(screen, "tile-harms")
    assert screen.place == "menu"
    made = {id(leaf) for leaf in (screen.kiosk.pages.left, screen.kiosk.pages.right)}
    screen.release(at)
    assert screen.place == "section"
    assert screen.kiosk.parts.page().section == "harms"
    assert {id(leaf) for leaf in (screen.kiosk.pages.left, screen.kiosk.pages.right)} == made, (
        "not made twice"
    )


def test_a_finger_that_slides_away_opens_nothing(screen: Screen) -> None:
    at = rest_on(screen, "tile-overview")
    screen.move(at + SIDEWAYS)
    screen.release(at + SIDEWAYS)
    assert screen.place == "menu"
    assert screen.kiosk.parts.page() is None
    screen.clock.advance(1)
    screen.touch("tile-emerging")
    assert screen.kiosk.parts.page().section == "emerging"


def test_next_and_previous_turn_to_the_very_page(screen: Screen) -> None:
    screen.touch("tile-harms")
    before = title(screen)
    for name, other in (("next", "emerging"), ("previous", "harms")):
        at = screen.centre(name)
        screen.press(at)
        until(lambda section=other: section in held(screen))
        screen.release(at)
        screen.clock.advance(1)
        screen.settle()
        assert screen.kiosk.parts.page().section == other
    assert title(screen) == before


def test_sources_give_back_the_place_in_the_page_and_the_menu_does_not(screen: Screen) -> None:
    screen.touch("tile-harms")
    for _ in range(2):
        screen.touch("down")
        screen.wait_for_stillness()
    screen.reveal("sourcesBelow")
    read = scrolled(screen)
    assert read > screen.window.height()
    screen.touch("sourcesBelow")
    screen.touch("backToReading")
    screen.wait_for_stillness()
    assert abs(scrolled(screen) - read) < 1, "but for a part of a pixel"
    screen.touch("back")
    screen.touch("tile-harms")
    screen.wait_for_stillness()
    assert scrolled(screen) <= 0


def test_nothing_of_a_visit_is_held_after_it(screen: Screen) -> None:
    screen.touch("tile-harms")
    rest_on(screen, "section-emerging")
    screen.release(screen.centre("section-emerging") + SIDEWAYS)
    screen.touch("close")
    assert screen.kiosk.parts.page() is None
    until(lambda: held(screen) == set())


def test_pages_that_come_and_go_while_they_are_made_leave_no_word_in_the_log(screen: Screen) -> None:
    for section in ("overview", "harms", "conventional", "overview", "emerging"):
        screen.kiosk.navigation.openSection(section)
        screen.clock.advance(1)
        QTest.qWait(25)  # what does not fit on the screen is still being created
        screen.kiosk.navigation.goToMenu()
        screen.clock.advance(1)
        QTest.qWait(25)
    until(lambda: held(screen) == set())


def test_a_visit_does_not_see_what_another_one_scrolled(library: Path) -> None:
    with kiosk_on(library, (1280, 800), text_size="largest", screen_diagonal=10.1) as screen:
        screen.touch("start")
        screen.wait_for_stillness()
        fresh = screen.picture()
        while screen.find("down").isEnabled():
            screen.touch("down")
            screen.wait_for_stillness()
        assert screen.picture() != fresh
        screen.touch("close")
        screen.touch("start")
        screen.wait_for_stillness()
        assert screen.picture() == fresh
