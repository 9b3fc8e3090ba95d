"""The natural voice with the real model: what is said is heard, and when it cannot be used another voice speaks."""

import os
import signal
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest

from kiosk.content.languages import NATURAL_VOICES
from kiosk.devices.sound.neural import natural_voice
from kiosk.devices.sound.neural.cache import SpokenText, write_speech
from kiosk.devices.sound.neural.installed import PARTS
from kiosk.devices.sound.neural.model import RATE as RATE_OF_MODEL
from kiosk.devices.sound.neural.natural_voice import NaturalVoice
from kiosk.devices.sound.neural.sound_data import opus_of, wav_of
from kiosk.devices.sound.voice import Sentence, SpeechError, Voice, speaker_command
from tests.sound import PATIENT, RATE, Ear, Sound, level, seconds_of_sound, wait_until

WORDS = "Most lumps are harmless."
CHINESE = "大多数肿块是无害的。"


class Listener:
    """A voice with the natural voices, and the outcome of each sentence."""

    def __init__(self) -> None:
        self.ends: dict[int, SpeechError] = {}
        self.voice = Voice(
            self.ends.__setitem__, lambda: None, command=speaker_command(NATURAL_VOICES), timeouts=PATIENT
        )

    def hear(self, sentence: Sentence) -> SpeechError:
        """Speak a sentence and return the outcome."""
        number = self.voice.say(sentence)
        wait_until(lambda: number in self.ends)
        return self.ends[number]


@pytest.fixture
def listener(sound: Sound, qapp: object) -> Iterator[Listener]:
    del sound, qapp
    made = Listener()
    yield made
    made.voice.stop()


@pytest.fixture
def ear(sound: Sound, tmp_path: Path) -> Iterator[Ear]:
    made = Ear(tmp_path / "heard.raw", sound.surroundings)
    wait_until(lambda: made.mark() > 0)
    yield made
    made.close()


def synthesizers() -> list[int]:
    """Return the ids of the synthesizers that this test's processes have started."""
    found = []
    for process in Path("/proc").glob("[0-9]*"):
        try:
            command = (process / "cmdline").read_bytes()
            environment = (process / "environ").read_bytes()
        except OSError:
            continue
        cache = f"XDG_CACHE_HOME={os.environ['XDG_CACHE_HOME']}".encode()
        if b"neural.synthesizer" in command and cache in environment:
            found.append(int(process.name))
    return found


def test_it_speaks_languages_that_the_system_does_not(listener: Listener, ear: Ear) -> None:
    for sentence in (Sentence(CHINESE, "zh-Hans"), Sentence("ほとんどは無害です。", "ja")):
        since = ear.mark()
        assert listener.hear(sentence) is SpeechError.NONE
        wait_until(lambda since=since: ear.seconds_heard(since) > 0.8)
    assert {"zh-Hans", "ja", "en", "ar"} <= (listener.voice.languages or frozenset())


def test_speed_changes_the_length_and_not_the_pitch_and_volume_the_level(
    listener: Listener, ear: Ear
) -> None:
    """The same speech is stretched: all that is heard at half the speed takes twice as long."""
    seconds, levels = [], []
    for speed, volume in ((1.0, 1.0), (0.5, 1.0), (2.0, 0.2)):
        since = ear.mark()
        assert listener.hear(Sentence(WORDS, "en", speed, volume)) is SpeechError.NONE
        heard = ear.all_since(since)
        seconds.append(seconds_of_sound(heard))
        levels.append(level(heard))
    assert seconds[1] > 1.5 * seconds[0] > 1.5 * 1.3 * seconds[2]
    assert levels[2] < levels[0] / 2


def test_a_long_sentence_is_heard_to_its_end_and_a_hush_ends_it_before(listener: Listener, ear: Ear) -> None:
    text = "A lump that grows, hurts, or is larger than five centimeters should be seen by a doctor within two weeks."
    since = ear.mark()
    assert listener.hear(Sentence(text, "en")) is SpeechError.NONE
    assert seconds_of_sound(ear.all_since(since)) > 4
    listener.voice.say(Sentence(text, "en"))
    wait_until(lambda: ear.heard(ear.mark() - RATE // 4))
    listener.voice.hush()
    wait_until(lambda: not ear.heard(ear.mark() - RATE))
    assert listener.hear(Sentence("Yes.", "en")) is SpeechError.NONE


def test_the_memory_is_free_after_the_visit_and_the_next_visitor_hears_it_again(listener: Listener) -> None:
    assert listener.hear(Sentence(WORDS, "en")) is SpeechError.NONE
    assert len(synthesizers()) == 1
    listener.voice.rest()
    wait_until(lambda: not synthesizers())
    assert listener.hear(Sentence(WORDS, "en")) is SpeechError.NONE


def test_what_was_made_ahead_is_heard_without_the_model(listener: Listener, ear: Ear) -> None:
    """The stored sound is a tone: whoever hears it does not hear the model."""
    tone = np.sin(np.arange(RATE_OF_MODEL) / 10).astype(np.float32)
    write_speech(SpokenText(WORDS, "en", NATURAL_VOICES["en"]), opus_of([tone]))
    since = ear.mark()
    assert listener.hear(Sentence(WORDS, "en")) is SpeechError.NONE
    wait_until(lambda: ear.seconds_heard(since) > 0.9)
    assert not synthesizers()


def test_a_human_recording_takes_precedence(listener: Listener, ear: Ear) -> None:
    tone = np.sin(np.arange(2 * RATE_OF_MODEL) / 10).astype(np.float32)
    since = ear.mark()
    assert listener.hear(Sentence(CHINESE, "zh-Hans", clip=wav_of(tone))) is SpeechError.NONE
    wait_until(lambda: ear.seconds_heard(since) > 1.8)
    assert not synthesizers()


def test_a_synthesizer_that_dies_between_two_sentences_is_not_used_again(
    listener: Listener, ear: Ear
) -> None:
    """English is spoken by the system's voice then, and Chinese, which it cannot read, by none."""
    assert listener.hear(Sentence(WORDS, "en")) is SpeechError.NONE
    for process in synthesizers():
        os.kill(process, signal.SIGKILL)
    wait_until(lambda: "zh-Hans" not in (listener.voice.languages or ()))
    since = ear.mark()
    assert listener.hear(Sentence(WORDS, "en")) is SpeechError.NONE
    wait_until(lambda: ear.seconds_heard(since) > 0.8)
    assert listener.hear(Sentence(CHINESE, "zh-Hans")) is SpeechError.LANGUAGE


def damaged_model(folder: Path) -> None:
    """Put a package before the model's that has its name and another content."""
    package = folder / PARTS[2]
    package.mkdir()
    (package / "__init__.py").write_text("")
    (package / "part.bin").write_bytes(bytes(100))


def damaged_runtime(folder: Path) -> None:
    """Put a package before ONNX Runtime that cannot be loaded, as on a processor that it was not made for."""
    (folder / "onnxruntime.py").write_text("raise ImportError('no such processor')")


def slow_runtime(folder: Path) -> None:
    """Put a package before ONNX Runtime that takes long for hardly any sound."""
    (folder / "onnxruntime.py").write_text(
        "import numpy, time\n"
        "class SessionOptions:\n"
        "    def add_session_config_entry(self, *_): pass\n"
        "class RunOptions:\n"
        "    terminate = False\n"
        "    def add_run_config_entry(self, *_): pass\n"
        "class InferenceSession:\n"
        "    def __init__(self, *_, **__): pass\n"
        "    def run(self, *_):\n"
        "        end = time.process_time() + 1\n"
        "        while time.process_time() < end: pass\n"
        "        return [numpy.ones(2400, numpy.float32) / 2]\n"
    )


@pytest.mark.parametrize(
    ("break_it", "fault"),
    [(damaged_model, "damaged"), (damaged_runtime, "absent"), (slow_runtime, "slow")],
)
@pytest.mark.usefixtures("sound", "qapp")
def test_the_voice_of_the_system_speaks_when_the_natural_one_cannot(
    break_it: Callable[[Path], None],
    fault: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    break_it(tmp_path)
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    listener = Listener()
    with caplog.at_level("WARNING"):
        assert listener.hear(Sentence(WORDS, "en")) is SpeechError.NONE
        wait_until(lambda: "zh-Hans" not in (listener.voice.languages or ("zh-Hans",)))
    assert f"The natural voice is not used: {fault}" in caplog.text
    assert listener.hear(Sentence(WORDS, "en")) is SpeechError.NONE
    assert listener.hear(Sentence(CHINESE, "zh-Hans")) is SpeechError.LANGUAGE
    listener.voice.stop()


def test_without_its_packages_only_the_voices_of_the_system_are_offered(
    sound: Sound, qapp: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    del sound
    monkeypatch.setattr(natural_voice, "is_installed", lambda: False)
    assert not NaturalVoice(qapp, NATURAL_VOICES).languages
