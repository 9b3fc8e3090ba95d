"""Visitors walk up, read, and walk away: with real touches on the real screen."""

import logging
import sys
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image, ImageChops
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest

from kiosk.ui.input.touch import LONG_PRESS_SECONDS, RESTING_SECONDS
from tests.screen import LANDSCAPE, PORTRAIT, Screen, kiosk_on
from tests.ui.walker import rectangle

FAINT = 32
SECTIONS = ("overview", "incidence", "harms", "emerging", "conventional", "conclusion")


@pytest.fixture(params=[LANDSCAPE, PORTRAIT], ids=["landscape", "portrait"])
def screen(library: Path, request: pytest.FixtureRequest) -> Screen:  # type: ignore[misc]
    """Yield a kiosk that shows its start screen."""
    with kiosk_on(library, request.param) as opened:
        yield opened


@pytest.fixture
def page(screen: Screen) -> Screen:
    """Return a kiosk that shows the section "Major harms"."""
    screen.touch("start")
    screen.go("tile-harms")
    screen.wait_for_stillness()
    return screen


def title(screen: Screen) -> str:
    heading = screen.find("pageTitle")
    return "" if heading is None else str(heading.property("text"))


def test_a_visitor_reads_every_section_from_the_menu_and_closes(screen: Screen) -> None:
    screen.touch("start")
    for section in SECTIONS:
        screen.go(f"tile-{section}")
        assert screen.kiosk.state.place.section == section
        assert title(screen)
        screen.touch("back")
        assert screen.place == "menu"
    screen.touch("close")
    assert screen.place == "start"


def test_next_leads_through_all_sections_and_stops_at_the_last(screen: Screen) -> None:
    screen.touch("start")
    screen.go("tile-overview")
    seen = [title(screen)]
    for _ in range(len(SECTIONS) - 1):
        screen.touch("next")
        seen.append(title(screen))
    assert len(set(seen)) == len(SECTIONS)
    last = screen.find("next")
    assert last is not None
    assert not last.isEnabled()


def test_the_sidebar_or_the_tabs_lead_to_any_section_and_tell_where_one_is(page: Screen) -> None:
    page.touch("section-emerging")
    assert title(page) == "Emerging treatment methods"
    marked = [s for s in SECTIONS if (item := page.find(f"section-{s}")) and item.property("current")]
    assert marked == ["emerging"]


def test_paging_buttons_reach_the_end_of_a_page_and_its_review(page: Screen) -> None:
    for _ in range(40):
        down = page.find("down")
        assert down is not None
        if not down.isEnabled():
            break
        page.touch("down")
        page.wait_for_stillness()
    else:
        pytest.fail("the page has no end")
    assert "Awaiting medical review" in page.texts()
    page.touch("up")
    page.wait_for_stillness()
    up = page.find("up")
    assert up is not None
    assert up.isEnabled()


def test_another_section_begins_at_its_top(page: Screen) -> None:
    page.touch("down")
    page.wait_for_stillness()
    page.touch("next")
    up = page.find("up")
    assert up is not None
    assert not up.isEnabled()


def test_a_flick_scrolls_and_chooses_nothing(page: Screen) -> None:
    before = page.picture()
    start = QPoint(page.window.width() // 2, page.window.height() // 2)
    page.drag(start, start - QPoint(0, 300))
    page.wait_for_stillness()
    assert page.picture() != before
    assert title(page) == "Major harms"
    assert page.kiosk.state.sheet is None


def test_sources_and_review_are_one_touch_away_and_lead_back(page: Screen) -> None:
    page.touch("sources")
    assert "Awaiting medical review" in page.texts()
    assert any(text.startswith("https://") for text in page.texts())
    page.touch("backToReading")
    assert title(page) == "Major harms"


def test_a_term_opens_its_meaning_over_the_page_and_gives_the_place_back(page: Screen) -> None:
    linked = next(i for i in page.all_of("linkColor") if "term:malignant" in str(i.property("text")))
    place = rectangle(linked)
    spots = (QPointF(x, y) for y in range(4, int(place.height()), 8) for x in range(4, int(place.width()), 8))
    spot = next(at for at in spots if "term:malignant" in str(linked.linkAt(at.x(), at.y())))
    page.touch((place.topLeft() + spot).toPoint())
    assert "malignant" in page.texts()
    page.touch("closeSheet")
    assert page.kiosk.state.sheet is None
    assert title(page) == "Major harms"


def test_a_touch_beside_a_card_closes_it_and_one_on_its_words_does_not(page: Screen) -> None:
    page.kiosk.navigation.followLink("term:malignant")
    page.settle()
    done = page.centre("closeSheet")
    page.touch(QPoint(done.x() - 200, done.y()))
    assert page.kiosk.state.sheet is not None
    page.touch(QPoint(10, 10))
    assert page.kiosk.state.sheet is None
    assert title(page) == "Major harms"


def test_an_evidence_label_says_what_it_means_and_names_its_sources(screen: Screen) -> None:
    screen.touch("start")
    screen.go("tile-emerging", "evidence-therapy")
    assert screen.find("sheet") is not None
    assert "Clinic statement" in screen.texts()
    assert any("what the clinic says about its own work" in text for text in screen.texts())


def test_a_card_longer_than_the_screen_is_paged_by_buttons_too(library: Path) -> None:
    with kiosk_on(library, (1366, 768), screen_diagonal=13.3) as screen:
        screen.touch("start")
        screen.go("tile-overview")
        screen.kiosk.sheets.explain("check")
        screen.wait_for_stillness()
        before = screen.picture()
        screen.touch("sheetDown")
        screen.wait_for_stillness()
        assert screen.picture() != before
        while (down := screen.find("sheetDown")) and down.isEnabled():
            screen.touch("sheetDown")
            screen.wait_for_stillness()
        screen.touch("closeSheet")
        assert screen.find("sheet") is None


# What touches must not do


def test_a_touch_answers_before_it_is_released(screen: Screen) -> None:
    screen.touch("start")
    tile = screen.find("tile-overview")
    assert tile is not None
    calm = screen.picture()
    at = screen.centre("tile-overview")
    screen.press(at)
    assert screen.picture() != calm
    screen.release(at)
    assert screen.place == "section"


def test_a_release_outside_chooses_nothing(screen: Screen) -> None:
    screen.touch("start")
    at = screen.centre("close")
    screen.press(at)
    screen.move(at - QPoint(0, 300))
    screen.release(at - QPoint(0, 300))
    assert screen.place == "menu"


def test_a_drag_across_a_tile_chooses_nothing(screen: Screen) -> None:
    screen.touch("start")
    at = screen.centre("tile-overview")
    screen.press(at)
    screen.move(at + QPoint(60, 0))
    screen.release(at + QPoint(60, 0))
    assert screen.place == "menu"


def test_a_long_press_chooses_nothing(screen: Screen) -> None:
    screen.touch("start")
    at = screen.centre("tile-overview")
    screen.press(at)
    screen.clock.advance(LONG_PRESS_SECONDS)
    screen.release(at)
    assert screen.place == "menu"


def test_two_fingers_at_once_choose_nothing(screen: Screen) -> None:
    screen.touch("start")
    one, other = screen.centre("tile-overview"), screen.centre("tile-incidence")
    screen.press(one, 0)
    screen.press(other, 1)
    screen.release(one, 0)
    screen.release(other, 1)
    assert screen.place == "menu"


def test_beside_a_finger_that_rests_on_the_glass_another_can_choose(screen: Screen) -> None:
    screen.touch("start")
    screen.press(QPoint(5, 5), 0)
    screen.clock.advance(RESTING_SECONDS)
    screen.settle()
    at = screen.centre("tile-overview")
    screen.press(at, 1)
    screen.release(at, 1)
    assert screen.place == "section"


def test_the_touch_that_wakes_the_start_screen_presses_nothing_beneath(screen: Screen) -> None:
    screen.touch("start")
    under = screen.centre("close")
    screen.touch("close")
    screen.tap(under)
    assert screen.place == "menu"


def test_the_start_screen_is_whole_at_once_after_a_visit(screen: Screen) -> None:
    screen.wait_for_stillness()
    fresh = screen.picture()
    screen.clock.advance(41)
    screen.wait_for_stillness()
    assert screen.picture() != fresh, "it has arranged itself anew meanwhile"
    screen.touch("start")
    screen.tap("close")
    assert furthest_apart(screen.picture(), fresh) < FAINT, (
        "but for the edges of letters that were drawn elsewhere"
    )


def furthest_apart(one: QImage, other: QImage) -> int:
    """Return the largest difference, of 255, between corresponding pixels of two pictures."""
    first, second = (
        Image.frombytes("RGB", (picture.width(), picture.height()), bytes(picture.bits()), "raw", "BGRX")
        for picture in (one, other)
    )
    return max(high for _, high in ImageChops.difference(first, second).getextrema())


def test_a_double_tap_on_next_turns_one_page(page: Screen) -> None:
    page.tap("next")
    page.clock.advance(0.2)
    page.tap("next")
    assert title(page) == "Emerging treatment methods"


def test_a_double_tap_on_close_does_not_begin_the_next_visit(screen: Screen) -> None:
    screen.touch("start")
    at = screen.centre("close")
    screen.tap(at)
    screen.clock.advance(0.2)
    screen.tap(at)
    assert screen.place == "start"
    screen.clock.advance(1)
    screen.tap(at)
    assert screen.place == "menu"


# Idle and reset


def test_the_warning_counts_down_in_sight_and_then_the_visit_ends(page: Screen) -> None:
    page.clock.advance(900)
    assert page.place == "start"
    page.tap("start")
    page.clock.advance(120)
    page.settle()
    left = page.find("secondsLeft")
    assert left is not None
    assert left.property("text") == "30"
    page.clock.advance(10)
    page.settle()
    assert left.property("text") == "20"
    page.clock.advance(20)
    page.settle()
    assert page.place == "start"


@pytest.mark.parametrize("where", ["keepReading", "idleScrim"])
def test_any_touch_on_the_warning_keeps_the_visit_and_its_place(page: Screen, where: str) -> None:
    page.clock.advance(600)
    page.touch("start")
    page.go("tile-harms")
    page.clock.advance(125)
    while not page.kiosk.presence.warned:
        page.clock.advance(5)
    page.settle()
    page.touch(QPoint(8, 8) if where == "idleScrim" else where)
    assert not page.kiosk.presence.warned
    assert title(page) == "Major harms"


def test_finish_now_ends_the_visit(screen: Screen) -> None:
    screen.touch("start")
    screen.clock.advance(121)
    screen.settle()
    screen.touch("finishNow")
    assert screen.place == "start"


def test_a_finger_that_rests_on_the_glass_for_hours_does_not_keep_the_visit(page: Screen) -> None:
    at = QPoint(page.window.width() // 2, page.window.height() // 3)
    page.press(at)
    for hour in range(3):
        page.clock.advance(3600)
        page.move(at + QPoint(hour % 2, 1))
    assert page.place == "start"
    page.release(at)


def test_turning_pages_keeps_the_visit(page: Screen) -> None:
    for _ in range(10):
        page.clock.advance(100)
        page.touch("down" if (down := page.find("down")) and down.isEnabled() else "up")
    assert title(page) == "Major harms"


def test_after_a_visit_the_screen_equals_a_fresh_start_pixel_for_pixel(screen: Screen) -> None:
    screen.wait_for_stillness()
    fresh, state = screen.picture(), screen.kiosk.state
    screen.touch("start")
    screen.go("tile-conventional")
    screen.touch("down")
    screen.kiosk.navigation.followLink("term:ablation")
    while screen.place != "start":
        screen.clock.advance(1)
    screen.settle()
    assert screen.kiosk.state == state
    screen.wait_for_stillness()
    assert screen.picture() == fresh
    screen.clock.advance(1)
    screen.touch("start")
    screen.go("tile-conventional")
    up = screen.find("up")
    assert up is not None
    assert not up.isEnabled(), "the next visitor begins at the top"


def test_everything_bright_on_the_start_screen_moves_on(screen: Screen) -> None:
    places = set()
    for _ in range(10):
        begin = next(i for i in screen.all_of("lineHeight") if i.property("text") == "Touch to begin")
        places.add((rectangle(begin).x(), rectangle(begin).y()))
        screen.clock.advance(40)
        screen.settle()
    assert len(places) >= 5


# Whatever happens

TARGETS = st.sampled_from(
    ["start", "back", "close", "next", "previous", "up", "down", "sources", "backToReading", "closeSheet"]
    + [f"tile-{s}" for s in SECTIONS]
    + [f"section-{s}" for s in SECTIONS]
)


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.tuples(TARGETS, st.sampled_from([0.1, 1.0, 130.0])), min_size=5, max_size=25))
def test_no_sequence_of_touches_loses_the_visitor(library: Path, steps: list[tuple[str, float]]) -> None:
    with kiosk_on(library, (1280, 720)) as screen:
        fresh = screen.kiosk.state
        for name, pause in steps:
            if screen.find(name) is not None and screen.on_screen(name):
                screen.tap(name)
            screen.clock.advance(pause)
            screen.settle()
            assert screen.texts(), "the screen is empty"
        screen.clock.advance(1)
        if screen.kiosk.presence.warned:
            screen.touch("keepReading")
        if screen.find("closeSheet"):
            screen.touch("closeSheet")
        if screen.place in ("section", "sources"):
            screen.touch("back")
            assert screen.place == "menu", "the menu is one touch away"
        if screen.place != "start":
            screen.touch("close")
        assert screen.kiosk.state == fresh


@pytest.mark.qt_no_exception_capture
@pytest.mark.qt_log_ignore("Error: a bug")
def test_a_page_that_fails_is_logged_and_the_visitor_lands_on_the_start_screen(
    screen: Screen, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def fail(*_: object) -> None:
        raise ZeroDivisionError("a bug")

    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    screen.app.watch_faults(None, int)
    screen.touch("start")
    monkeypatch.setattr(screen.app.library, "page", fail)
    with caplog.at_level(logging.ERROR):
        screen.touch("tile-harms")
    assert screen.place == "start"
    assert "ZeroDivisionError: a bug" in caplog.text
    monkeypatch.undo()
    screen.touch("start")
    screen.touch("tile-overview")
    assert title(screen) == "Overview"


def test_the_pointer_hides_from_a_finger_and_shows_to_a_mouse(screen: Screen) -> None:
    QTest.mouseMove(screen.window, QPoint(50, 50))
    QTest.mouseMove(screen.window, QPoint(60, 60))
    screen.settle()
    assert screen.window.cursor().shape() == Qt.CursorShape.ArrowCursor
    screen.touch("start")
    assert screen.window.cursor().shape() == Qt.CursorShape.BlankCursor
