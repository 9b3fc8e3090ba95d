"""Visitors search with the on-screen keyboard, an attached keyboard, or the index, and reach the exact position."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtTest import QTest

from kiosk.content.languages import WRITTEN
from kiosk.devices.sound.voice import Sentence
from kiosk.ui.input.keyboards import keyboard
from kiosk.ui.search.search_model import HOLDER, FoundView
from kiosk.visit.visit import MOST_TYPED
from tests.screen import PORTRAIT, Screen, kiosk_on
from tests.sound import Sound, wait_until
from tests.ui.walker import complaints_at_rest, rectangle

Key = Qt.Key
NAUGHTY = (
    "\x00\x01\x07\x1b\x7f\x85",
    "\u202eabc\u2066\u200d\ufeff\u061c",
    "\U0001f600\U0001f468\u200d\U0001f469\U0001f3f3\ufe0f",
    "x'; DELETE FROM passage; --",
    '" OR keys MATCH "a*" NEAR(',
    "<b><img src=http://198.51.100.1/x>",
    "{0}%n$(halt)`id`",
    "".join(letter + "\u0301\u0317\u0489" * 3 for letter in "lump"),
    "\u7d44\u7e54\uc885\uc591\ufdfa\ud83d",
    "a" * 10_000,
)


@pytest.fixture
def screen(library: Path) -> Iterator[Screen]:
    with kiosk_on(library, PORTRAIT, translations="draft") as screen:
        screen.touch("start")
        yield screen


@pytest.fixture
def landscape(library: Path) -> Iterator[Screen]:
    with kiosk_on(library, translations="draft", first_reading="short") as screen:
        screen.touch("start")
        yield screen


def type_on(screen: Screen, letters: str) -> None:
    for letter in letters:
        screen.touch("space" if letter == " " else f"key-{letter}")


def press(screen: Screen, text: str, key: int = 0) -> None:
    """Send the events of an attached keyboard for a text."""
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text)
        QGuiApplication.sendEvent(screen.window, event)


def write(screen: Screen, text: str) -> None:
    for letter in text:
        press(screen, letter)


def shown(screen: Screen, name: str = "typed") -> str:
    item = screen.find(name)
    return "" if item is None else str(item.property("text"))


def found(screen: Screen) -> list[str]:
    return [str(result.text) for result in screen.kiosk.search.finder.found]


def test_a_visitor_types_and_comes_to_the_sentence(screen: Screen) -> None:
    screen.touch("search")
    assert screen.place == "search"
    type_on(screen, "overlook")
    assert shown(screen) == "overlook"
    at = next(
        n for n, one in enumerate(screen.kiosk.search.finder.found) if one.kind is FoundView.Match.Sentence
    )
    text = found(screen)[at]
    assert "<b><u>" in screen.kiosk.search.finder.found[at].markup
    screen.go(f"found-{at}")
    screen.wait_for_stillness()
    assert screen.place == "section"
    page = screen.kiosk.parts.page()
    assert page is not None
    assert screen.on_screen(f"block-{screen.kiosk.search.targetBlock}")
    wait_until(lambda: screen.find("litSentence") is not None)
    lit = screen.find("litSentence")
    assert text.split()[-1] in str(lit.parentItem().property("text"))
    assert screen.visible_part_of(lit.parentItem()).isValid()
    screen.touch("back")
    assert not lit.isVisible()


def test_what_the_short_reading_leaves_out_is_shown_in_full(landscape: Screen) -> None:
    landscape.touch("search")
    type_on(landscape, "fascia")
    at = next(
        n for n, one in enumerate(landscape.kiosk.search.finder.found) if one.kind is FoundView.Match.Sentence
    )
    landscape.go(f"found-{at}")
    landscape.wait_for_stillness()
    assert landscape.on_screen(f"block-{landscape.kiosk.search.targetBlock}")


def test_a_term_is_explained_over_the_page_it_stands_on(screen: Screen) -> None:
    screen.touch("search")
    type_on(screen, "chemo")
    at = next(n for n, one in enumerate(screen.kiosk.search.finder.found) if one.kind is FoundView.Match.Term)
    screen.go(f"found-{at}")
    assert screen.place == "section"
    assert screen.find("sheet") is not None
    assert screen.kiosk.sheets.shown.title == "chemotherapy"
    screen.touch("closeSheet")
    screen.wait_for_stillness()
    assert "chemotherapy" in str(screen.kiosk.parts.page())


def test_letters_are_erased_and_nothing_left_shows_the_subjects(screen: Screen) -> None:
    screen.touch("search")
    subjects = found(screen)
    assert [section.title for section in screen.kiosk.topics.at(0).record.sections] == subjects
    type_on(screen, "le g")
    assert shown(screen) == "le g"
    screen.touch("erase")
    screen.touch("erase")
    assert shown(screen) == "le"
    screen.touch("clear")
    assert shown(screen) == ""
    assert found(screen) == subjects
    screen.touch("space")
    assert shown(screen) == "", "there is nothing to part"


def test_nothing_found_is_no_empty_page(screen: Screen) -> None:
    screen.touch("search")
    type_on(screen, "zzxqj")
    assert shown(screen, "foundNote").startswith("Nothing was found.")
    assert found(screen) == [section.title for section in screen.kiosk.topics.at(0).record.sections]
    screen.go("found-0")
    assert screen.kiosk.state.place.section == "overview"


def test_the_index_needs_no_typing(screen: Screen) -> None:
    screen.touch("search")
    screen.touch("useIndex")
    screen.touch("letter-B")
    assert {"benign", "biopsy"} <= set(found(screen))
    screen.touch("letter-C")
    assert "chemo · chemotherapy" in found(screen)
    screen.go(f"found-{found(screen).index('chemo · chemotherapy')}")
    assert screen.kiosk.sheets.shown.title == "chemotherapy"
    screen.touch("closeSheet")
    screen.touch("search")
    assert screen.find("letter-B") is not None, "the index is still open"
    screen.touch("useIndex")
    assert screen.find("key-q") is not None


def test_the_search_leads_back_to_where_it_began(screen: Screen) -> None:
    screen.go("tile-harms")
    screen.touch("search")
    screen.touch("backToReading")
    assert screen.kiosk.state.place.section == "harms"
    screen.touch("search")
    screen.touch("back")
    assert screen.place == "menu"
    screen.touch("search")
    assert screen.find("backToReading") is None
    screen.touch("back")
    assert screen.place == "menu"


def test_what_was_typed_is_forgotten_at_the_end_of_the_visit(
    screen: Screen, caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str], home: Path
) -> None:
    screen.touch("search")
    type_on(screen, "fibro")
    screen.touch("useIndex")
    screen.touch("close")
    assert "fibro" not in str(screen.kiosk.state)
    screen.touch("start")
    screen.touch("search")
    assert shown(screen) == ""
    assert screen.find("useIndex") is not None
    assert found(screen)[0] == "Overview"
    assert "fibro" not in caplog.text + "".join(capfd.readouterr())
    assert not [file for file in home.rglob("*") if file.is_file() and b"fibro" in file.read_bytes()]


def test_an_attached_keyboard_types_too(landscape: Screen) -> None:
    landscape.touch("search")
    write(landscape, "tummor cell")
    assert shown(landscape) == "tummor cell"
    for _ in range(8):
        QTest.keyClick(landscape.window, Key.Key_Backspace)
        landscape.clock.advance(1)
    assert shown(landscape) == "tum"
    QTest.keyClick(landscape.window, Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert shown(landscape) == "tum"
    while landscape.key_focus is None or not landscape.key_focus.objectName().startswith("found-"):
        QTest.keyClick(landscape.window, Key.Key_Tab)
        landscape.clock.advance(1)
        landscape.settle()
    QTest.keyClick(landscape.window, Key.Key_Return)
    landscape.clock.advance(1)
    landscape.settle()
    assert landscape.place == "section"
    write(landscape, "xyz")
    assert landscape.kiosk.state.typed == "tum", "nobody types on a page"


@pytest.mark.parametrize("words", NAUGHTY, ids=range(len(NAUGHTY)))
def test_hostile_words_change_nothing(landscape: Screen, words: str) -> None:
    landscape.touch("search")
    write(landscape, words)
    press(landscape, words)
    landscape.settle()
    assert len(landscape.kiosk.state.typed) <= MOST_TYPED
    assert all(letter.isprintable() for letter in landscape.kiosk.state.typed)
    assert landscape.place == "search"
    assert found(landscape), "there is always something to open"
    assert complaints_at_rest(landscape) == []
    landscape.touch("clear")
    type_on(landscape, "lump")
    assert not landscape.kiosk.search.finder.near


@pytest.mark.parametrize(
    ("language", "letters", "as_shown", "expected"),
    [
        ("zh-Hans", "rzz", "rzz", "软组织"),
        ("ko", "ㅈㅗㅇㅇㅑㅇ", "종양", "종양"),
        ("ko", "ㅇㅂㅈ", "ㅇㅂㅈ", "연부조직"),
        ("ja", "か゛ん", "がん", "がん登録"),
        ("ar", "ورم", "ورم", "الورم"),
        ("th", "คีโม", "คีโม", "เคมีบำบัด"),
        ("ru", "химия", "химия", "химиотерапия"),
        ("vi", "xa tri", "xa tri", "xạ trị"),
    ],
)
def test_each_language_has_its_keys(
    library: Path, language: str, letters: str, as_shown: str, expected: str
) -> None:
    with kiosk_on(library, language=language, translations="draft") as screen:
        screen.touch("start")
        screen.touch("search")
        for letter in letters:
            if letter == " ":
                screen.touch("space")
                continue
            name = next((n for n in (f"key-{letter}", f"key-{HOLDER}{letter}") if screen.find(n)), None)
            while name is None:
                screen.touch("otherKeys")
                name = next((n for n in (f"key-{letter}", f"key-{HOLDER}{letter}") if screen.find(n)), None)
            screen.touch(name)
        assert shown(screen) == as_shown
        assert expected in found(screen)


@pytest.mark.parametrize("language", WRITTEN)
def test_no_key_is_there_twice(language: str) -> None:
    for layer in keyboard(language):
        keys = " ".join(layer).split()
        assert len(keys) == len(set(keys))


def test_who_listens_hears_keys_and_how_much_was_found(
    library: Path, sound: Sound, said: list[Sentence]
) -> None:
    del sound
    with kiosk_on(library, key_by_ear="F13") as screen:
        QTest.keyClick(screen.window, Key.Key_F13)
        screen.touch("start")
        screen.touch("search")
        write(screen, "biopsy")
        assert said[-1].text == f"{len(found(screen))} found"


@pytest.mark.parametrize(("language", "text_size"), [("ar", "largest"), ("ja", "largest"), ("en", "medium")])
def test_the_way_back_and_what_was_typed_are_in_view_on_wide_glass(
    library: Path, language: str, text_size: str
) -> None:
    with kiosk_on(library, language=language, translations="draft", text_size=text_size) as screen:
        screen.touch("start")
        screen.go("tile-overview")
        screen.kiosk.search.open()
        screen.clock.advance(1)
        screen.wait_for_stillness()
        for around, name in (("place", "typed"), ("bar", "backToReading")):
            assert rectangle(screen.find(around)).contains(rectangle(screen.find(name))), name
        assert complaints_at_rest(screen) == []
        screen.touch("backToReading")
        assert screen.place == "section"
