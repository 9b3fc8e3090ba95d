"""A part that is not up to date is shown and spoken in the source's language, on a page in another language."""

import re
import shutil
from collections.abc import Iterable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtQml import QQmlExpression, qmlContext
from PySide6.QtQuick import QQuickItem

from kiosk.content.library.builder import build
from kiosk.content.library.reader import Library
from kiosk.content.translation.interface_words import InterfaceWords
from kiosk.content.translation.notes import note_of
from kiosk.content.website.handout import text_of
from kiosk.devices.sound.voice import Sentence, SpeechError, Voice
from kiosk.devtools.robot import items
from kiosk.paths import CONTENT, ICONS, TRANSLATIONS
from kiosk.ui.speech.phrases import Phrases
from kiosk.ui.speech.speech import Speech
from kiosk.ui.speech.utterance import Phrase, Utterance
from kiosk.ui.takehome.paper import Handout, html_of
from kiosk.ui.takehome.take_home import TakeHome
from tests.screen import LANDSCAPE, PORTRAIT, Screen, kiosk_on
from tests.ui.walker import complaints_at_rest

TOPIC = "soft-tissue-tumor"
LEFT, RIGHT = 1, 2
"""Text.AlignLeft and Text.AlignRight of QML."""

CORRECTED = "Major harms of 2 kinds"
"""The title of a section whose Arabic does not say "2"."""

DRAFT = note_of("draft", InterfaceWords(TRANSLATIONS, "ar"), "")
NOTE = "هذا الجزء غير محدَّث بلغتك. يُعرض بلغة: English."


@pytest.fixture(scope="module")
def outdated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a library in English and Arabic, with a figure in "steady" in incidence corrected in English only.

    The titles of "harms" have a figure in English only, and a second topic lacks Arabic.
    """
    folder = tmp_path_factory.mktemp("outdated")
    content = Path(shutil.copytree(CONTENT, folder / "content"))
    second = Path(shutil.copytree(content / "topics" / TOPIC, content / "topics" / "second"))
    (second / "ar.yaml").unlink()
    kiosk = content / "kiosk.yaml"
    words = kiosk.read_text(encoding="utf-8").replace(f"[{TOPIC}]", f"[{TOPIC}, second]")
    kiosk.write_text(re.sub(r"(?m)^languages: .*", "languages: [en, ar]", words), encoding="utf-8")
    source = content / "topics" / TOPIC / "en.yaml"
    words = source.read_text(encoding="utf-8").replace("13,400", "13,500")
    words = words.replace('title: "Major harms"', f'title: "{CORRECTED}"')
    words = words.replace('short: "Harms"', 'short: "2 harms"')
    source.write_text(words, encoding="utf-8")
    build(content, folder / "shown.sqlite", icons_dir=ICONS)
    kiosk.write_text(
        kiosk.read_text("utf-8").replace("settings:", "settings:\n  missing_language: hide"), "utf-8"
    )
    build(content, folder / "hidden.sqlite", icons_dir=ICONS)
    return folder


def texts_below(screen: Screen, name: str) -> list[QQuickItem]:
    block = screen.find(name)
    assert block is not None
    return [item for item in items(block) if item.property("lineHeight") is not None and item.isVisible()]


def alignment(item: QQuickItem) -> int:
    """Return a text's effective alignment; PySide has no type for the property."""
    context = qmlContext(item)
    assert context is not None
    value, _ = QQmlExpression(context, item, "effectiveHorizontalAlignment").evaluate()
    return int(value)


@pytest.fixture
def arabic(outdated: Path) -> Iterator[Screen]:
    with kiosk_on(outdated / "shown.sqlite", language="ar") as screen:
        yield screen


def test_it_reads_from_the_left_and_says_that_it_is_not_up_to_date(arabic: Screen) -> None:
    arabic.go("start", f"tile-{TOPIC}", "tile-incidence")
    arabic.kiosk.navigation.readInFull(True)
    arabic.settle()
    arabic.reveal("block-steady")
    note, *texts = texts_below(arabic, "block-steady")
    assert note.property("text") == NOTE
    assert alignment(note) == RIGHT
    told = " ".join(str(item.property("text")) for item in texts)
    assert "13,500" in told
    assert "13,400" not in told
    aligned = {alignment(item) for item in texts if "13,500" in item.property("text")}
    assert aligned == {LEFT}
    assert set(complaints_at_rest(arabic)) <= {"the page does not begin at its top"}  # it is scrolled


def test_the_voice_changes_its_language_there_and_passes_over_what_it_cannot_say(arabic: Screen) -> None:
    arabic.go("start", f"tile-{TOPIC}", "tile-incidence")
    arabic.kiosk.navigation.readInFull(True)
    arabic.settle()
    spoken = arabic.kiosk.speech.sentences()
    english = [sentence.text for sentence in spoken if sentence.language == "en"]
    assert any("13,500" in text for text in english)
    assert all(re.search("[a-zA-Z]", text) for text in english)
    assert NOTE.partition(". ")[0] + "." in [sentence.text for sentence in spoken if not sentence.language]


def test_a_topic_that_lacks_the_language_is_labelled(arabic: Screen) -> None:
    arabic.go("start")
    assert any("بلغة: English\n" in item.property("text") for item in texts_below(arabic, "tile-second"))
    arabic.go("tile-second")
    shown = [str(item.property("text")) for item in texts_below(arabic, "translationNote")]
    assert shown == ["هذا الموضوع غير متوفر بلغتك بعد. يُعرض بلغة: English."]
    arabic.go("tile-overview")
    assert not any(NOTE in sentence.text for sentence in arabic.kiosk.speech.sentences())
    assert not complaints_at_rest(arabic)


def test_a_visitor_of_a_hidden_topic_comes_to_the_menu_in_a_language_without_it(outdated: Path) -> None:
    with kiosk_on(outdated / "hidden.sqlite") as screen:
        screen.go("start", "tile-second", "tile-overview")
        screen.kiosk.choices.setLanguage("ar")
        screen.settle()
        assert screen.place == "menu"
        assert screen.kiosk.state.place.topic == TOPIC
        screen.kiosk.choices.setLanguage("en")
        screen.settle()
        screen.touch("back")
        assert screen.place == "topics"


def test_paper_says_it_too(outdated: Path) -> None:
    with closing(Library.open(outdated / "shown.sqlite")) as library:
        page = library.page(TOPIC, "incidence", "ar")
        blocks = tuple(block.id for block in page.blocks)
        handout = Handout(
            ((page, blocks),), (), "ar", "Noto Sans Arabic", True, "medium", "a4", "A clinic", "2026-11-23"
        )
        html = html_of(handout, InterfaceWords(TRANSLATIONS, "ar"))
    assert html.count('<div lang="en" dir="ltr">') == 1
    assert html.count(NOTE) == 1


def test_codes_say_it_right_before_what_is_not_up_to_date(arabic: Screen) -> None:
    arabic.go("start", f"tile-{TOPIC}", "tile-incidence", "takeHome")
    page = arabic.kiosk.parts.page()
    assert page is not None
    lines = text_of(page, InterfaceWords(TRANSLATIONS, "ar"), whole=True).splitlines()
    assert lines.count(NOTE) == 1
    (block,) = (block for block in page.blocks if block.written)
    assert lines[lines.index(NOTE) + 1] == block.title
    assert lines[0] == DRAFT, "as on the page itself"
    taking = arabic.kiosk.tools.takingHome
    for kind, whole in ((TakeHome.Kind.Whole, True), (TakeHome.Kind.Short, False)):
        taking.choose(kind)
        told = "".join("".join(text.splitlines()[1:-1]) for text in taking._texts)
        assert told.startswith(DRAFT.partition(".")[0])
        assert (NOTE in told) == whole


def of_language(phrases: Iterable[Phrase | Utterance], language: str) -> list[str]:
    return [sentence.text for sentence in phrases if sentence.language == language]


def test_the_title_of_a_tile_has_its_own_voice(arabic: Screen) -> None:
    arabic.go("start", f"tile-{TOPIC}")
    spoken = arabic.kiosk.speech.sentences()
    assert of_language(spoken, "en") == [CORRECTED]
    at = [sentence.text for sentence in spoken].index(CORRECTED)
    summary = arabic.find("tile-harms").property("summary")
    assert "".join(one.text for one in spoken[at + 1 :]).startswith(summary.strip(". "))


@pytest.mark.parametrize("size", [LANDSCAPE, PORTRAIT])
def test_who_hears_the_tabs_the_sidebar_and_the_tiles_hears_each_title_in_its_language(
    outdated: Path, size: tuple[int, int]
) -> None:
    with kiosk_on(outdated / "shown.sqlite", size, language="ar") as screen:
        screen.go("start")
        phrases = Phrases(screen.window)

        def said_of(name: str) -> list[Phrase]:
            item = screen.find(name)
            assert item is not None
            return phrases.of(item, -1, 2, 6)

        second = said_of("tile-second")
        assert [sentence.language for sentence in second] == ["en", ""], "all of it lacks Arabic"
        screen.go(f"tile-{TOPIC}")
        title, rest = said_of("tile-harms")
        assert title == Phrase(CORRECTED, "en")
        assert rest.language == ""
        screen.go("tile-overview")
        title, rest = said_of("section-harms")
        assert title == Phrase("2 harms" if size == PORTRAIT else CORRECTED, "en")
        assert rest.text.startswith(phrases.word("button"))
        (whole,) = said_of("section-overview")
        assert whole.language == ""


def test_a_control_is_named_in_the_visitors_language_whatever_it_stands_in(arabic: Screen) -> None:
    arabic.go("start", f"tile-{TOPIC}", "tile-incidence")
    arabic.kiosk.navigation.readInFull(True)
    arabic.settle()
    arabic.reveal("block-steady")
    block = arabic.find("block-steady")
    assert block is not None
    phrases = Phrases(arabic.window)
    controls = [item for item in items(block) if item.property("label") and item.isVisible()]
    assert controls
    assert {phrase.language for item in controls for phrase in phrases.of(item, -1, 1, 1)} == {""}
    (text, *_) = (item for item in items(block) if "13,500" in str(item.property("text")))
    assert {phrase.language for phrase in phrases.of(text, -1, 1, 1)} == {"en"}


def test_a_name_without_a_voice_is_passed_over_and_the_rest_is_heard(
    arabic: Screen, said: list[Sentence], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Voice, "start", lambda _: None)  # it waits for its speaker
    speech = arabic.kiosk.speech
    speech.announce(Phrase("Care", "en"), Phrase("زر"))
    assert (said[-1].text, said[-1].language) == ("Care", "en")
    speech._voice.voice._end(SpeechError.LANGUAGE)
    assert (said[-1].text, said[-1].language) == ("زر", "ar")
    count = len(said)
    speech._voice.voice._end(SpeechError.NONE)
    assert len(said) == count
    assert speech.trouble is Speech.Trouble.NoTrouble


def test_a_sentence_without_a_voice_in_its_language_is_passed_over(
    arabic: Screen, said: list[Sentence], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Voice, "start", lambda _: None)  # it waits for its speaker
    arabic.go("start", f"tile-{TOPIC}", "tile-incidence")
    arabic.kiosk.navigation.readInFull(True)
    arabic.settle()
    speech = arabic.kiosk.speech
    speech.listen()
    while said[-1].language == "ar":
        speech.forward()
    assert said[-1].language == "en"
    following = speech.sentences()[speech.sentence + 1]
    speech._voice.voice._end(SpeechError.LANGUAGE)
    assert said[-1].text == following.text
    assert speech.trouble is Speech.Trouble.NoTrouble
