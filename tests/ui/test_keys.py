"""Everything that a finger can do, with keys alone."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtTest import QTest

from kiosk.devtools.key_names import KeyNames
from kiosk.ui.contract.pressable import Pressable
from kiosk.ui.display.appearance import Appearance
from kiosk.ui.input.key_bindings import key_named
from kiosk.ui.input.key_navigator import STRIKE_SECONDS
from tests.screen import LANDSCAPE, PORTRAIT, Screen, kiosk_on
from tests.ui.people import MOST_KEYS, Key, Keyboard


@pytest.fixture(params=[LANDSCAPE, PORTRAIT], ids=["landscape", "portrait"])
def screen(request: pytest.FixtureRequest, library: Path) -> Iterator[Screen]:
    with kiosk_on(library, request.param, translations="draft") as screen:
        yield screen


@pytest.fixture
def keyboard(screen: Screen) -> Keyboard:
    return Keyboard(screen)


def test_a_whole_visit_by_keys(screen: Screen, keyboard: Keyboard) -> None:
    keyboard.go_to("start")
    keyboard.strike(Key.Key_Return)
    assert screen.place == "menu"
    keyboard.go_to("tile-harms")
    keyboard.strike(Key.Key_Space)
    assert screen.kiosk.state.place.section == "harms"
    keyboard.go_to("display")
    keyboard.strike(Key.Key_Enter)
    keyboard.go_to("size-large")
    keyboard.strike(Key.Key_Enter)
    assert screen.kiosk.state.reading.text_size == "large"
    keyboard.strike(Key.Key_Escape)
    assert screen.kiosk.state.sheet is None
    keyboard.go_to("next")
    keyboard.strike(Key.Key_Enter)
    assert screen.kiosk.state.place.section == "emerging"
    keyboard.strike(Key.Key_Home)
    assert screen.place == "menu"
    keyboard.go_to("close")
    keyboard.strike(Key.Key_Enter)
    assert screen.place == "start"


def test_the_ring_is_in_view_wherever_the_keys_go(screen: Screen, keyboard: Keyboard) -> None:
    screen.touch("start")
    screen.touch("tile-overview")
    seen = []
    for _ in range(MOST_KEYS):
        keyboard.strike(Key.Key_Tab)
        ring = keyboard.ring
        if ring is None:
            continue
        part = screen.visible_part_of(ring)
        assert part.height() > 0.9 * min(ring.height(), screen.window.height() / 2), keyboard.focus
        assert part.width() == ring.width(), keyboard.focus
        seen.append(keyboard.focus)
        if seen.count(seen[0]) > 1 and seen[0]:
            break
    expected = {"next", "close", "display", "language", "more", "sources", "sourcesBelow"}
    assert {name for name in expected if screen.find(name) is not None} <= set(seen)


def test_the_ring_on_the_start_screen_is_seen_whole(screen: Screen, keyboard: Keyboard) -> None:
    keyboard.strike(Key.Key_Tab)
    assert keyboard.focus == "start"
    assert keyboard.ring is not None
    assert screen.visible_part_of(keyboard.ring).size() == keyboard.ring.size()
    assert keyboard.ring.width() < screen.window.width(), "around what it says can be touched"


def test_a_word_of_the_glossary_opens_by_keys_and_gives_back_the_place(
    screen: Screen, keyboard: Keyboard
) -> None:
    screen.touch("start")
    screen.touch("tile-overview")
    for _ in range(MOST_KEYS):
        keyboard.strike(Key.Key_Tab)
        if keyboard.ring is not None and keyboard.ring.parentItem().property("linkCount"):
            break
    keyboard.strike(Key.Key_Enter)
    assert screen.find("sheet") is not None
    word = screen.key_focus
    keyboard.go_to("closeSheet")
    keyboard.strike(Key.Key_Enter)
    assert screen.find("sheet") is None
    assert screen.place == "section"
    assert screen.key_focus is word, "where it was opened"


def test_keys_stay_on_the_card_while_it_is_open(screen: Screen, keyboard: Keyboard) -> None:
    screen.touch("start")
    screen.touch("display")
    names = set()
    for _ in range(30):
        keyboard.strike(Key.Key_Tab)
        names.add(keyboard.focus)
    assert "close" not in names
    assert {"size-small", "contrast-soft", "reducedMotion", "lowered", "closeSheet"} <= names


def test_page_keys_turn_the_page_and_the_card_over_it(screen: Screen, keyboard: Keyboard) -> None:
    screen.kiosk.choices.setTextSize(Appearance.TextSize.Largest)
    screen.touch("start")
    screen.touch("tile-overview")
    screen.wait_for_stillness()
    assert turned_by(Key.Key_PageDown, screen, keyboard) == ["up"]
    assert turned_by(Key.Key_PageUp, screen, keyboard) == []
    screen.touch("takeHome")
    screen.wait_for_stillness()
    if screen.find("sheetDown") is not None:
        assert turned_by(Key.Key_PageDown, screen, keyboard) == ["sheetUp"]
        assert turned_by(Key.Key_PageUp, screen, keyboard) == []


def turned_by(key: Key, screen: Screen, keyboard: Keyboard) -> list[str]:
    """Return the enabled buttons for scrolling back up once a key has taken effect."""
    keyboard.strike(key)
    screen.wait_for_stillness()
    found = [(name, screen.find(name)) for name in ("up", "sheetUp")]
    return [name for name, item in found if item is not None and item.isEnabled()]


def test_a_finger_takes_the_ring_away(screen: Screen, keyboard: Keyboard) -> None:
    keyboard.strike(Key.Key_Tab)
    assert keyboard.ring is not None
    screen.touch("start")
    assert keyboard.ring is None


def test_the_ring_goes_with_the_visitor(screen: Screen, keyboard: Keyboard) -> None:
    keyboard.strike(Key.Key_Tab)
    assert keyboard.ring is not None
    screen.clock.advance(60)
    assert keyboard.ring is None, "whoever struck a key on the start screen has left"
    screen.touch("start")
    keyboard.go_to("close")
    keyboard.strike(Key.Key_Enter)
    assert screen.place == "start"
    assert screen.key_focus is None


def test_a_text_that_keys_rest_on_cannot_be_chosen_and_nothing_complains(
    screen: Screen, keyboard: Keyboard
) -> None:
    screen.touch("start")
    screen.go("tile-overview", "sources")
    for _ in range(MOST_KEYS):
        keyboard.strike(Key.Key_Tab)
        ring = keyboard.ring
        if ring is not None and Pressable.of(ring.parentItem()) is None:
            break
    else:
        pytest.fail("no text has the focus")
    before = screen.kiosk.state
    keyboard.strike(Key.Key_Enter)
    assert screen.kiosk.state == before


def test_a_double_strike_is_one(screen: Screen) -> None:
    keyboard = Keyboard(screen)
    keyboard.strike(Key.Key_Tab, Key.Key_Enter, Key.Key_Tab)
    first = keyboard.focus
    QTest.keyClick(screen.window, Key.Key_Tab)
    screen.clock.advance(STRIKE_SECONDS / 2)
    QTest.keyClick(screen.window, Key.Key_Tab)
    screen.settle()
    screen.clock.advance(1)
    once = keyboard.focus
    keyboard.strike(Key.Key_Backtab)
    assert (once, keyboard.focus) != (first, once)
    assert keyboard.focus == first


def test_left_and_right_swap_on_a_page_read_from_the_right(library: Path) -> None:
    with kiosk_on(library, language="ar-XB") as screen:
        keyboard = Keyboard(screen)
        screen.touch("start")
        keyboard.strike(Key.Key_Down)
        first = keyboard.focus
        keyboard.strike(Key.Key_Left)
        assert keyboard.focus != first
        keyboard.strike(Key.Key_Right)
        assert keyboard.focus == first


def test_two_switches_are_enough(library: Path) -> None:
    with kiosk_on(library, key_next="F13", key_choose="F14") as screen:
        keyboard = Keyboard(screen)
        keyboard.strike(Key.Key_F13, Key.Key_F14)
        assert screen.place == "menu"
        keyboard.go_to("tile-conclusion", Key.Key_F13)
        keyboard.strike(Key.Key_F14)
        assert screen.kiosk.state.place.section == "conclusion"
        keyboard.go_to("close", Key.Key_F13)
        keyboard.strike(Key.Key_F14)
        assert screen.place == "start"


def test_keys_answer_the_idle_warning(screen: Screen, keyboard: Keyboard) -> None:
    screen.touch("start")
    while not screen.kiosk.presence.warned:
        screen.clock.advance(5)
    screen.settle()
    keyboard.strike(Key.Key_Tab)
    assert not screen.kiosk.presence.warned
    assert screen.place == "menu"


@pytest.mark.parametrize(
    ("name", "key"), [("F13", Key.Key_F13), ("A", Key.Key_A), ("Media Next", Key.Key_MediaNext)]
)
def test_keys_have_names(name: str, key: Key) -> None:
    assert key_named(name) == key


@pytest.mark.parametrize("name", ["", "Nonsense", "A, B"])
def test_what_is_no_key_is_none(name: str) -> None:
    assert key_named(name) is None


def test_a_technician_is_told_the_names_of_keys(screen: Screen) -> None:
    said: list[str] = []
    window = KeyNames(said.append)
    window.show()
    QTest.keyClick(window, Key.Key_F13)
    QTest.keyClick(window, Key.Key_MediaNext)
    assert said == ['key_next = "F13"', 'key_next = "Media Next"']
    window.close()
