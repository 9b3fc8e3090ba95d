"""A section is shown in short first; the visitor can choose to read the full page."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.screen import LANDSCAPE, PORTRAIT, Screen, kiosk_on
from tests.ui.walker import complaints_at_rest


@pytest.fixture(params=[LANDSCAPE, PORTRAIT], ids=["landscape", "portrait"])
def screen(request: pytest.FixtureRequest, library: Path) -> Iterator[Screen]:
    with kiosk_on(library, request.param, first_reading="short") as screen:
        screen.go("start")
        yield screen


def blocks(screen: Screen) -> set[str]:
    return {i.objectName() for i in screen.all_of("hue") if i.objectName().startswith("block-")}


def test_a_section_is_shown_in_short_with_what_nobody_is_to_miss(screen: Screen) -> None:
    screen.go("tile-overview")
    assert blocks(screen) == {"block-short", "block-check"}
    screen.go("back", "tile-harms")
    assert blocks(screen) == {"block-short"}
    assert not complaints_at_rest(screen)


def test_all_of_it_is_one_touch_away_and_stays_chosen(screen: Screen) -> None:
    screen.go("tile-overview", "moreDetail")
    screen.wait_for_stillness()
    assert {"block-short", "block-what", "block-now"} <= blocks(screen)
    assert screen.on_screen("block-short")
    screen.go("next")
    screen.wait_for_stillness()
    assert len(blocks(screen)) > 4
    assert screen.find("moreDetail") is None
    assert not complaints_at_rest(screen)


def test_the_short_reading_can_be_had_back(screen: Screen) -> None:
    screen.go("tile-overview", "moreDetail")
    screen.wait_for_stillness()
    screen.touch("inShort")
    assert blocks(screen) == {"block-short", "block-check"}


def test_the_next_visitor_begins_in_short_again(screen: Screen) -> None:
    screen.go("tile-overview", "moreDetail")
    screen.touch("close")
    screen.go("start", "tile-overview")
    assert blocks(screen) == {"block-short", "block-check"}


def test_a_clinic_can_have_all_of_it_shown_from_the_first(library: Path) -> None:
    with kiosk_on(library, first_reading="full") as screen:
        screen.go("start", "tile-harms")
        assert len(blocks(screen)) > 4
        assert screen.find("inShort") is not None
