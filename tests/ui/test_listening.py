"""The page is read aloud with the real speech service, and every sentence is highlighted while it is heard."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtTest import QTest

from kiosk.content.library.reader import Library
from kiosk.devices.sound.voice import Sentence
from kiosk.ui.speech.speech import Speech
from tests.screen import LANDSCAPE, PORTRAIT, Screen, kiosk_on
from tests.sound import Sound, wait_until


@pytest.fixture
def reader(library: Path, sound: Sound) -> Iterator[Screen]:
    del sound
    with kiosk_on(library) as screen:
        screen.go("start", "tile-harms")
        yield screen


def lit(screen: Screen) -> QRectF:
    """Return the rectangle of the highlighted sentence in the window, `None` if there is none."""
    light = screen.find("litSentence")
    if light is None:
        return QRectF()
    return QRectF(light.mapRectToScene(light.property("whole")))


def state(screen: Screen) -> Speech.State:
    return Speech.State(screen.kiosk.speech.property("state"))


def wait_for(screen: Screen, said: list[Sentence], count: int) -> None:
    wait_until(lambda: len(said) >= count and state(screen) is Speech.State.Speaking)


def test_a_page_is_read_sentence_by_sentence_each_lit_and_in_view(
    reader: Screen, said: list[Sentence]
) -> None:
    reader.touch("listen")
    wait_for(reader, said, 2)
    first = lit(reader)
    assert not first.isEmpty()
    reader.touch("sentenceOn")
    wait_for(reader, said, 3)
    assert lit(reader) != first
    assert [sentence.text for sentence in said][:2] == ["Major harms", "3 of 6, 5 min"]
    assert {sentence.language for sentence in said} == {"en"}


def test_every_sentence_of_a_page_is_lit_where_it_is_seen(
    library: Path, sound: Sound, said: list[Sentence]
) -> None:
    del sound
    for size in (LANDSCAPE, PORTRAIT):
        with kiosk_on(library, size, text_size="large") as screen:
            screen.go("start", "tile-conventional")
            screen.touch("listen")
            place = screen.find("place")
            assert place is not None
            view = place.mapRectToScene(QRectF(0, 0, place.width(), place.height()))
            seen = 0
            while state(screen) is not Speech.State.Off:
                box = lit(screen)
                assert not box.isEmpty(), said[-1]
                assert view.contains(box) or box.height() > view.height() * 0.7, said[-1]
                seen += 1
                screen.kiosk.speech.forward()
                screen.settle()
            assert seen > 60
    texts = [sentence.text for sentence in said]
    assert "Surgery is the main treatment for most soft tissue tumors." in texts
    assert "Treatment: Surgery" in texts or "Surgery" in texts
    assert any(text.startswith("Drawing of five parts of care") for text in texts)
    assert any("Sources:" in text for text in texts)


def test_pause_waits_and_goes_on_with_the_same_sentence(reader: Screen, said: list[Sentence]) -> None:
    reader.touch("listen")
    wait_for(reader, said, 2)
    reader.touch("pause")
    assert state(reader) is Speech.State.Paused
    before = len(said)
    box = lit(reader)
    reader.touch("pause")
    wait_for(reader, said, before + 1)
    assert said[-1] == said[before - 1]
    assert lit(reader) == box


def test_a_sentence_can_be_heard_again_and_the_one_before_it(reader: Screen, said: list[Sentence]) -> None:
    reader.touch("listen")
    reader.touch("sentenceOn")
    here = said[-1].text
    reader.touch("again")
    assert said[-1].text == here
    reader.touch("sentenceBack")
    assert said[-1].text == said[0].text


def test_speed_and_volume_change_at_once_and_are_back_for_the_next_visitor(
    reader: Screen, said: list[Sentence]
) -> None:
    reader.touch("listen")
    usual = said[-1]
    for _ in range(8):
        reader.touch("faster")
        reader.touch("softer")
    assert said[-1].speed == 2.0
    assert said[-1].volume == 0.2
    assert said[-1].text == usual.text
    faster = reader.find("faster")
    assert faster is not None
    assert not faster.isEnabled()
    reader.touch("close")
    reader.go("start", "tile-harms", "listen")
    assert said[-1] == usual


@pytest.mark.parametrize("where", ["pageTitle", "next", "back", "display", "page", "escape"])
def test_a_touch_on_anything_else_stops_the_voice(reader: Screen, where: str) -> None:
    reader.touch("listen")
    assert state(reader) is not Speech.State.Off
    if where == "escape":
        QTest.keyClick(reader.window, Qt.Key.Key_Escape)
        assert reader.place == "section"
    elif where == "page":
        reader.drag(QPoint(1000, 700), QPoint(1000, 500))
    elif where in ("next", "display"):
        reader.kiosk.navigation.openNext() if where == "next" else reader.kiosk.sheets.chooseDisplay()
    else:
        reader.touch(where)
    assert state(reader) is Speech.State.Off
    assert lit(reader).isEmpty()


def test_reading_begins_where_the_reader_is(reader: Screen, said: list[Sentence]) -> None:
    reader.touch("down")
    reader.wait_for_stillness()
    reader.touch("listen")
    assert said[0].text != "Major harms"
    assert reader.kiosk.speech.property("active")


def test_a_language_without_a_voice_says_so(library: Path, sound: Sound, said: list[Sentence]) -> None:
    del sound
    with kiosk_on(library, language="zh-Hans", translations="draft") as screen:
        screen.go("start", "tile-harms")
        for _ in range(3):  # a busy machine's service may take longer than a visitor is kept waiting
            screen.touch("listen")
            wait_until(lambda: state(screen) is Speech.State.Off)
            if screen.kiosk.speech.trouble is not Speech.Trouble.Service:
                break
        listen = screen.find("listen")
        assert listen is not None
        assert listen.property("label") == "无法朗读"
        screen.kiosk.choices.setLanguage("es")
        screen.settle()
        screen.touch("listen")
        wait_until(lambda: state(screen) is Speech.State.Speaking)
        assert said[-1].language == "es"


def test_the_card_over_the_page_is_read_in_its_place(reader: Screen, said: list[Sentence]) -> None:
    reader.kiosk.navigation.followLink("term:sarcoma")
    reader.settle()
    reader.kiosk.speech.listen()
    assert said[-1].text == "sarcoma"


def test_a_listener_is_not_asked_if_they_are_there(reader: Screen, said: list[Sentence]) -> None:
    reader.touch("listen")
    for _ in range(4):
        reader.clock.advance(100)
        before = len(said)
        reader.kiosk.speech.forward()
        assert len(said) == before + 1
        assert not reader.kiosk.presence.warned


def test_a_recording_is_heard_in_place_of_the_voice(
    reader: Screen, said: list[Sentence], monkeypatch: pytest.MonkeyPatch
) -> None:
    recorded = {("soft-tissue-tumor", "en", "Major harms"): b"RIFF"}
    monkeypatch.setattr(Library, "clip", lambda _, *sentence: recorded.get(sentence, b""))
    reader.touch("listen")
    assert (said[0].text, said[0].clip) == ("Major harms", b"RIFF")
    reader.kiosk.speech.forward()
    assert said[-1].clip == b""


def test_a_word_is_spoken_as_its_author_spelled_it(
    reader: Screen, said: list[Sentence], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Library, "spoken_text", lambda _, *place: place[-1].replace("harms", "harmz"))
    reader.touch("listen")
    assert said[0].text == "Major harmz"


def test_what_the_voice_says_of_a_page_are_its_sentences(reader: Screen, said: list[Sentence]) -> None:
    reader.wait_for_stillness()
    reader.kiosk.speech.listen()
    while state(reader) is not Speech.State.Off:
        reader.kiosk.speech.forward()
    texts = {sentence.text for sentence in said}
    library = reader.app.library
    shown = {
        block.id for block in library.page("soft-tissue-tumor", "harms", "en").blocks if not block.sensitive
    }
    spoken = library.sentences("soft-tissue-tumor", "harms", "en")
    unsaid = [text for block, text in spoken if block in shown and text not in texts]
    assert not [text for text in unsaid if text.endswith(".")]


@pytest.mark.parametrize(("language", "edge"), [("en", QRectF.left), ("ar", QRectF.right)])
def test_the_light_begins_where_the_sentence_does(
    library: Path, sound: Sound, said: list[Sentence], language: str, edge: Callable[[QRectF], float]
) -> None:
    del sound
    with kiosk_on(library, language=language, translations="draft") as screen:
        screen.go("start", "tile-overview")
        screen.kiosk.speech.listen()
        first = next(iter(screen.app.library.sentences("soft-tissue-tumor", "overview", language)))[1]
        while said[-1].text != first:
            screen.kiosk.speech.forward()
        light = screen.find("litSentence")
        text = light.parentItem()
        line = QRectF(light.property("boxes")[0])
        whole = QRectF(0, 0, text.width(), text.height())
        assert abs(edge(line) - edge(whole)) < text.property("font").pixelSize() / 2
        assert line.width() > whole.width() / 2
