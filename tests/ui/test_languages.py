"""Every language is complete: its texts, its letters, the interface, and a way back."""

import re
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtGui import QFont, QFontInfo, QPainterPath

from kiosk.cli import main
from kiosk.content.languages import BY_CODE, LANGUAGES, PSEUDO, record_of
from kiosk.content.library.builder import build
from kiosk.content.library.reader import Library
from kiosk.paths import CONTENT, ICONS, TRANSLATIONS
from kiosk.startup.font_coverage import font_coverage
from kiosk.startup.qt_application import qt_application
from kiosk.ui.display.fonts import family_of
from tests.screen import LANDSCAPE, PORTRAIT, Screen, kiosk_on

CODES = ("ar", "es", "id", "ja", "ko", "ru", "th", "vi", "zh-Hans")


@pytest.fixture(scope="module")
def shipped(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the library as a clinic has it: without pseudo-locales, whose names do not fit on the start screen."""
    path = tmp_path_factory.mktemp("shipped") / "library.sqlite"
    build(CONTENT, path, icons_dir=ICONS)
    return path


@pytest.fixture(params=[LANDSCAPE, PORTRAIT], ids=["landscape", "portrait"])
def screen(request: pytest.FixtureRequest, shipped: Path) -> Iterator[Screen]:
    with kiosk_on(shipped, request.param, translations="draft") as screen:
        yield screen


def offered(screen: Screen) -> list[str]:
    return [view.code for view in screen.kiosk.choices.languages if view.code not in PSEUDO]


def words_of(code: str) -> dict[tuple[str, str], str]:
    """Return the interface's texts by their context and English text."""
    tree = ET.parse(TRANSLATIONS / f"kiosk_{code}.ts")  # noqa: S314
    return {
        (context.findtext("name", ""), message.findtext("source", "")): message.findtext("translation", "")
        for context in tree.iter("context")
        for message in context.iter("message")
    }


def test_a_visit_begins_in_the_language_that_is_touched(screen: Screen) -> None:
    for code in offered(screen):
        screen.wait_for_stillness()
        screen.touch(f"begin-{code}")
        assert screen.place == "menu"
        assert screen.kiosk.state.reading.language == code
        title = screen.app.library.topics(code)["soft-tissue-tumor"].title
        assert title in screen.texts()
        if code != "en":
            assert words_of(code)["Actions", "Close"] in screen.texts()
        screen.touch("close")
        assert screen.kiosk.state.reading.language == "en"
        assert "Touch to begin" in screen.texts()


def test_a_double_tap_on_close_leaves_no_language_to_the_next_visitor(screen: Screen) -> None:
    screen.touch("begin-en")
    screen.tap("close")
    screen.clock.advance(0.2)
    screen.tap("begin-es")
    assert screen.place == "start"
    assert screen.kiosk.state.reading.language == "en"
    screen.clock.advance(1)
    screen.tap("begin-es")
    assert (screen.place, screen.kiosk.state.reading.language) == ("menu", "es")


def test_who_chooses_a_language_on_a_small_start_screen_and_leaves_leaves_nothing(shipped: Path) -> None:
    with kiosk_on(
        shipped, (1024, 768), translations="draft", screen_diagonal=10.1, text_size="largest"
    ) as screen:
        screen.wait_for_stillness()
        fresh = screen.kiosk.state
        screen.touch("languages")
        screen.wait_for_stillness()
        screen.clock.advance(3600)
        assert screen.kiosk.state == fresh
        screen.touch("languages")
        screen.touch("closeSheet")
        screen.clock.advance(130)
        assert not screen.kiosk.presence.warned, "nobody is there"
        screen.wait_for_stillness()
        screen.touch("languages")
        screen.wait_for_stillness()
        screen.touch("language-zh-Hans")
        assert screen.kiosk.state.reading.language == "zh-Hans"
        screen.clock.advance(200)
        screen.wait_for_stillness()
        assert screen.kiosk.state == fresh
        assert screen.find("sheet") is None


def test_a_draft_says_so_on_the_menu_and_on_every_page(screen: Screen) -> None:
    screen.touch("begin-zh-Hans")
    said = next(text for (_, source), text in words_of("zh-Hans").items() if "is a draft" in source)
    assert said in screen.texts()
    for section in ("overview", "harms", "conclusion"):
        screen.go(f"tile-{section}")
        assert said in screen.texts()
        screen.touch("back")


def test_the_language_changes_on_the_page_and_the_reader_keeps_the_place(screen: Screen) -> None:
    screen.go("start", "tile-emerging")
    for _ in range(3):
        screen.touch("down")
        screen.wait_for_stillness()
    block = top_block(screen)
    for code in offered(screen)[1:]:
        screen.touch("language")
        screen.reveal_on_card(f"language-{code}")
        screen.touch(f"language-{code}")
        screen.wait_for_stillness()
        assert screen.kiosk.state.place.section == "emerging"
        assert screen.kiosk.parts.page() is not None
        assert screen.kiosk.parts.page().language == code
        assert top_block(screen) == block, code


def test_the_button_names_the_language_in_itself(screen: Screen) -> None:
    screen.touch("start")
    assert "English" in screen.texts()
    screen.touch("language")
    for view in screen.kiosk.choices.languages:
        assert view.name in screen.texts()
    screen.touch("language-vi")
    assert "Tiếng Việt" in screen.texts()


def test_what_lies_over_the_page_is_translated_too(screen: Screen) -> None:
    screen.go("start", "tile-overview")
    screen.kiosk.navigation.followLink("term:tumor")
    screen.settle()
    screen.kiosk.choices.setLanguage("vi")
    screen.settle()
    assert screen.app.library.term("soft-tissue-tumor", "tumor", "vi").term in screen.texts()


@pytest.mark.parametrize("least", ["translated", "reviewed", "approved"])
def test_drafts_are_not_offered_unless_the_settings_say_so(library: Path, least: str) -> None:
    with kiosk_on(library, translations=least) as screen:
        assert offered(screen)[0] == "en"
        assert not set(offered(screen)) & set(CODES)


@pytest.mark.parametrize("code", CODES)
def test_every_word_of_the_interface_is_translated_with_its_placeholders(code: str) -> None:
    words = words_of(code)
    assert len(words) > 50
    for (context, source), text in words.items():
        where = f"assets/i18n/kiosk_{code}.ts: {context}: {source!r}"
        assert text.strip(), (
            f'{where} has no translation: write a draft into <translation type="unfinished">, or `make words` first'
        )
        assert sorted(re.findall(r"%\d", text)) == sorted(re.findall(r"%\d", source)), (
            f"{where}: its translation {text!r} must have the same placeholders"
        )


def test_all_files_hold_the_words_that_are_in_qml(tmp_path: Path) -> None:
    keys = [set(words_of(code)) for code in CODES]
    assert all(layer == keys[0] for layer in keys)


def test_this_machine_draws_every_letter(library: Path) -> None:
    opened = Library.open(library)
    found = font_coverage(opened)
    opened.close()
    assert [
        (result.language, result.missing, result.lacking) for result in found if result.language not in PSEUDO
    ] == [(language.code, "", "") for language in opened.languages if language.code not in PSEUDO]


@pytest.mark.parametrize("code", [record.code for record in LANGUAGES if record.script.fonts])
def test_every_language_is_written_without_serifs_although_serif_faces_are_installed(code: str) -> None:
    qt_application()
    family = QFontInfo(QFont(family_of(code))).family()
    assert family in record_of(code).script.fonts, "the face is installed, and Qt takes it"
    assert "Serif" not in family


@pytest.mark.parametrize(
    ("code", "without", "marked", "least"),
    [
        ("th", "\u0e19\u0e37", "\u0e19\u0e37\u0e49", 15),
        ("lo", "\u0e81\u0eb7", "\u0e81\u0eb7\u0ec9", 15),
        ("vi", "\u00ea", "\u1ebf", 4),
        ("ar", "\u0628", "\u0628\u0651", 4),
    ],
)
def test_a_mark_above_another_stands_clear_of_it(code: str, without: str, marked: str, least: int) -> None:
    qt_application()
    font = QFont(family_of(code))
    font.setPixelSize(100)
    heights = []
    for text in (without, marked):
        drawn = QPainterPath()
        drawn.addText(0, 0, font, text)
        heights.append(drawn.boundingRect().height())
    assert heights[1] > heights[0] + least


def test_a_letter_that_this_machine_lacks_is_named(
    library: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    del library
    russian = record_of("ru")
    script = russian.script._replace(fonts=("No Such Face",))
    monkeypatch.setitem(BY_CODE, "ru", russian._replace(script=script))
    monkeypatch.setattr(Library, "clinic", lambda *_: "\U00013000")
    family_of.cache_clear()
    try:
        assert main(["fonts"]) == 1
    finally:
        family_of.cache_clear()
    told = capsys.readouterr().out
    assert "ru: No Such Face is missing, another font is used." in told
    assert "(U+13000, EGYPTIAN HIEROGLYPH A001) in" in told


def top_block(screen: Screen) -> str:
    """Return the block at the top of the page's view."""
    view = screen.find("blocks")
    assert view is not None
    blocks = [item for item in screen.all_of("hue") if item.objectName().startswith("block-")]
    for block in sorted(blocks, key=lambda one: screen.corner(one).y()):
        if screen.corner(block).y() + block.height() > screen.corner(view).y() + 1:
            return block.objectName()
    raise AssertionError("no block is on the screen")
