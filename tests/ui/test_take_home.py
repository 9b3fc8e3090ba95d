"""Visitors take texts and their questions home in codes, which a code reader decodes from the screen."""

import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.content.blocks.records import Page
from kiosk.content.translation.interface_words import InterfaceWords
from kiosk.content.website.handout import MANY_CODES, Code, make, text_of
from kiosk.devices.sound.voice import Sentence
from kiosk.paths import TRANSLATIONS, state_folder
from kiosk.ui.takehome import take_home
from kiosk.ui.takehome.take_home import TakeHome
from tests.cups import CANCEL, STOP, PrintQueue
from tests.screen import LANDSCAPE, Screen, kiosk_on
from tests.sound import Sound, wait_until
from tests.ui.people import Key, Keyboard, Listener
from tests.ui.walker import CONTRASTS


def read(screen: Screen, folder: Path) -> str:
    """Return what a code reader decodes from a picture of the screen."""
    for _ in range(10):
        screen.wait_for_stillness()
        if screen.visible_part("code").height() >= screen.find("code").height():
            break
        screen.touch("sheetDown" if screen.find("sheetDown").isEnabled() else "sheetUp")
    picture = folder / "screen.png"
    screen.save(picture)
    done = subprocess.run(
        ["zbarimg", "--raw", "--quiet", "--nodbus", picture], capture_output=True, text=True, check=True
    )
    return done.stdout.removesuffix("\n")


def read_all(screen: Screen, folder: Path) -> list[str]:
    codes = [read(screen, folder)]
    while (button := screen.find("nextCode")) is not None and button.isEnabled():
        while not screen.on_screen("nextCode"):
            screen.touch("sheetDown" if screen.find("sheetDown").isEnabled() else "sheetUp")
        screen.touch("nextCode")
        codes.append(read(screen, folder))
    return codes


def words(text: str) -> str:
    """Return a text without spaces: those between sentences are lost where a text is split."""
    return "".join(text.split())


def section_text(page: Page, *, whole: bool) -> str:
    """Return the text of a section as codes should contain it, with notes in the language of the page."""
    return text_of(page, InterfaceWords(TRANSLATIONS, page.language), whole=whole)


@pytest.fixture
def screen(library: Path) -> Iterator[Screen]:
    with kiosk_on(library, LANDSCAPE, first_reading="short", site="https://clinic.example/kiosk") as screen:
        screen.touch("start")
        yield screen


@pytest.mark.parametrize(
    ("language", "contrast"),
    [*(("en", contrast) for contrast in CONTRASTS), ("zh-Hans", "dark"), ("ar", "soft")],
)
def test_the_short_reading_is_read_off_the_screen(
    library: Path, tmp_path: Path, language: str, contrast: str
) -> None:
    with kiosk_on(library, language=language, contrast=contrast, translations="draft") as screen:
        screen.touch("start")
        screen.go("tile-incidence", "takeHome")
        page = screen.kiosk.parts.page()
        assert page is not None
        codes = read_all(screen, tmp_path)
        assert codes[0].startswith(page.title)
        told = words(" ".join("\n".join(code.splitlines()[1:-1]) for code in codes))
        assert words(section_text(page, whole=False)) in told


@pytest.mark.parametrize("language", ["en", "th"])
def test_a_small_glass_has_codes_for_who_stands_near(library: Path, tmp_path: Path, language: str) -> None:
    small = {"language": language, "translations": "draft", "screen_diagonal": 10.1}
    with kiosk_on(library, (1280, 800), **small) as screen:
        screen.touch("start")
        screen.go("tile-incidence", "takeHome")
        codes = read_all(screen, tmp_path)
        page = screen.kiosk.parts.page()
        assert page is not None
        assert 1 < len(codes) <= MANY_CODES
        told = words(" ".join("\n".join(code.splitlines()[1:-1]) for code in codes))
        assert words(section_text(page, whole=False)) in told


def test_the_whole_section_comes_in_numbered_codes(screen: Screen, tmp_path: Path) -> None:
    screen.go("tile-harms", "takeHome", "take-whole")
    page = screen.kiosk.parts.page()
    assert page is not None
    codes = read_all(screen, tmp_path)
    assert len(codes) > 1
    assert [code.splitlines()[0] for code in codes] == [
        f"{page.title} ({at}/{len(codes)})" for at in range(1, len(codes) + 1)
    ]
    told = words(" ".join("\n".join(code.splitlines()[1:-1]) for code in codes))
    assert words(section_text(page, whole=True)) in told


def test_a_touch_waits_for_one_code_and_no_more(screen: Screen, monkeypatch: pytest.MonkeyPatch) -> None:
    made: list[str] = []

    def counted(text: str, version: int) -> Code:
        made.append(text)
        return make(text, version)

    monkeypatch.setattr(take_home, "make", counted)
    screen.go("tile-harms", "takeHome")
    for name in ("take-whole", "nextCode", "previousCode"):
        made.clear()
        screen.touch(name)
        assert len(made) == 1


def test_a_code_leads_to_the_clinics_own_site(screen: Screen, tmp_path: Path) -> None:
    screen.go("tile-harms", "takeHome")
    screen.reveal_on_card("take-link")
    screen.touch("take-link")
    address = "https://clinic.example/kiosk/en/soft-tissue-tumor/harms.html"
    assert read(screen, tmp_path) == address
    assert address in screen.texts()


def test_it_is_said_what_the_phone_shows_and_what_the_code_holds(screen: Screen) -> None:
    screen.go("tile-harms", "takeHome", "take-whole")
    screen.wait_for_stillness()
    texts = screen.texts()
    count = screen.kiosk.tools.takingHome.count
    assert "Your phone shows the text itself: no network needed." in texts
    assert f"Major harms  ·  Part 1 of {count}" in texts
    screen.reveal_on_card("take-link")
    screen.touch("take-link")
    assert not any("no network" in text for text in screen.texts()), "an address needs one"


def test_questions_are_counted_once_there_are_any(screen: Screen) -> None:
    screen.go("tile-harms", "takeHome", "take-questions")
    assert "My questions" in screen.texts()
    assert "Tick the questions that you want to ask." in screen.texts()
    assert screen.find("code") is None
    first = next(i.objectName() for i in screen.all_of("question") if i.objectName().startswith("ask-"))
    screen.reveal_on_card(first)
    screen.touch(first)
    assert "My questions (1)" in screen.texts()
    assert screen.find("code") is not None


def test_without_a_site_there_is_no_link(library: Path) -> None:
    with kiosk_on(library) as screen:
        screen.touch("start")
        screen.go("tile-harms", "takeHome")
        assert screen.find("take-link") is None
        assert screen.find("take-whole") is not None


def test_ticked_questions_go_home_and_are_forgotten(screen: Screen, tmp_path: Path) -> None:
    screen.go("tile-conclusion", "moreDetail")
    screen.wait_for_stillness()
    ticks = sorted(
        {item.objectName() for item in screen.all_of("question") if item.objectName().startswith("tick-")}
    )
    screen.go(ticks[0], ticks[1])
    mine = [str(screen.find(name).property("question")) for name in ticks[:2]]
    assert all(screen.find(name).property("chosen") for name in ticks[:2])
    screen.go("takeQuestions")
    told = read(screen, tmp_path)
    assert told.splitlines()[0] == "My questions"
    assert all(words(question) in words(told) for question in mine)
    added = next(
        i for i in screen.all_of("question") if i.objectName().startswith("ask-") and not i.property("chosen")
    )
    screen.reveal_on_card(added.objectName())
    screen.touch(added.objectName())
    assert len(screen.kiosk.marks.ticked) == 3
    screen.touch("closeSheet")
    screen.touch("close")
    assert screen.kiosk.state.ticked == ()
    screen.touch("start")
    screen.go("tile-conclusion", "moreDetail")
    assert screen.find("takeQuestions") is None
    assert not any(item.property("chosen") for item in screen.all_of("question"))


def test_another_language_on_the_start_screen_asks_for_nothing_to_take_home(screen: Screen) -> None:
    screen.go("tile-overview", "takeHome", "closeSheet", "close")
    screen.kiosk.sheets.chooseLanguage()
    screen.kiosk.choices.setLanguage("en-XA")
    assert screen.kiosk.tools.takingHome.asked == []
    assert screen.kiosk.state.reading.language == "en-XA"


def test_a_question_is_ticked_off_again_and_stays_in_another_language(library: Path) -> None:
    with kiosk_on(library, translations="draft") as screen:
        screen.touch("start")
        screen.go("tile-conclusion")
        screen.wait_for_stillness()
        name = next(i.objectName() for i in screen.all_of("question"))
        screen.go(name)
        screen.touch("language")
        screen.reveal_on_card("language-es")
        screen.touch("language-es")
        screen.wait_for_stillness()
        assert len(screen.kiosk.marks.ticked) == 1
        screen.go(name)
        assert screen.kiosk.marks.ticked == []


def test_all_of_it_goes_by_keys(library: Path, printer: PrintQueue) -> None:
    with kiosk_on(library, printer="Lobby") as screen:
        screen.touch("start")
        screen.go("tile-harms")
        keyboard = Keyboard(screen)

        def choose(name: str) -> None:
            keyboard.go_to(name)
            keyboard.strike(Key.Key_Return)

        choose("takeHome")
        choose("take-whole")
        assert screen.kiosk.tools.takingHome.kind is TakeHome.Kind.Whole
        choose("nextCode")
        assert screen.kiosk.tools.takingHome.number == 2
        choose("print")
        wait_until(lambda: "It is printed. Please take it from the printer." in screen.texts())
        assert printer.printed.exists()
        keyboard.strike(Key.Key_Escape)
        assert screen.kiosk.state.sheet is None
        assert keyboard.focus == "takeHome"


def test_who_sees_nothing_hears_what_became_of_it(
    library: Path, printer: PrintQueue, sound: Sound, said: list[Sentence]
) -> None:
    del sound, printer
    with kiosk_on(library, printer="Lobby", key_by_ear="F13") as screen:
        listener = Listener(screen, said)
        screen.touch("start")
        screen.go("tile-harms")
        listener.strike(Key.Key_F13)
        listener.go_to("Take home")
        assert listener.strike(Key.Key_Return).startswith("Take home")
        listener.go_to("The whole section. not chosen")
        assert listener.strike(Key.Key_Return).startswith("The whole section. chosen")
        listener.go_to("Next part")
        assert "Part 2 of " in listener.strike(Key.Key_Return)
        listener.go_to("Print it")
        listener.strike(Key.Key_Return)
        wait_until(lambda: said[-1].text == "It is printed. Please take it from the printer.")
        listener.strike(Key.Key_Escape)
        assert screen.place == "section"


def test_what_is_too_long_for_codes_is_printed_all_the_same(library: Path, printer: PrintQueue) -> None:
    with kiosk_on(library, (1280, 800), language="th", translations="draft", printer="Lobby",
                  screen_diagonal=7.0) as screen:  # fmt: skip
        screen.touch("start")
        screen.go("tile-harms", "takeHome", "take-whole")
        assert screen.kiosk.tools.takingHome.count == 0
        screen.reveal_on_card("print")
        screen.touch("print")
        wait_until(printer.printed.exists)


def test_a_page_asks_once_whether_it_was_helpful(library: Path) -> None:
    with kiosk_on(library) as screen:
        answers: list[tuple[str, bool]] = []
        screen.kiosk.marks.judged.connect(lambda helped: answers.append((screen.kiosk.sectionId, helped)))
        screen.touch("start")
        screen.go("tile-harms", "helpful")
        assert screen.find("helpful") is None
        assert "Thank you." in screen.texts()
        screen.touch("next")
        screen.go("notHelpful")
        screen.touch("previous")
        assert screen.find("helpful") is None
        assert answers == [("harms", True), ("emerging", False)]
        screen.touch("close")
        screen.touch("start")
        screen.go("tile-harms")
        assert screen.find("helpful") is not None


def test_a_section_is_printed_by_one_touch(library: Path, printer: PrintQueue) -> None:
    count = state_folder() / "printed.json"
    count.parent.mkdir(parents=True, exist_ok=True)
    count.write_text('{"day": "9999-12-31", "count": 4}')
    with kiosk_on(library, printer="Lobby", prints_a_day=5) as screen:
        screen.touch("start")
        screen.go("tile-harms", "takeHome", "take-whole")
        screen.reveal_on_card("print")
        screen.touch("print")
        wait_until(lambda: "It is printed. Please take it from the printer." in screen.texts())
        told = subprocess.run(["pdftotext", printer.printed, "-"], check=True, capture_output=True, text=True)
        assert "Major harms" in told.stdout
        assert "81%" not in told.stdout, "what was not shown is not printed"
        screen.touch("print")
        wait_until(lambda: any(text.startswith("No more can be printed today.") for text in screen.texts()))
        screen.touch("closeSheet")
        screen.touch("close")
        screen.touch("start")
        screen.go("tile-harms", "takeHome")
        assert str(screen.find("printed") and screen.find("printed").property("text")) in ("None", "")


@pytest.mark.parametrize(
    ("code", "says"),
    [
        (CANCEL, "It could not be printed. Use the code instead, or ask our staff."),
        (STOP, "The printer has stopped. Nothing was printed. Our staff can help."),
    ],
)
def test_what_was_not_printed_is_said_and_does_not_count(
    library: Path, printer: PrintQueue, code: int, says: str
) -> None:
    printer.ends_with(code)
    with kiosk_on(library, printer="Lobby") as screen:
        screen.touch("start")
        screen.go("tile-harms", "takeHome", "take-whole")
        screen.reveal_on_card("print")
        screen.touch("print")
        wait_until(lambda: says in screen.texts())
    assert not (state_folder() / "printed.json").exists()


def test_without_a_printer_there_is_no_such_control(library: Path) -> None:
    with kiosk_on(library) as screen:
        screen.touch("start")
        screen.go("tile-harms", "takeHome")
        assert screen.find("print") is None
