"""The voice with the real speech service: what is said is heard, and nothing ever blocks on it."""

import os
import signal
import subprocess
import wave
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.devices.sound.speech_service import OWN, claim_service, end_own_service
from kiosk.devices.sound.voice import Sentence, SpeechError, SpeechTimeouts, Voice
from tests.sound import PATIENT, RATE, Ear, Sound, level, seconds_of_sound, sound_in, wait_until

WORDS = "Most lumps are harmless."


class Listener:
    """A voice, and the outcome of each sentence."""

    def __init__(self, **how: object) -> None:
        self.ends: dict[int, SpeechError] = {}
        self.found = 0
        self.voice = Voice(self.ends.__setitem__, self._count, **{"timeouts": PATIENT, **how})  # type: ignore[arg-type]

    def _count(self) -> None:
        self.found += 1

    def hear(self, sentence: Sentence) -> SpeechError:
        """Speak a sentence and return the outcome."""
        number = self.voice.say(sentence)
        wait_until(lambda: number in self.ends)
        return self.ends[number]


@pytest.fixture(scope="module")
def speaking(sound: Sound, qapp: object) -> Iterator[Listener]:
    del sound, qapp
    made = Listener()
    yield made
    made.voice.stop()


@pytest.fixture
def listener(speaking: Listener) -> Listener:
    """Return one speaker for all tests, as a kiosk has one for all visits."""
    speaking.ends.clear()
    return speaking


@pytest.fixture
def ear(sound: Sound, tmp_path: Path) -> Iterator[Ear]:
    made = Ear(tmp_path / "heard.raw", sound.surroundings)
    wait_until(lambda: made.mark() > 0)
    yield made
    made.close()


def test_what_is_said_is_heard(listener: Listener, ear: Ear) -> None:
    assert listener.hear(Sentence(WORDS, "en")) is SpeechError.NONE
    wait_until(lambda: ear.seconds_heard() > 1)


def test_a_slower_voice_takes_longer_and_a_softer_one_is_softer(listener: Listener, ear: Ear) -> None:
    seconds, levels = [], []
    for speed, volume in ((1.0, 1.0), (0.5, 1.0), (2.0, 0.2)):
        since = ear.mark()
        assert listener.hear(Sentence(WORDS, "en", speed, volume)) is SpeechError.NONE
        heard = ear.all_since(since)
        seconds.append(seconds_of_sound(heard))
        levels.append(level(heard))
    assert seconds[1] > 1.5 * seconds[0] > 1.5 * 1.3 * seconds[2]
    assert levels[2] < levels[0] / 2


def test_each_language_has_its_own_voice_or_none(listener: Listener) -> None:
    assert listener.hear(Sentence("La mayoría no hace daño.", "es")) is SpeechError.NONE
    assert listener.hear(Sentence("معظم الكتل غير ضارة.", "ar")) is SpeechError.NONE
    assert listener.hear(Sentence("大多数肿块是无害的。", "zh-Hans")) is SpeechError.LANGUAGE
    assert listener.hear(Sentence("ほとんどのしこりは無害です。", "ja")) is SpeechError.LANGUAGE
    assert listener.voice.languages is not None
    assert {"en", "es", "ru", "vi", "id", "ko", "ar", "nl"} <= listener.voice.languages
    assert not {"zh-Hans", "ja", "th"} & listener.voice.languages


def test_a_sentence_takes_the_place_of_another_and_is_heard_whole(listener: Listener, ear: Ear) -> None:
    first = listener.voice.say(Sentence("Yes.", "en"))
    wait_until(ear.heard)
    since = ear.mark()
    assert listener.hear(Sentence(WORDS, "en")) is SpeechError.NONE
    assert first not in listener.ends
    wait_until(lambda: ear.seconds_heard(since) > 0.9)


def test_a_hush_ends_a_sentence_long_before_its_end(listener: Listener, ear: Ear) -> None:
    listener.voice.say(Sentence(WORDS * 40, "en"))
    wait_until(ear.heard)
    listener.voice.hush()
    wait_until(lambda: ear.mark() > 2 * RATE and not ear.heard(ear.mark() - RATE))


def test_a_recording_is_played_in_place_of_the_voice(listener: Listener, ear: Ear, tmp_path: Path) -> None:
    file = tmp_path / "clip.wav"
    with wave.open(str(file), "wb") as clip:
        clip.setnchannels(1)
        clip.setsampwidth(2)
        clip.setframerate(22050)
        clip.writeframes((b"\x00\x20" * 25 + b"\x00\xe0" * 25) * 660)
    since = ear.mark()
    assert listener.hear(Sentence(WORDS, "ja", clip=file.read_bytes())) is SpeechError.NONE
    wait_until(lambda: ear.seconds_heard(since) > 1)
    assert listener.hear(Sentence("", "en", sound=file)) is SpeechError.NONE


@pytest.mark.parametrize("server", [False, True])
def test_without_a_sound_card_it_says_so(
    tmp_path: Path, qapp: object, monkeypatch: pytest.MonkeyPatch, server: bool
) -> None:
    """A sound server without a sound card has a sink of its own, which appears to play everything."""
    del qapp
    with sound_in(tmp_path, plugged_in=False) as silent:
        monkeypatch.setenv("XDG_RUNTIME_DIR", str(silent.folder))
        monkeypatch.setenv("HOME", str(silent.folder))
        if server:
            silent.plug_in(card=False)
        listener = Listener()
        assert listener.hear(Sentence(WORDS, "en")) is SpeechError.SOUND
        listener.voice.stop()


@pytest.mark.parametrize(
    ("silence", "sound_again"),
    [
        (("set-sink-mute", "null", "1"), ("set-sink-mute", "null", "0")),
        (("unload-module", "module-null-sink"), ("load-module", "module-null-sink", "sink_name=null")),
    ],
)
def test_sound_that_goes_in_the_middle_of_a_sentence_is_told_and_comes_back(
    listener: Listener, sound: Sound, silence: tuple[str, ...], sound_again: tuple[str, ...]
) -> None:
    number = listener.voice.say(Sentence(WORDS * 40, "en"))
    wait_until(lambda: listener.voice._begun)
    sound.control(*silence)
    wait_until(lambda: number in listener.ends)
    assert listener.ends[number] is SpeechError.SOUND
    assert listener.hear(Sentence(WORDS, "en")) is SpeechError.SOUND
    sound.control(*sound_again)
    assert listener.hear(Sentence(WORDS, "en")) is SpeechError.NONE


@pytest.mark.parametrize(
    "text", ["", " ", "\N{THUMBS UP SIGN}", "\N{EM DASH}", "\N{ZERO WIDTH SPACE}", "\0", "(!)"]
)
def test_a_sentence_without_words_ends_at_once(qapp: object, text: str) -> None:
    del qapp
    listener = Listener(command=("/nowhere/speaker",))
    assert listener.hear(Sentence(text, "en")) is SpeechError.NONE
    assert listener.voice._speaker is None, "no service is asked"


def test_a_sentence_without_words_takes_the_place_of_another(listener: Listener, ear: Ear) -> None:
    first = listener.voice.say(Sentence(WORDS * 40, "en"))
    wait_until(ear.heard)
    assert listener.hear(Sentence("...", "en")) is SpeechError.NONE
    replaced = listener.voice.say(Sentence("", "en"))
    assert listener.hear(Sentence(WORDS, "en")) is SpeechError.NONE
    assert not {first, replaced} & set(listener.ends)


@pytest.mark.parametrize("new", [False, True])
def test_a_module_that_hangs_is_ended_with_its_service_and_the_next_sentence_is_heard(
    listener: Listener, sound: Sound, new: bool
) -> None:
    """It hangs at a sentence, or (`new`) at the query for its voices; the kiosk waits 5 s for either."""
    assert listener.hear(Sentence("One.", "en")) is SpeechError.NONE
    before = set(sound.services())
    sound.freeze("sd_espeak-ng")
    impatient = Listener(timeouts=PATIENT._replace(begin=2)) if new else listener
    impatient.voice._timeouts = PATIENT._replace(begin=2)
    try:
        assert impatient.hear(Sentence(WORDS, "en")) is SpeechError.SERVICE
        wait_until(lambda: not before & set(sound.services()))
    finally:
        impatient.voice._timeouts = PATIENT
    assert impatient.hear(Sentence("Two.", "en")) is SpeechError.NONE
    if new:
        impatient.voice.stop()


def test_a_service_that_another_program_started_stays(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    with sound_in(tmp_path) as others:
        subprocess.run(["/usr/bin/speech-dispatcher", "-d"], env=others.surroundings, check=True)
        wait_until(lambda: len(others.services()) > 1)
        services = others.services()
        assert end_own_service() == 0
        assert others.services() == services


def test_another_kiosk_without_a_runtime_folder_keeps_its_service(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("XDG_RUNTIME_DIR", raising=False)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "one"))
    monkeypatch.setenv(OWN, "")  # restored after the test
    claim_service()
    with subprocess.Popen(["/usr/bin/sleep", "60"]) as service:
        while not Path(f"/proc/{service.pid}/environ").read_bytes():
            pass  # the kernel fills it in after the program has been loaded
        monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "other"))
        assert end_own_service() == 0
        assert service.poll() is None
        monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "one"))
        assert end_own_service() > 0
        assert service.wait() == -signal.SIGKILL


def test_a_service_that_starts_slowly_is_given_more_time_after_each_try(qapp: object) -> None:
    del qapp
    listener = Listener(command=("sleep", "60"), timeouts=SpeechTimeouts(ready=0.1))
    waited = []
    for _ in range(4):
        listener.voice.start()
        waited.append(listener.voice._alarm.interval())
        assert listener.hear(Sentence(WORDS, "en")) is SpeechError.SERVICE
    assert waited == [100, 200, 400, 400]


def test_a_service_that_died_between_two_visitors_is_not_noticed(listener: Listener, sound: Sound) -> None:
    assert listener.hear(Sentence("One.", "en")) is SpeechError.NONE
    for process in sound.services():
        os.kill(process, signal.SIGKILL)
    assert listener.hear(Sentence("Two.", "en")) is SpeechError.NONE


def test_a_speaker_that_ends_at_each_sentence_is_started_again_once(qapp: object, tmp_path: Path) -> None:
    del qapp
    starts = tmp_path / "starts"
    program = f'echo start >> {starts}; echo \'{{"languages": ["en"]}}\'; read sentence'
    listener = Listener(command=("sh", "-c", program))
    listener.voice.start()
    wait_until(lambda: listener.found == 1)
    assert listener.hear(Sentence(WORDS, "en")) is SpeechError.SERVICE
    assert starts.read_text().splitlines() == ["start"] * 2


def test_a_service_that_hangs_is_given_up_and_tried_again(listener: Listener, sound: Sound) -> None:
    assert listener.hear(Sentence("One.", "en")) is SpeechError.NONE
    impatient = Listener(timeouts=SpeechTimeouts(ready=1, begin=1))
    sound.freeze()
    assert impatient.hear(Sentence(WORDS, "en")) is SpeechError.SERVICE
    sound.end()
    sound.plug_in()
    patient = Listener()
    assert patient.hear(Sentence("Two.", "en")) is SpeechError.NONE
    patient.voice.stop()


def test_a_speaker_that_is_missing_or_dies_is_a_trouble_too(qapp: object) -> None:
    del qapp
    assert Listener(command=("/nowhere/speaker",)).hear(Sentence(WORDS, "en")) is SpeechError.SERVICE
    assert Listener(command=("false",)).hear(Sentence(WORDS, "en")) is SpeechError.SERVICE


def test_a_speaker_that_takes_long_to_die_is_let_die(qapp, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kiosk.runtime.child_process.KILLING_MILLISECONDS", 0)
    made = Listener(command=("sleep", "60")).voice
    made.start()
    assert made._speaker is not None
    process = made._speaker.process
    process.waitForStarted()
    gone: list[bool] = []
    process.destroyed.connect(lambda: gone.append(True))
    made.stop()  # a Qt warning fails this test: destroyed while still running
    wait_until(lambda: bool(gone))
