"""Every kind of control responds to a real mouse, through the X server."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.kiosk_process import WHEEL_DOWN, WHEEL_UP, KioskProcess, kiosk_process
from tests.ui.staff.conftest import PIN, cheap_pin


@pytest.fixture
def kiosk(library: Path, tmp_path: Path) -> Iterator[KioskProcess]:
    with kiosk_process(library, tmp_path) as screen:
        screen.click("start")
        screen.wait_for("the menu", lambda: screen.ask("place") == "menu")
        screen.ask("advance", 1)
        yield screen


def open_section(kiosk: KioskProcess, tile: str) -> None:
    kiosk.ask("reveal", tile)
    kiosk.click(tile)
    kiosk.wait_for("the section", lambda: kiosk.ask("place") == "section")
    kiosk.ask("advance", 1)
    kiosk.ask("rest")


def search(kiosk: KioskProcess) -> None:
    """Search with the on-screen keyboard."""
    kiosk.click("search")
    kiosk.wait_for("the search", lambda: kiosk.ask("place") == "search")
    kiosk.ask("advance", 1)
    for letter in "me":
        kiosk.click(f"key-{letter}")
    kiosk.wait_for("what was typed", lambda: "typed='me'" in kiosk.ask("state"))
    kiosk.ask("rest")


def test_bar_tile_link_card_and_wheel(kiosk: KioskProcess) -> None:
    open_section(kiosk, "tile-harms")
    kiosk.ask("rest")
    kiosk.click(kiosk.ask("link", "term:malignant"))
    kiosk.wait_for("the term's card", lambda: kiosk.ask("sheet") == "term")
    before = kiosk.ask("property", "blocks", "contentY")
    kiosk.turn_wheel("sheetScrim")
    kiosk.ask("rest")
    assert kiosk.ask("property", "blocks", "contentY") == before, "nothing behind a card is moved"
    kiosk.click("closeSheet")
    kiosk.wait_for("the page", lambda: kiosk.ask("sheet") == "")
    kiosk.turn_wheel("blocks")
    kiosk.wait_for("a page that has moved", lambda: kiosk.ask("property", "blocks", "contentY") > before)
    kiosk.click("back")
    kiosk.wait_for("the menu", lambda: kiosk.ask("place") == "menu")


def test_the_wheel_puts_off_the_warning_only_while_it_moves_something(kiosk: KioskProcess) -> None:
    search(kiosk)
    for _ in range(8):
        assert not kiosk.ask("warned")
        kiosk.turn_wheel("found-0", WHEEL_UP)
        kiosk.ask("rest")
        kiosk.ask("advance", 15)
    assert kiosk.ask("warned")
    kiosk.click("keepReading")
    kiosk.wait_for("an answer to the warning", lambda: not kiosk.ask("warned"))
    for turn in range(10):
        turn_until_moved(kiosk, WHEEL_UP if turn % 2 else WHEEL_DOWN)
        kiosk.ask("advance", 15)
        assert not kiosk.ask("warned")


def turn_until_moved(kiosk: KioskProcess, button: int) -> None:
    """Turn the wheel over the results and wait until they have moved."""
    before = kiosk.ask("property", "scroller", "contentY")
    kiosk.turn_wheel("scroller", button)
    kiosk.wait_for("a list that moves", lambda: kiosk.ask("property", "scroller", "contentY") != before)
    kiosk.ask("rest")


def test_pictures_and_chips(kiosk: KioskProcess) -> None:
    open_section(kiosk, "tile-overview")
    kiosk.ask("reveal", "picture")
    kiosk.click("picture")
    kiosk.wait_for("the picture's card", lambda: kiosk.ask("sheet") == "large")
    width = kiosk.ask("property", "largePicture", "width")
    kiosk.turn_wheel("largePicture", WHEEL_UP)
    kiosk.wait_for("a larger picture", lambda: kiosk.ask("property", "largePicture", "width") > width)
    kiosk.click("closeSheet")
    kiosk.wait_for("the page", lambda: kiosk.ask("sheet") == "")
    chip = kiosk.ask("first", "enlarge-")
    kiosk.ask("reveal", chip)
    kiosk.click(chip)
    kiosk.wait_for("the picture's card", lambda: kiosk.ask("sheet") == "large")


def test_questions_to_take_home(kiosk: KioskProcess) -> None:
    open_section(kiosk, "tile-conclusion")
    row = kiosk.ask("first", "tick-")
    kiosk.ask("reveal", row)
    kiosk.click(row)
    kiosk.wait_for("a ticked question", lambda: bool(kiosk.ask("property", row, "chosen")))


def test_answers_of_the_self_check(kiosk: KioskProcess) -> None:
    kiosk.click("checkYourself")
    kiosk.wait_for("the self-check", lambda: kiosk.ask("place") == "check")
    kiosk.ask("advance", 1)
    answer = kiosk.ask("first", "answer-")
    kiosk.ask("reveal", answer)
    kiosk.click(answer)
    kiosk.wait_for("an answer", lambda: answer.removeprefix("answer-") in kiosk.ask("state"))


def test_keys_of_the_pin_pad(library: Path, tmp_path: Path, home: Path) -> None:
    cheap_pin(home / "state" / "lobby-kiosk")
    with kiosk_process(library, tmp_path) as kiosk:
        kiosk.ask("hold_corner")
        kiosk.wait_for("the PIN pad", lambda: kiosk.ask("first", "padPage") != "")
        for name in (*(f"digit-{digit}" for digit in PIN), "staffAction"):
            kiosk.click(name)
        kiosk.wait_for("the panel", lambda: kiosk.ask("first", "rowsPage") != "")


def test_chips_and_choices(kiosk: KioskProcess) -> None:
    kiosk.click("display")
    kiosk.wait_for("the display card", lambda: kiosk.ask("sheet") == "display")
    kiosk.click("size-large")
    kiosk.wait_for("large text", lambda: "text_size='large'" in kiosk.ask("state"))


def test_search_keys_and_results(kiosk: KioskProcess) -> None:
    search(kiosk)
    before = kiosk.ask("property", "scroller", "contentY")
    kiosk.turn_wheel("found-0")
    kiosk.wait_for("results that have moved", lambda: kiosk.ask("property", "scroller", "contentY") > before)
    kiosk.turn_wheel("scroller", WHEEL_UP)
    kiosk.click("found-0")
    kiosk.wait_for("what was found", lambda: kiosk.ask("place") == "section")


def test_hovering_comes_with_the_mouse_and_goes_with_a_touch(kiosk: KioskProcess) -> None:
    kiosk.point(2, 2)
    kiosk.point_at("tile-overview")
    kiosk.wait_for("a hovered tile", lambda: bool(kiosk.ask("property", "tile-overview", "hovered")))
    kiosk.ask("touch", "tile-overview")
    kiosk.click("back")
    kiosk.wait_for("the menu", lambda: kiosk.ask("place") == "menu")
    assert not kiosk.ask("property", "tile-overview", "hovered"), "a click ends it until the mouse moves"
