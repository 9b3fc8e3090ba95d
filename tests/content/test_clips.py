"""Recordings are found by their text, so that one of an outdated text is never heard."""

import wave
from pathlib import Path

import pytest

from kiosk.cli import main
from kiosk.content.library.builder import build
from kiosk.content.library.reader import Library
from kiosk.content.review.text_digest import digest_of
from kiosk.content.source.checks import check_content
from tests.content.small import edit

SENTENCE = "It passes in 7 to 10 days."


def record(topic: Path, text: str, language: str = "en") -> Path:
    folder = topic / "clips" / language
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"{digest_of(text)}.wav"
    with wave.open(str(path), "wb") as clip:
        clip.setnchannels(1)
        clip.setsampwidth(2)
        clip.setframerate(8000)
        clip.writeframes(bytes(800))
    return path


def test_a_recording_is_in_the_library_until_its_text_changes(
    content: Path, topic: Path, icons: Path, tmp_path: Path
) -> None:
    clip = record(topic, SENTENCE)
    output = tmp_path / "library.sqlite"
    build(content, output, icons_dir=icons)
    library = Library.open(output)
    assert library.clip("colds", "en", SENTENCE) == clip.read_bytes()
    assert library.clip("colds", "en", "It passes in 8 to 10 days.") == b""
    library.close()
    edit(topic / "en.yaml", "It passes in 7 to 10 days.", "It goes in 7 to 10 days.")
    build(content, output, icons_dir=icons)
    library = Library.open(output)
    assert library.clip("colds", "en", "It goes in 7 to 10 days.") == b""
    library.close()


def test_the_list_tells_what_is_recorded_what_is_not_and_what_has_changed(
    content: Path,
    topic: Path,
    icons: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("kiosk.commands.sentences.ICONS", icons)
    record(topic, SENTENCE)
    record(topic, "This was said before.")
    assert main(["sentences", "en", str(content)]) == 0
    told = capsys.readouterr().out.splitlines()
    assert f"recorded colds/clips/en/{digest_of(SENTENCE)} {SENTENCE}" in told
    assert any(line.startswith("-        colds/clips/en/") and line.endswith("virus.") for line in told)
    assert [line for line in told if line.startswith("stale")] == [told[-1]]
    assert main(["sentences", "xx", str(content)]) != 0
    assert "no language 'xx'" in capsys.readouterr().err


def test_what_is_no_recording_is_told(content: Path, topic: Path, icons: Path) -> None:
    good = record(topic, SENTENCE)
    assert not check_content(content, icons)
    (good.parent / "hello.wav").write_bytes(b"RIFF")
    (good.parent / "0123456789ab.wav").write_bytes(b"nothing")
    record(topic, SENTENCE, "tlh")
    problems = check_content(content, icons)
    assert {Path(problem.file).name: problem.message for problem in problems} == {
        "tlh": "this is no language of the content",
        "0123456789ab.wav": "it is no wav file, whatever its name says",
        "hello.wav": "this is not named as a recording",
    }
