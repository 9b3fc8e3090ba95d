"""A visitor who cannot see uses the kiosk: every screen, control and warning is spoken."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.devices.sound.voice import Sentence
from tests.screen import Screen, kiosk_on
from tests.sound import Sound, wait_until
from tests.ui.people import Key, Listener


@pytest.fixture
def screen(library: Path, sound: Sound) -> Iterator[Screen]:
    del sound
    with kiosk_on(library, translations="draft", key_by_ear="F13", key_by_sight="F14") as screen:
        yield screen


@pytest.fixture
def listener(screen: Screen, said: list[Sentence]) -> Listener:
    return Listener(screen, said)


def test_a_whole_visit_by_ear(screen: Screen, listener: Listener) -> None:
    assert listener.strike(Key.Key_F13).startswith("Read-aloud is on.")
    assert listener.go_to("Touch to begin") == "Touch to begin. button"
    assert "Soft tissue tumor" in listener.strike(Key.Key_Return)
    assert listener.go_to("Global incidence").endswith("tile. 2 of 6")
    assert listener.strike(Key.Key_Return).startswith("Global incidence. 2 of 6")
    assert listener.go_to("Northern Europe") == "Northern Europe, 1995 to 2002"
    assert listener.go_to("incidence").startswith("incidence. explained word")
    assert listener.strike(Key.Key_Return).startswith("incidence. How many people")
    assert listener.go_to("Done").startswith("Done. button")
    listener.strike(Key.Key_Return)
    assert screen.place == "section"
    listener.go_to("Close")
    listener.strike(Key.Key_Return)
    assert screen.place == "start"
    before = len(listener.said)
    listener.strike(Key.Key_Tab, Key.Key_Tab)
    assert len(listener.said) == before  # the next visitor can see, unless they say otherwise


def test_holding_home_has_everything_speak_and_ends_it(listener: Listener) -> None:
    assert listener.hold(Key.Key_Home).startswith("Read-aloud is on.")
    assert listener.hold(Key.Key_Home) == "Read-aloud is off."
    before = len(listener.said)
    listener.strike(Key.Key_Tab)
    assert len(listener.said) == before


def test_who_listens_and_goes_before_the_visit_began_leaves_nothing_to_the_next(
    screen: Screen, listener: Listener
) -> None:
    listener.hold(Key.Key_Home)
    screen.clock.advance(121)
    assert screen.kiosk.presence.warned
    wait_until(lambda: listener.said[-1].text.startswith("Are you still there?"))
    screen.clock.advance(31)
    screen.settle()
    assert not screen.kiosk.presence.warned
    before = len(listener.said)
    listener.strike(Key.Key_Tab, Key.Key_Tab)
    assert len(listener.said) == before


def test_headphones_that_are_taken_out_end_it(listener: Listener) -> None:
    listener.strike(Key.Key_F13)
    assert listener.strike(Key.Key_F14) == "Read-aloud is off."


def test_a_choice_says_whether_it_is_chosen(screen: Screen, listener: Listener) -> None:
    screen.touch("start")
    listener.strike(Key.Key_F13)
    assert listener.go_to("Display").startswith("Display. button")
    assert listener.strike(Key.Key_Return).startswith("Display")
    assert listener.go_to("Medium") == "Medium. chosen. 2 of 4"
    assert listener.strike(Key.Key_Tab) == "Large. not chosen. 3 of 4"


def test_the_screen_can_be_hidden_and_a_touch_shows_it_again(screen: Screen, listener: Listener) -> None:
    screen.touch("start")
    assert screen.find("dim") is None
    listener.strike(Key.Key_F13)
    screen.touch("display")
    screen.reveal_on_card("dim")
    screen.touch("dim")
    picture = screen.picture()
    assert {picture.pixelColor(x, y).name() for x in (5, 900, 1900) for y in (5, 500, 1000)} == {"#000000"}
    assert listener.strike(Key.Key_Tab) != ""
    screen.touch("dimmed")
    assert screen.find("dimmed") is None
    screen.touch("dim")
    screen.kiosk.close()
    screen.settle()
    assert screen.find("dimmed") is None


def test_the_warning_and_its_countdown_are_heard(screen: Screen, listener: Listener) -> None:
    screen.touch("start")
    listener.strike(Key.Key_F13)
    screen.clock.advance(121)
    assert screen.kiosk.presence.warned
    assert listener.said[-1].sound is not None
    wait_until(lambda: listener.said[-1].text.startswith("Are you still there?"))
    for _ in range(10):
        screen.clock.advance(1)
    assert listener.said[-1].text == "20 seconds left"
    listener.strike(Key.Key_Tab)
    assert not screen.kiosk.presence.warned


def test_everybody_hears_the_warning_unless_the_settings_say_otherwise(
    library: Path, sound: Sound, said: list[Sentence]
) -> None:
    del sound
    for sounds in (True, False):
        with kiosk_on(library, sounds=sounds) as screen:
            screen.touch("start")
            screen.clock.advance(121)
            assert screen.kiosk.presence.warned
            assert bool(said) == sounds
            if sounds:
                wait_until(lambda: said[-1].text.startswith("Are you still there?"))
        said.clear()
