"""The projector, with real films and a real sound system: they are seen and heard, and no file holds the kiosk."""

import os
import signal
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage

from kiosk.devices.sound.playback import Audience, Playback, PlaybackTimeouts
from tests.sound import Ear, Sound, level, seconds_of_sound, sound_in, wait_until

FILMS = Path(__file__).parent.parent / "films"
LENGTH = 3000
PATIENT = PlaybackTimeouts(begin=60, between=60)
"""For what is not about hanging: a loaded machine may take longer than anybody would wait."""
SEEN = ("film.webm", "film.mp4", "silent.webm")
HEARD = ("said.opus", "said.ogg", "said.mp3", "said.m4a")
WHOLE = QSize(1280, 720)
NOTHING_TO_SEE = QSize(0, 0)


class Watcher:
    """Somebody before the screen, and what came to them."""

    def __init__(self, **how: object) -> None:
        self.pictures: list[QImage] = []
        self.at: list[int] = [0]
        self.length = 0
        self.sounds: bool | None = None
        self.playing: list[bool] = []
        self.over: list[str] = []
        audience = Audience(
            self._see, self.at.append, self._take_length, self.playing.append, self.over.append
        )
        self.playback = Playback(audience, **{"timeouts": PATIENT, **how})  # type: ignore[arg-type]

    def _see(self, picture: bytes) -> None:
        self.pictures.append(QImage.fromData(picture))

    def _take_length(self, length: int, sounds: bool) -> None:
        self.length, self.sounds = length, sounds

    def open(self, clip: Path | bytes, *, largest: QSize = WHOLE, volume: float = 1.0) -> None:
        data = clip if isinstance(clip, bytes) else clip.read_bytes()
        self.playback.open(data, largest, volume)

    def see(self, clip: Path | bytes, **how: object) -> str:
        """Play a file to its end; return what was wrong with it."""
        self.open(clip, **how)  # type: ignore[arg-type]
        wait_until(lambda: bool(self.over))
        return self.over[0]

    @property
    def process(self) -> int:
        assert self.playback._player is not None
        return self.playback._player.process.processId()


def there(process: int) -> bool:
    """Return whether a process lives."""
    return Path(f"/proc/{process}").exists()


@pytest.fixture
def watcher(sound: Sound, qapp: object) -> Iterator[Watcher]:
    del sound, qapp
    made = Watcher()
    yield made
    made.playback.stop()


@pytest.fixture
def ear(sound: Sound, tmp_path: Path) -> Iterator[Ear]:
    made = Ear(tmp_path / "heard.raw", sound.surroundings)
    wait_until(lambda: made.mark() > 0)
    yield made
    made.close()


def test_all_kinds_play_to_their_end(watcher: Watcher) -> None:
    del watcher  # its sound system
    kinds = {clip: Watcher() for clip in SEEN + HEARD}
    for clip, one in kinds.items():
        one.open(FILMS / clip, largest=WHOLE if clip in SEEN else NOTHING_TO_SEE)
    wait_until(lambda: all(one.over for one in kinds.values()))
    for clip, one in kinds.items():
        assert one.over == [""], clip
        assert one.sounds, clip
        assert one.length == pytest.approx(LENGTH, abs=100), clip
        assert one.at == sorted(one.at), clip
        assert one.at[-1] > LENGTH - 1000, clip
    for clip in SEEN:
        pictures = kinds[clip].pictures
        assert len(pictures) > 5, "ten a second, of which a busy machine may leave some out"
        assert {picture.size().toTuple() for picture in pictures} == {(160, 90)}
        assert pictures[0] != pictures[-1]
        hues = [pictures[0].pixelColor(x, 70).hue() for x in (20, 50, 80, 110, 140)]
        assert hues == sorted(hues), "its rainbow goes from red by green and blue to violet"
        assert hues[-1] - hues[0] > 180
    assert not any(kinds[clip].pictures for clip in HEARD)


@pytest.mark.parametrize(("clip", "largest"), [("film.webm", WHOLE), ("said.opus", NOTHING_TO_SEE)])
def test_it_is_heard_as_loud_as_wished(watcher: Watcher, ear: Ear, clip: str, largest: QSize) -> None:
    watcher.open(FILMS / clip, largest=largest)
    wait_until(lambda: ear.seconds_heard() > 0.3)
    watcher.playback.play(False)
    wait_until(lambda: watcher.playing[-1:] == [False])
    loud = ear.all_since(0)
    since = ear.mark()
    watcher.playback.play(True)
    watcher.playback.set_volume(0.3)
    wait_until(lambda: bool(watcher.over))
    soft = ear.all_since(since)
    assert seconds_of_sound(loud) + seconds_of_sound(soft) == pytest.approx(3, abs=0.6)
    assert level(soft) < 0.6 * level(loud)


def test_pictures_larger_than_the_glass_are_made_smaller(watcher: Watcher) -> None:
    watcher.open(FILMS / "film.webm", largest=QSize(80, 80))
    wait_until(lambda: bool(watcher.pictures))
    assert watcher.pictures[0].size().toTuple() == (80, 45)


def test_it_pauses_goes_on_and_goes_to_another_place(watcher: Watcher) -> None:
    watcher.open(FILMS / "film.webm")
    wait_until(lambda: bool(watcher.pictures))
    watcher.playback.play(False)
    wait_until(lambda: watcher.playing[-1:] == [False])
    watcher.playback.seek(2500)
    wait_until(lambda: watcher.at[-1] >= 2500)
    assert not watcher.over, "it waits"
    watcher.playback.seek(500)
    wait_until(lambda: watcher.at[-1] < 2500)
    watcher.playback.play(True)
    wait_until(lambda: bool(watcher.over))
    assert watcher.over == [""]


def test_nothing_of_it_stays(watcher: Watcher) -> None:
    watcher.open(FILMS / "film.webm")
    wait_until(lambda: bool(watcher.pictures))
    process = watcher.process
    watcher.playback.stop()
    assert not there(process)
    watcher.open(FILMS / "silent.webm")
    process = watcher.process
    wait_until(lambda: bool(watcher.over))
    assert not there(process)


@pytest.mark.parametrize(
    "data",
    [bytes(range(256)) * 90, b"", (FILMS / "film.mp4").read_bytes()[:6000]],
    ids=["noise", "nothing", "cut off"],
)
def test_what_is_no_film_is_told(watcher: Watcher, data: bytes) -> None:
    assert watcher.see(data) == "file"


def test_a_damaged_file_ends_somehow(watcher: Watcher) -> None:
    del watcher  # its sound system
    kinds = {clip: Watcher() for clip in ("film.webm", "film.mp4", "said.mp3")}
    for clip, one in kinds.items():
        data = bytearray((FILMS / clip).read_bytes())
        for at in range(len(data) // 3, len(data), 97):
            data[at] ^= 0xFF
        one.open(bytes(data), largest=WHOLE if clip in SEEN else NOTHING_TO_SEE)
    wait_until(lambda: all(one.over for one in kinds.values()))
    assert all(one.over in ([""], ["file"]) for one in kinds.values())


def test_a_projector_that_hangs_is_ended_and_told(sound: Sound, qapp: object) -> None:
    del sound, qapp
    watcher = Watcher(timeouts=PlaybackTimeouts(begin=30, between=0.3))
    watcher.open(FILMS / "film.webm")
    wait_until(lambda: bool(watcher.pictures))
    process = watcher.process
    os.kill(process, signal.SIGSTOP)
    wait_until(lambda: bool(watcher.over))
    assert watcher.over == ["file"]
    assert not there(process)


def test_a_projector_that_dies_is_told(watcher: Watcher) -> None:
    watcher.open(FILMS / "film.webm")
    wait_until(lambda: bool(watcher.pictures))
    os.kill(watcher.process, signal.SIGSEGV)
    wait_until(lambda: bool(watcher.over))
    assert watcher.over == ["file"]


@pytest.mark.parametrize(
    "command", [("/no/such/program",), (sys.executable, "-c", "import time; time.sleep(99)")]
)
def test_a_projector_that_does_not_begin_is_told(qapp: object, command: tuple[str, ...]) -> None:
    del qapp
    watcher = Watcher(command=command, timeouts=PlaybackTimeouts(begin=0.3))
    assert watcher.see(FILMS / "film.webm") == "file"
    assert watcher.over == ["file"], "once"


def test_without_sound_a_film_is_seen_and_a_recording_says_so(
    qapp: object, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    del qapp
    with sound_in(tmp_path, plugged_in=False):
        monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
        monkeypatch.setenv("HOME", str(tmp_path))
        watcher = Watcher()
        assert watcher.see(FILMS / "said.opus", largest=NOTHING_TO_SEE) == "sound"
        watcher.over.clear()
        assert watcher.see(FILMS / "film.webm") == ""
        assert watcher.sounds is False
        assert watcher.pictures
