"""Visitors enlarge pictures and charts, are asked before they see sensitive content, and hide the page."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from kiosk.ui.shell.scene import walk
from kiosk.ui.speech.utterance import without_marks
from tests.screen import PORTRAIT, Screen, kiosk_on
from tests.ui.walker import complaints_at_rest, rectangle

BLOCK = "where"


@pytest.fixture
def screen(library: Path) -> Iterator[Screen]:
    with kiosk_on(library, PORTRAIT) as screen:
        screen.touch("start")
        yield screen


@pytest.fixture
def large(screen: Screen) -> Screen:
    """Return a kiosk that shows a picture large."""
    screen.go("tile-overview", f"enlarge-{BLOCK}")
    screen.wait_for_stillness()
    return screen


def width(screen: Screen) -> float:
    return float(screen.find("largePicture").width())


def pinch(screen: Screen, apart: int) -> None:
    """Put two fingers on the middle of the picture, and move them apart."""
    middle = QPoint(screen.window.width() // 2, screen.window.height() // 3)
    device = screen._device
    for step in range(12):
        sequence = QTest.touchEvent(screen.window, device)
        for contact, way in ((0, -1), (1, 1)):
            at = middle + QPoint(way * (60 + apart * step // 11), 0)
            (sequence.press if step == 0 else sequence.move)(contact, at, screen.window)
        sequence.commit()
        QTest.qWait(16)
    sequence = QTest.touchEvent(screen.window, device)
    for contact, way in ((0, -1), (1, 1)):
        sequence.release(contact, middle + QPoint(way * (60 + apart), 0), screen.window)
    sequence.commit()
    screen.clock.advance(1)
    screen.settle()


def test_a_picture_is_made_larger_and_moved_by_buttons(large: Screen) -> None:
    whole = width(large)
    assert not large.find("smaller").isEnabled()
    assert not large.find("toRight").isEnabled()
    while large.find("larger").isEnabled():
        large.touch("larger")
    assert width(large) == pytest.approx(4 * whole)
    before = rectangle(large.find("largePicture"))
    large.touch("toRight")
    assert rectangle(large.find("largePicture")).x() < before.x()
    for way in ("toRight", "toBottom", "toLeft", "toTop"):
        while large.find(way).isEnabled():
            large.touch(way)
        assert large.on_screen("largePicture"), "it is never lost"
    while large.find("smaller").isEnabled():
        large.touch("smaller")
    assert width(large) == pytest.approx(whole)
    large.touch("closeSheet")
    assert large.place == "section"


def test_what_its_numbers_mark_stands_beside_a_large_picture(large: Screen) -> None:
    page = large.kiosk.parts.page()
    assert page is not None
    figure = next(block for block in page.blocks if block.id == BLOCK)
    for entry in figure.key:  # type: ignore[attr-defined]
        assert entry.plain in [without_marks(text) for text in large.texts()]
    assert not rectangle(large.find("largePicture")).intersects(rectangle(large.find("pictureKey")))
    large.touch("larger")
    assert not rectangle(large.find("largeView")).intersects(rectangle(large.find("pictureKey")))


@pytest.mark.parametrize("card", [f"enlarge-{BLOCK}", "enlarge-sites"])
def test_what_lies_over_the_page_is_hidden_at_once_too(screen: Screen, card: str) -> None:
    screen.go("tile-overview", card)
    screen.wait_for_stillness()
    before = screen.kiosk.state
    screen.touch("hideCard")
    assert screen.texts() == [screen.kiosk.clinic, "Continue reading"]
    screen.touch("unhide")
    assert screen.kiosk.state == before
    assert screen.on_screen("closeSheet")


def test_two_fingers_make_a_picture_larger_and_choose_nothing(large: Screen) -> None:
    whole = width(large)
    pinch(large, 220)
    assert width(large) > 1.5 * whole
    assert large.kiosk.state.sheet is not None
    larger = width(large)
    pinch(large, -50)
    assert width(large) < larger


def test_a_touch_on_the_picture_itself_enlarges_it(screen: Screen) -> None:
    screen.go("tile-overview")
    screen.reveal(f"enlarge-{BLOCK}")
    screen.wait_for_stillness()
    block = screen.find(f"block-{BLOCK}")
    picture = next(item for item in walk(block) if item.objectName() == "picture")
    screen.touch(screen.visible_part_of(picture).center().toPoint())
    assert screen.find("largePicture") is not None
    assert [complaint for complaint in complaints_at_rest(screen) if "its top" not in complaint] == []


def test_a_chart_is_shown_large_and_as_a_table(screen: Screen) -> None:
    screen.go("tile-overview", "enlarge-sites")
    page = screen.kiosk.parts.page()
    marks = next(block for block in page.blocks if block.id == "sites").series[0].marks
    screen.reveal_on_card("asTable")
    screen.touch("asTable")
    texts = screen.texts()
    for mark in marks:
        assert mark.label in texts
        assert mark.shown in texts
    assert [complaint for complaint in complaints_at_rest(screen) if "its top" not in complaint] == []
    screen.touch("asChart")
    assert screen.find("figure") is None


def test_prognosis_is_shown_only_to_who_wishes_it(screen: Screen) -> None:
    screen.go("tile-harms")
    screen.reveal("reveal-survival")
    assert "81%" not in " ".join(screen.texts())
    screen.go("reveal-survival")
    screen.wait_for_stillness()
    assert "81%" in " ".join(screen.texts())
    screen.touch("back")
    screen.go("tile-harms")
    assert screen.find("reveal-survival") is None, "nobody is asked twice"
    screen.touch("close")
    screen.touch("start")
    screen.go("tile-harms")
    screen.reveal("reveal-survival")
    assert screen.on_screen("reveal-survival")


def test_prognosis_is_neither_found_nor_taken_home_unasked(library: Path) -> None:
    with kiosk_on(library) as screen:
        screen.touch("start")
        screen.go("tile-harms", "takeHome", "take-whole")
        told = screen.kiosk.tools.takingHome._texts
        assert told
        assert not any("81%" in text for text in told)
        screen.touch("closeSheet")
        screen.touch("search")
        for figure in ("81", "56"):
            screen.kiosk.search.finder.press(figure)
        assert not any("81%" in result.text for result in screen.kiosk.search.finder.found)


def test_the_page_is_hidden_at_once_and_comes_back_as_it_was(screen: Screen) -> None:
    screen.go("tile-harms")
    before = screen.kiosk.state
    screen.touch("hide")
    texts = screen.texts()
    assert texts == [screen.kiosk.clinic, "Continue reading"]
    for _ in range(5):
        QTest.keyClick(screen.window, Qt.Key.Key_Tab)
        screen.clock.advance(1)
        screen.settle()
        assert screen.key_focus.objectName() == "unhide"
    screen.touch(QPoint(40, 40))
    assert screen.kiosk.privacy.hidden
    screen.touch("unhide")
    assert screen.kiosk.state == before
    screen.touch("hide")
    QTest.keyClick(screen.window, Qt.Key.Key_Escape)
    screen.settle()
    assert not screen.kiosk.privacy.hidden


def test_a_hidden_page_is_still_ended_when_nobody_is_there(screen: Screen) -> None:
    screen.go("tile-harms")
    screen.touch("hide")
    screen.clock.advance(1200)
    screen.settle()
    screen.clock.advance(120)
    screen.settle()
    assert screen.place == "start"
    assert not screen.kiosk.privacy.hidden
    screen.touch("start")
    assert screen.place == "menu"
