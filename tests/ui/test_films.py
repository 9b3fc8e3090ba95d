"""Films and recordings on the glass, really played: watched, paused, read, and left without a trace."""

import os
import signal
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.content.library.builder import build
from kiosk.devices.sound.voice import Sentence
from kiosk.paths import ICONS
from kiosk.ui.media.player import Player
from kiosk.ui.search.search_model import FoundView
from tests.content.small import add_film, write_content
from tests.screen import LANDSCAPE, PORTRAIT, Screen, kiosk_on
from tests.sound import wait_until
from tests.ui.people import Key, Keyboard, Listener
from tests.ui.test_layout import LONG, MIRRORED
from tests.ui.walker import complaints

FIRST, SECOND = "Breathe in & out, slowly.", "Drink something warm."
IDLE_AFTER = 90
SECONDS_BETWEEN = 30

pytestmark = pytest.mark.usefixtures("sound")


@pytest.fixture(scope="module")
def films(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a library with a film and a recording."""
    folder = tmp_path_factory.mktemp("films")
    content = write_content(folder / "content")
    add_film(content / "topics/colds")
    add_film(content / "topics/colds", "said.opus", "heard")
    build(content, folder / "library.sqlite", icons_dir=ICONS, with_pseudo=True)
    return folder / "library.sqlite"


@pytest.fixture
def screen(films: Path) -> Iterator[Screen]:
    with kiosk_on(films) as one:
        one.touch("start")
        one.go("tile-overview")
        yield one


def player(screen: Screen) -> Player:
    made = screen.kiosk.tools.player
    assert made is not None
    return made


def projector(screen: Screen) -> int:
    """Return the process that plays, or 0."""
    child = player(screen)._playback._player
    return 0 if child is None else child.process.processId()


def lose(screen: Screen) -> None:
    """End what plays, as a damaged film may."""
    process = projector(screen)
    assert process > 0
    os.kill(process, signal.SIGKILL)


def play(screen: Screen, name: str = "shown") -> None:
    """Touch what plays a film, and wait until it does."""
    screen.go(f"play-{name}")
    wait_until(lambda: player(screen).stage is Player.Stage.Playing)


def wait_for(screen: Screen, *stages: Player.Stage) -> None:
    wait_until(lambda: player(screen).stage in stages)
    screen.settle()


def test_a_film_is_watched_paused_and_watched_again(screen: Screen) -> None:
    play(screen)
    wait_until(lambda: bool(player(screen).source))
    screen.settle()
    picture = screen.find("film")
    assert picture.property("paintedWidth") / picture.property("paintedHeight") == pytest.approx(16 / 9, 0.01)
    assert FIRST in screen.texts()
    screen.touch("playOrPause")
    wait_for(screen, Player.Stage.Paused)
    screen.touch("filmOn")
    wait_until(lambda: player(screen).share > 0.99)
    screen.touch("filmBack")
    wait_until(lambda: player(screen).caption == FIRST)
    screen.touch("playOrPause")
    wait_until(lambda: player(screen).caption == SECOND)
    wait_for(screen, Player.Stage.Ended)
    assert screen.find("filmTime").property("text").strip("\u2066\u2069") == "0:03 / 0:03"
    assert not projector(screen)
    screen.touch("playOrPause")
    wait_for(screen, Player.Stage.Playing)
    process = projector(screen)
    screen.touch("closeSheet")
    assert player(screen).stage is Player.Stage.Off
    assert not Path(f"/proc/{process}").exists()
    assert screen.place == "section"
    assert "PySide6.QtMultimedia" not in sys.modules, (
        "it is loaded where the film is played, and nowhere else"
    )


def test_what_is_said_can_be_read_and_found(screen: Screen) -> None:
    screen.reveal("said-shown")
    assert FIRST not in screen.texts()
    screen.touch("said-shown")
    assert screen.texts().index(FIRST) < screen.texts().index(SECOND)
    screen.touch("said-shown")
    assert FIRST not in screen.texts()
    screen.touch("search")
    for letter in "drink":
        screen.kiosk.search.finder.press(letter)
    screen.settle()
    at = next(
        n for n, one in enumerate(screen.kiosk.search.finder.found) if one.kind is FoundView.Match.Sentence
    )
    screen.go(f"found-{at}")
    screen.wait_for_stillness()
    assert SECOND in screen.texts()


def test_idle_waits_while_a_film_plays_and_no_longer(screen: Screen) -> None:
    play(screen)
    for _ in range(6):
        before = player(screen).time, player(screen).share
        wait_until(lambda before=before: (player(screen).time, player(screen).share) != before)  # type: ignore[misc]
        screen.clock.advance(SECONDS_BETWEEN)
        screen.settle()
        assert screen.find("idleWarning") is None
    wait_for(screen, Player.Stage.Ended)
    screen.clock.advance(IDLE_AFTER + 1)
    screen.settle()
    assert screen.find("idleWarning") is not None


def test_a_paused_film_ends_with_the_visit(screen: Screen) -> None:
    play(screen)
    screen.touch("playOrPause")
    wait_for(screen, Player.Stage.Paused)
    process = projector(screen)
    for _ in range(4):
        screen.clock.advance(IDLE_AFTER)
        screen.settle()
    assert screen.place == "start"
    assert player(screen).stage is Player.Stage.Off
    assert not player(screen).source
    assert not Path(f"/proc/{process}").exists()


def test_a_film_waits_while_the_page_is_hidden(screen: Screen) -> None:
    play(screen)
    screen.kiosk.privacy.hide(True)
    wait_for(screen, Player.Stage.Paused)


def test_a_projector_that_is_lost_is_told_in_plain_words(screen: Screen) -> None:
    play(screen)
    lose(screen)
    wait_for(screen, Player.Stage.NoFile)
    assert "This cannot be played. You can read what is said on the page." in screen.texts()
    assert not screen.find("playOrPause").isEnabled()
    screen.touch("closeSheet")
    assert screen.place == "section"
    play(screen, "heard")


def test_louder_and_softer_are_those_of_the_voice(screen: Screen) -> None:
    play(screen, "heard")
    before = screen.kiosk.hearing.volume
    screen.touch("softer")
    assert screen.kiosk.hearing.volume < before


def test_a_film_is_played_by_keys(screen: Screen) -> None:
    keyboard = Keyboard(screen)
    keyboard.go_to("play-shown")
    keyboard.strike(Key.Key_Return)
    wait_for(screen, Player.Stage.Playing)
    keyboard.go_to("playOrPause")
    keyboard.strike(Key.Key_Space)
    wait_for(screen, Player.Stage.Paused)
    keyboard.strike(Key.Key_Escape)
    assert screen.kiosk.state.sheet is None
    assert player(screen).stage is Player.Stage.Off
    assert keyboard.focus == "play-shown"


def test_who_sees_nothing_hears_what_it_is_and_then_the_recording_alone(
    films: Path, said: list[Sentence]
) -> None:
    with kiosk_on(films, key_by_ear="F13") as screen:
        listener = Listener(screen, said)
        listener.strike(Key.Key_F13)
        listener.go_to("Touch to begin")
        listener.strike(Key.Key_Return)
        listener.go_to("Overview")
        listener.strike(Key.Key_Return)
        assert listener.go_to("Play the recording").startswith("Play the recording (0:03)")
        listener.strike(Key.Key_Return)
        assert player(screen).stage is Player.Stage.Ready, "the voice comes first"
        assert "How to breathe" in said[-1].text
        assert listener.go_to("Play").startswith("Play. button")
        listener.strike(Key.Key_Return)
        wait_for(screen, Player.Stage.Playing)
        before = len(said)
        wait_for(screen, Player.Stage.Ended)
        assert len(said) == before


@pytest.mark.parametrize(
    ("language", "size", "how"),
    [
        (LONG, PORTRAIT, {"text_size": "largest"}),
        (MIRRORED, PORTRAIT, {"text_size": "large", "contrast": "dark"}),
        (LONG, LANDSCAPE, {"text_size": "medium"}),
        (MIRRORED, LANDSCAPE, {"text_size": "largest"}),
    ],
)
def test_a_film_is_as_tidy_as_a_page(
    films: Path, language: str, size: tuple[int, int], how: dict[str, str]
) -> None:
    with kiosk_on(films, size, language=language, **how) as screen:
        screen.touch("start")
        screen.go("tile-overview", "said-shown")
        screen.wait_for_stillness()
        found = [f"the page: {what}" for what in complaints(screen)]
        play(screen)
        screen.touch("playOrPause")
        wait_for(screen, Player.Stage.Paused)
        screen.wait_for_stillness()
        found += [f"playing: {what}" for what in complaints(screen)]
        screen.touch("playOrPause")
        lose(screen)
        wait_for(screen, Player.Stage.NoFile)
        found += [f"lost: {what}" for what in complaints(screen)]
    found = [what for what in found if "begin at its top" not in what]
    assert not found, "\n".join(found)
