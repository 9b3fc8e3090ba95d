"""Staff change the PIN on the panel, if they know the current one and the new one is hard to guess."""

import os
from pathlib import Path

import pytest

from kiosk.staff.pin.lockout import Lockout
from kiosk.staff.pin.pin import PIN_FILE, read_pin
from tests.ui.staff.conftest import PIN, WRONG, Nurse

NEW = "704861"


def opens(state: Path, typed: str) -> bool:
    """Return whether a PIN is the one on the disk."""
    pin = read_pin(state)
    return pin is not None and pin.matches(typed)


@pytest.fixture
def changing(own: Nurse) -> Nurse:
    """Return a person who is asked for the current PIN in order to change it."""
    own.screen.touch("row-pin")
    assert own.page == "pinPage"
    return own


def test_the_present_pin_and_the_new_one_twice_change_it(changing: Nurse, state: Path) -> None:
    for pin, note in (
        (PIN, "Type a new PIN of 6 to 12 digits, then touch Enter."),
        (NEW, "Type the new PIN once more, then touch Enter."),
        (NEW, "The PIN is changed."),
    ):
        changing.type(pin)
        assert changing.note == note
    assert changing.screen.find("staffAction") is None
    changing.screen.touch("staffClose")
    changing.hold()
    changing.type(PIN)
    assert changing.page == "padPage", "the old one opens nothing any more"
    changing.type(NEW)
    assert changing.page == "rowsPage"
    assert opens(state, NEW)


def test_the_keys_are_found_in_their_new_order_before_it_is_drawn(changing: Nurse) -> None:
    change = changing.screen.kiosk.staff.pinChange
    change.begin()
    keys = [changing.screen.centre(f"digit-{digit}") for digit in change.digits]
    assert [(key.y(), key.x()) for key in keys] == sorted({(key.y(), key.x()) for key in keys})


def test_without_the_present_pin_nothing_changes_and_guesses_are_counted(
    changing: Nurse, state: Path
) -> None:
    before = (state / PIN_FILE).read_bytes()
    for _ in range(4):
        changing.type(WRONG)
        assert changing.note.startswith("This is not the PIN.")
    changing.type(WRONG)
    assert (changing.page, changing.screen.place) == ("", "start"), "who guesses is put out"
    changing.hold()
    assert "Too many wrong PINs." in changing.note
    assert (state / PIN_FILE).read_bytes() == before


def test_a_guess_on_the_open_panel_counts_after_a_restart_too(changing: Nurse, state: Path) -> None:
    for _ in range(5):
        changing.type(WRONG)
    assert Lockout(state, lambda: 0.0).standing().seconds > 0


@pytest.mark.parametrize(
    ("weak", "why"),
    [
        ("7048", "A PIN has 6 to 12 digits, this one has 4."),
        ("7048617048617", "A PIN has 6 to 12 digits, this one has 13."),
        ("123456", "The digits follow one another"),
        ("704704", "The same digits come again"),
        ("774477", "at least 3 different digits"),
        ("010590", "a date or a year"),
        ("258369", "many people choose"),
        ("254642", "of the clinic's"),
    ],
)
def test_a_weak_pin_is_refused_with_the_reason(changing: Nurse, state: Path, weak: str, why: str) -> None:
    changing.type(PIN)
    changing.type(weak)
    assert why in plain(changing.note)
    assert changing.note.endswith("Type another new PIN.")
    changing.type(NEW)
    changing.type(NEW)
    assert opens(state, NEW)


def plain(text: str) -> str:
    """Return a text without the bidi isolates around its values."""
    return "".join(character for character in text if character.isprintable())


def test_two_new_pins_that_differ_change_nothing(changing: Nurse, state: Path) -> None:
    for pin in (PIN, NEW, "704862"):
        changing.type(pin)
    assert "were not the same" in changing.note
    assert opens(state, PIN)


def test_a_disk_that_cannot_be_written_keeps_the_old_pin_and_says_so(
    changing: Nurse, state: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    changing.type(PIN)
    changing.type(NEW)

    def full(handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    changing.type(NEW)
    assert "No space left on device" in changing.note
    assert opens(state, PIN)


def test_leaving_forgets_what_was_typed(changing: Nurse, state: Path) -> None:
    screen = changing.screen
    changing.type(PIN)
    changing.type(NEW)
    screen.touch("staffBack")
    screen.touch("row-pin")
    assert changing.note == "Type the present PIN, then touch Enter."
    for digit in "111":
        screen.touch(screen.centre(f"digit-{digit}"))
    screen.touch("staffOther")
    changing.type(PIN)
    assert "Type a new PIN" in changing.note, "what was erased is not part of it"
    assert opens(state, PIN)


def test_nothing_shows_or_logs_the_new_pin(changing: Nurse, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(0)
    changing.type(PIN)
    changing.screen.wait_for_stillness()
    before = changing.screen.picture()
    for digit in NEW[:3]:
        changing.screen.touch(f"digit-{digit}")
        assert changing.screen.picture() == before
    changing.screen.touch("staffOther")
    changing.type(NEW)
    changing.type(NEW)
    assert "The PIN was changed" in caplog.text
    assert PIN not in caplog.text
    assert NEW not in caplog.text
