"""The way in: the corner, the PIN pad, wrong PINs, and that no visitor ever notices any of it."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from kiosk.staff.pin.pin import remove_pin
from kiosk.ui.display.appearance import Appearance
from kiosk.ui.staff.confirmation import Confirmation
from tests.screen import PORTRAIT, kiosk_on
from tests.ui.staff.conftest import PIN, WRONG, Nurse
from tests.ui.test_journeys import furthest_apart

LETTERS_EDGES = 64
"""How much pixels at the edges of large letters may differ after redrawing, of 255."""


def test_without_a_pin_the_corner_does_nothing(library: Path, state: Path) -> None:
    remove_pin(state)
    with kiosk_on(library) as screen:
        nurse = Nurse(screen)
        nurse.hold(10)
        assert (nurse.page, screen.place) == ("", "start")
        assert list(state.iterdir()) == []


def test_the_corner_held_asks_for_the_pin_which_opens_the_panel(nurse: Nurse) -> None:
    nurse.hold(2.9)
    assert (nurse.page, nurse.screen.place) == ("", "start"), "nor does so long a touch begin a visit"
    nurse.hold()
    assert nurse.page == "padPage"
    nurse.type(PIN)
    assert nurse.page == "rowsPage"


def test_it_is_the_same_corner_in_a_language_read_from_the_right(library: Path, state: Path) -> None:
    with kiosk_on(library, PORTRAIT, language="ar-XB") as screen:
        nurse = Nurse(screen)
        for x, y in ((20, 20), (20, 1900), (1060, 1900), (1060, 150), (900, 20)):
            nurse.hold(3, QPoint(x, y))
            assert nurse.page == "", (x, y)
        nurse.hold()
        assert nurse.page == "padPage"


def test_what_strays_is_joined_or_was_taken_off_is_no_hold(nurse: Nurse) -> None:
    screen, corner = nurse.screen, nurse.corner
    screen.press(corner)
    screen.clock.advance(1)
    screen.move(corner + QPoint(-60, 10))
    screen.clock.advance(9)
    screen.release(corner + QPoint(-60, 10))
    assert nurse.page == ""
    screen.press(corner)
    screen.press(QPoint(300, 700), contact=1)
    screen.clock.advance(9)
    screen.release(QPoint(300, 700), contact=1)
    screen.release(corner)
    assert nurse.page == ""
    for _ in range(4):
        screen.press(corner)
        screen.clock.advance(1)
        screen.release(corner)
        screen.clock.advance(1)
    assert nurse.page == ""


def test_a_short_touch_in_the_corner_does_what_it_does_anywhere(nurse: Nurse) -> None:
    nurse.screen.touch(nurse.corner)
    assert nurse.screen.place == "menu"


def test_over_a_visit_the_pad_comes_and_goes_and_the_visit_stays(nurse: Nurse) -> None:
    screen = nurse.screen
    for name in ("start", "tile-harms", "display"):
        screen.touch(name)
    before, picture = screen.kiosk.state, screen.picture()
    nurse.hold()
    assert nurse.page == "padPage"
    behind = [name for name in ("place", "close", "sheet") if screen.find(name)]
    assert behind == [], "assistive technology would reach it"
    screen.touch("staffClose")
    assert (nurse.page, screen.kiosk.state) == ("", before)
    assert furthest_apart(screen.picture(), picture) < LETTERS_EDGES
    nurse.hold()
    screen.clock.advance(31)
    screen.settle()
    assert (nurse.page, screen.kiosk.state) == ("", before)


def test_the_pin_ends_the_visit_and_leaving_is_a_fresh_start(nurse: Nurse) -> None:
    screen = nurse.screen
    screen.wait_for_stillness()
    fresh, picture = screen.kiosk.state, screen.picture()
    screen.touch("start")
    screen.kiosk.choices.setLanguage("ar-XB")
    screen.kiosk.choices.setContrast(Appearance.Contrast.Dark)
    screen.touch("tile-harms")
    nurse.come_in()
    assert (nurse.page, screen.place) == ("rowsPage", "start")
    assert screen.kiosk.appearance.contrast is Appearance.Contrast.Dark, (
        "who holds the corner reads as they read before"
    )
    screen.touch("staffClose")
    screen.wait_for_stillness()
    assert screen.kiosk.state == fresh
    assert furthest_apart(screen.picture(), picture) < LETTERS_EDGES


def test_the_pad_leaves_by_itself_and_what_was_typed_is_gone(nurse: Nurse) -> None:
    screen = nurse.screen
    nurse.hold()
    for digit in PIN:
        screen.touch(screen.centre(f"digit-{digit}"))
    screen.clock.advance(25)
    screen.touch(QPoint(100, 100))
    screen.clock.advance(25)
    assert nurse.page == "padPage", "a touch anywhere is one"
    screen.clock.advance(6)
    screen.settle()
    assert nurse.page == ""
    nurse.hold()
    screen.touch("staffAction")
    assert nurse.page == "padPage", "nothing is typed"
    assert "not the PIN" not in nurse.note


def test_nothing_shows_how_many_digits_were_typed(nurse: Nurse) -> None:
    nurse.hold()
    nurse.screen.wait_for_stillness()
    before = nurse.screen.picture()
    for digit in PIN[:3]:
        nurse.screen.touch(f"digit-{digit}")
        assert nurse.screen.picture() == before


def test_digits_lie_elsewhere_each_time(nurse: Nurse) -> None:
    orders = set()
    for _ in range(4):
        nurse.hold()
        orders.add(tuple(nurse.screen.kiosk.staff.pad.keys.digits))
        nurse.screen.touch("staffClose")
    assert len(orders) > 1
    assert all(sorted(order) == list("0123456789") for order in orders)


def test_every_wrong_pin_has_the_same_answer_and_the_fifth_makes_one_wait(nurse: Nurse) -> None:
    nurse.hold()
    answers = set()
    for wrong in (WRONG, "1", "8305720", "9" * 20):
        nurse.type(wrong)
        answers.add(nurse.note)
    assert len(answers) == 1
    nurse.type(WRONG)
    assert nurse.note == "Too many wrong PINs. Try again in 14 seconds.", "a second has passed since"
    before = nurse.screen.kiosk.staff.pad.seconds
    assert not nurse.screen.find("staffAction").isEnabled()
    nurse.type(PIN)
    assert nurse.page == "padPage", "the right one neither"
    nurse.screen.clock.advance(before)
    nurse.screen.settle()
    nurse.type(PIN)
    assert nurse.page == "rowsPage"


def test_a_restart_keeps_the_count(library: Path, state: Path) -> None:
    for wait in (False, True):
        with kiosk_on(library) as screen:
            nurse = Nurse(screen)
            nurse.hold()
            for _ in range(0 if wait else 5):
                nurse.type(WRONG)
            assert "Try again in" in nurse.note
            nurse.type(PIN)
            assert nurse.page == "padPage"


@pytest.mark.parametrize(("file", "words"), [("tries.json", "locked"), ("pin.json", "No PIN can be checked")])
def test_a_damaged_file_keeps_the_panel_shut_and_the_pad_says_so(
    library: Path, state: Path, file: str, words: str
) -> None:
    (state / file).write_text("{")
    with kiosk_on(library) as screen:
        nurse = Nurse(screen)
        nurse.hold()
        assert words in nurse.note
        nurse.type(PIN)
        assert nurse.page == "padPage"


def test_keys_reach_nothing_behind_the_pad(nurse: Nurse) -> None:
    screen = nurse.screen
    screen.touch("start")
    screen.touch("tile-harms")
    nurse.hold()
    before = screen.kiosk.state
    for key in (Qt.Key.Key_Tab, Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Home, Qt.Key.Key_1):
        QTest.keyClick(screen.window, key)
        screen.clock.advance(1)
        screen.settle()
    assert (nurse.page, screen.kiosk.state) == ("padPage", before)
    screen.touch("staffClose")
    QTest.keyClick(screen.window, Qt.Key.Key_Escape)
    assert screen.place == "menu"


def test_no_command_reaches_the_panel_from_the_pad(nurse: Nurse) -> None:
    nurse.hold()
    staff = nurse.screen.kiosk.staff
    nurse.screen.touch("staffClose")
    for _ in range(2):
        for page in ("home", "health", "glass", "pad"):
            staff.open(page)
        for command in Confirmation.Command:
            staff.ask(command)
            staff.do()
        assert nurse.page in ("", "padPage")
        nurse.hold()


def test_nothing_of_what_is_typed_is_logged(nurse: Nurse, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(0)
    nurse.hold()
    nurse.type("736154")
    nurse.type(PIN)
    assert "A wrong PIN was tried" in caplog.text
    assert "736154" not in caplog.text
    assert PIN not in caplog.text
