"""Films and recordings: what plays everywhere is accepted, with its captions; the rest is rejected with a hint."""

import os
import random
import shutil
import sys
import wave
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.content.blocks.block import Cue
from kiosk.content.blocks.kinds.video import VideoBlock
from kiosk.content.blocks.playable import PlayableBlock
from kiosk.content.blocks.records import page_from_json, to_json
from kiosk.content.library.builder import build
from kiosk.content.library.reader import Library
from kiosk.content.media import films, media_worker
from kiosk.content.media.captions import MOST_LETTERS, as_webvtt, read_captions
from kiosk.content.media.films import FilmRefused, read_film
from kiosk.content.source.checks import check_content
from kiosk.content.website.export import export
from kiosk.paths import SITE_STYLE, TRANSLATIONS
from tests.content.small import CAPTIONS, FILMS, add_film, edit

TAKEN = ("film.webm", "film.mp4", "silent.webm", "said.opus", "said.ogg", "said.mp3", "said.m4a")


Check = Callable[[], list[str]]


@pytest.fixture
def found(content: Path, icons: Path) -> Check:
    """Return the messages of the content's problems."""
    return lambda: [
        str(problem).removeprefix(f"{content}{os.sep}") for problem in check_content(content, icons)
    ]


def built(content: Path, icons: Path, folder: Path) -> Library:
    path = folder / "library.sqlite"
    build(content, path, icons_dir=icons)
    return Library.open(path)


@pytest.mark.parametrize("clip", TAKEN)
def test_what_plays_everywhere_comes_into_the_library_whole(
    content: Path, topic: Path, icons: Path, tmp_path: Path, clip: str
) -> None:
    add_film(topic, clip)
    assert list(check_content(content, icons)) == []
    with closing(built(content, icons, tmp_path)) as library:
        page = library.page("colds", "overview", "en")
        block = page.blocks[0]
        assert isinstance(block, PlayableBlock)
        assert block.seconds == pytest.approx(3, abs=0.1)
        assert [cue.text for cue in block.cues] == ["Breathe in & out, slowly.", "Drink something warm."]
        assert [(cue.begin, cue.end) for cue in block.cues] == [(0, 1.5), (1.5, 3)]
        assert library.media(block.media) == (FILMS / clip).read_bytes()
        if isinstance(block, VideoBlock):
            assert (block.width, block.height) == (160, 90)
            assert library.media(block.poster) == (topic / "media/photo.png").read_bytes()
        assert page_from_json(to_json(page)) == page


REFUSED = [
    ("av1.webm", "it is AV1 in WebM, which the kiosk cannot play everywhere", "save it as WebM (VP9 with Opus)"),
    ("hevc.mp4", "it is HEVC in MPEG-4", "MP4 (H.264 with AAC)"),
    ("fine.mp4", "its colours are finer than most machines play", "8 bit, 4:2:0"),
    ("old.avi", "it is MPEG-4 Visual in AVI", "save it as WebM"),
]  # fmt: skip


@pytest.mark.parametrize(("clip", "why", "hint"), REFUSED)
def test_what_does_not_play_everywhere_is_refused(
    found: Check, topic: Path, clip: str, why: str, hint: str
) -> None:
    add_film(topic, clip)
    (problem,) = found()
    assert problem.startswith("topics/colds/topic.yaml:8:40: ")
    assert why in problem
    assert hint in problem


def noise(path: Path) -> None:
    path.write_bytes(bytes(range(256)) * 90)


def beginning(path: Path) -> None:
    """Truncate a film after its header."""
    path.write_bytes((FILMS / "film.mp4").read_bytes()[:40])


def endless(path: Path) -> None:
    with path.open("wb") as file:
        file.truncate(films.MOST_BYTES + 1)


def pulse(path: Path) -> None:
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(8000)
        file.writeframes(bytes(16000))


@pytest.mark.parametrize(
    ("spoil", "clip", "why"),
    [
        (noise, "film.webm", "it is no film and no recording"),
        (beginning, "film.mp4", "it is no film and no recording"),
        (endless, "film.webm", "it has more than 64 MB"),
        (pulse, "said.ogg", "its sound is PCM in Wave"),
        (Path.unlink, "film.webm", "there is no file 'media/film.webm'"),
        (lambda path: shutil.copy(FILMS / "said.opus", path), "film.webm", "it has no moving pictures"),
        (lambda path: shutil.copy(FILMS / "film.webm", path), "said.ogg", "it has moving pictures"),
    ],
)
def test_a_spoilt_file_is_told_in_plain_words(
    found: Check, topic: Path, spoil: Callable[[Path], object], clip: str, why: str
) -> None:
    add_film(topic, clip)
    spoil(topic / "media" / clip)
    (problem,) = found()
    assert why in problem
    assert problem.endswith(")"), "it says how to mend it"


@pytest.mark.parametrize("clip", TAKEN)
@pytest.mark.parametrize("share", [0.95, 0.5, 0.05])
def test_a_file_that_was_cut_short_is_refused(found: Check, topic: Path, clip: str, share: float) -> None:
    add_film(topic, clip)
    file = topic / "media" / clip
    file.write_bytes(file.read_bytes()[: round(file.stat().st_size * share)])
    (problem,) = found()
    assert "it is cut short: its end is missing" in problem


@pytest.mark.parametrize(
    "case",
    [
        ("MOST_SECONDS", 2, "it takes more than"),
        ("MOST_WIDTH", 100, "it is 160 by 90 pixels: too large"),
        ("MOST_FRAMES_A_SECOND", 5, "it has too many pictures a second"),
    ],
)
def test_a_film_has_limits(
    found: Check, topic: Path, monkeypatch: pytest.MonkeyPatch, case: tuple[str, int, str]
) -> None:
    limit, value, why = case
    add_film(topic)
    monkeypatch.setattr(films, limit, value)
    (problem,) = found()
    assert why in problem


def test_a_film_leads_nowhere_else(found: Check, topic: Path) -> None:
    add_film(topic)
    edit(topic / "topic.yaml", "film: media/film.webm", "film: ../../../films/film.webm")
    (problem,) = found()
    assert "leads out of the topic's folder" in problem


def damaged(data: bytes, chance: random.Random) -> Iterator[bytes]:
    """Yield a truncated file, and files with bytes changed in the header and anywhere."""
    for _ in range(6):
        yield data[: chance.randrange(len(data))]
        for end in (600, len(data)):
            changed = bytearray(data)
            for _ in range(chance.randint(1, 8)):
                changed[chance.randrange(min(end, len(data)))] = chance.choice(
                    (0, 0x82, 0xFF, chance.randrange(256))
                )
            yield bytes(changed)


def read(file: Path, *, moving: bool) -> films.FilmFile | FilmRefused:
    try:
        return read_film(file, moving=moving)
    except FilmRefused as refused:
        return refused


@pytest.mark.parametrize("clip", [*TAKEN, *(clip for clip, *_ in REFUSED)])
def test_a_damaged_file_is_taken_or_refused_and_nothing_else(tmp_path: Path, clip: str) -> None:
    file = tmp_path / clip
    for data in damaged((FILMS / clip).read_bytes(), random.Random(clip)):  # noqa: S311  (no secret)
        file.write_bytes(data)
        found = read(file, moving="said" not in clip)
        if isinstance(found, FilmRefused):
            assert str(found), "it says why"
            assert found.hint, "it says how to mend it"
        else:
            assert 0 < found.seconds <= films.MOST_SECONDS


def test_a_changed_byte_at_which_mediainfo_never_returns_from_a_file_is_no_hang(
    found: Check, topic: Path
) -> None:
    add_film(topic, "av1.webm")
    file = topic / "media/av1.webm"
    data = bytearray(file.read_bytes())
    data[266] = 0x82
    file.write_bytes(data)
    (problem,) = found()
    assert "'media/av1.webm': " in problem
    assert problem.endswith(")"), "it says how to mend it"


FAULTY_PARSERS = {
    "while True: pass": r"it is damaged: it takes more than 0\.2 seconds to read",
    "time.sleep(600)": r"it is damaged: it takes more than 0\.2 seconds to read",
    "bytearray(8 << 30)": "it is damaged and cannot be read: the program that reads media failed on it",
    "os.abort()": "it is damaged and cannot be read: the program that reads media failed on it",
}


@pytest.mark.parametrize("fault", FAULTY_PARSERS)
def test_a_file_that_hangs_or_ends_its_parser_is_refused_and_the_next_one_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, fault: str
) -> None:
    program = f"""
import os, time
from kiosk.devices import media_worker
def fail(data, job):
    if data != b"damaged":
        return real(data, job)
    {fault}
real = media_worker.track_lister()
media_worker.WORKS["tracks"] = lambda: fail
media_worker.main()
"""
    monkeypatch.setattr(media_worker, "COMMAND", (sys.executable, "-c", program))
    monkeypatch.setattr(media_worker, "WAITING", 1)
    monkeypatch.setattr(films, "MOST_PARSING_SECONDS", 0.2)
    with closing(media_worker.MediaWorker()) as worker:
        monkeypatch.setattr(films, "media_worker", lambda: worker)
        file = tmp_path / "film.webm"
        file.write_bytes(b"damaged")
        with pytest.raises(FilmRefused, match=FAULTY_PARSERS[fault]) as refused:
            read_film(file, moving=True)
        assert refused.value.hint
        assert read_film(FILMS / "film.webm", moving=True).width == 160


TIMES = "00:01.500 --> 00:03.000"
SPOILT_CAPTIONS = [
    ("WEBVTT\n", "Captions\n", 1, "it is no WebVTT"),
    (TIMES, "00:01.500 -> 00:03.000", 6, "a caption is not written as WebVTT has it"),
    (TIMES, "half past --> three", 6, "a caption is not written as WebVTT has it"),
    (TIMES, "00:01.500 --> 00:01.600", 6, "shown too briefly"),
    (TIMES, "00:03.000 --> 00:01.500", 6, "shown too briefly, or ends before it begins"),
    (TIMES, "00:01.000 --> 00:03.000", 6, "begins before the one above it has ended"),
    (TIMES, "00:04.000 --> 00:06.000", 6, "begins after the end, at 3.0 seconds"),
    ("Drink something warm.", "Drink " * 30, 6, f"more than {MOST_LETTERS} letters"),
    (CAPTIONS, "WEBVTT\n", 1, "it has no captions"),
    (TIMES, "0:01.5 --> 0:03.0", 6, "a caption is not written as WebVTT has it"),
    (TIMES, "00:75.000 --> 00:99.000", 6, "a caption is not written as WebVTT has it"),
    ("Drink something warm.", f"Drink\n{TIMES}", 8, "a caption is not written as WebVTT has it"),
    ("Drink something warm.", f"NOTE a --> b\n\n{TIMES}\nDrink", 7, "a caption is not written as WebVTT has it"),
    ("Drink something warm.", "Drink\nsome&#0;thing.", 8, "control character '\\x00'"),
    ("Drink something warm.", "Drink &#27;[31m.", 7, "control character '\\x1b'"),
    ("Drink something warm.", "Drink &#x1B [31m.", 7, "control character '\\x1b'"),
    ("Drink something warm.", "Drink &#X202E;.", 7, "control character '\\u202e'"),
    ("Drink something warm.", "Drink &#8238;.", 7, "control character '\\u202e'"),
    ("Drink something warm.", "Drink \u202e.", 7, "control character '\\u202e'"),
    ("Drink something warm.", "Drink \x1b[31m.", 7, "control character '\\x1b'"),
    ("Drink something warm.", "Drink \x0csomething\x0c.", 7, "control character '\\x0c'"),
    ("Drink something warm.", "Drink \ufffd.", 7, "a lost character"),
    ("Drink something warm.", "Drink &#x110000;.", 7, "stands for no character"),
]  # fmt: skip


@pytest.mark.parametrize("case", SPOILT_CAPTIONS)
def test_captions_that_nobody_could_read_are_told_with_their_line(
    found: Check, topic: Path, case: tuple[str, str, int, str]
) -> None:
    old, new, line, why = case
    add_film(topic)
    edit(topic / "media/film.en.vtt", old, new)
    (problem,) = found()
    assert problem.startswith(f"topics/colds/media/film.en.vtt:{line}:1: ")
    assert why in problem


def test_captions_are_required_in_every_language(found: Check, topic: Path) -> None:
    add_film(topic)
    (topic / "media/film.en.vtt").unlink()
    (problem,) = found()
    assert "'media/film.webm' has no captions in en" in problem
    assert "write what is said into media/film.en.vtt" in problem


def test_captions_of_another_encoding_are_told_with_their_line(found: Check, topic: Path) -> None:
    add_film(topic)
    (topic / "media/film.en.vtt").write_bytes(CAPTIONS.replace("warm", "kälte").encode("latin-1"))
    (problem,) = found()
    assert problem.startswith("topics/colds/media/film.en.vtt:7:1: it is not UTF-8")


def test_captions_may_have_notes_identifiers_settings_and_tags(tmp_path: Path) -> None:
    path = tmp_path / "film.en.vtt"
    path.write_text(
        "WEBVTT Walking\n\nNOTE by Ann\n\nfirst\r\n00:01.000 --> 01:00:02.500 line:0 align:start\r\n"
        "<v Ann>Lift <b>one</b>\nfoot &amp; wait: a < b\n",
        encoding="utf-8-sig",
        newline="",
    )
    assert read_captions(path, 4000) == (Cue(1, 3602.5, "Lift one foot & wait: a < b"),)


WORDS = st.text(st.characters(categories=("L", "N", "P", "S")), min_size=1, max_size=20)
LINES = st.lists(WORDS, min_size=1, max_size=5).map(" ".join)


@given(st.lists(st.tuples(st.integers(0, 5000), st.integers(800, 9000), LINES), min_size=1, max_size=8))
def test_captions_come_back_as_they_were_written(
    tmp_path_factory: pytest.TempPathFactory, parts: list[tuple[int, int, str]]
) -> None:
    cues, at = [], 0
    for pause, length, text in parts:
        begin = at + pause
        at = begin + length
        cues.append(Cue(begin / 1000, at / 1000, text))
    path = tmp_path_factory.mktemp("captions") / "film.en.vtt"
    path.write_text(as_webvtt(cues), encoding="utf-8")
    assert list(read_captions(path, at / 1000)) == cues


def test_the_site_plays_it_with_its_captions_and_words(
    content: Path, topic: Path, icons: Path, tmp_path: Path
) -> None:
    add_film(topic)
    with closing(built(content, icons, tmp_path)) as library:
        export(
            library,
            tmp_path / "www",
            languages=library.offered("reviewed"),
            words=TRANSLATIONS,
            style=SITE_STYLE,
        )
    page = (tmp_path / "www/en/colds/overview.html").read_text(encoding="utf-8")
    (film,) = (tmp_path / "www/media/colds").glob("*.webm")
    assert film.read_bytes() == (FILMS / "film.webm").read_bytes()
    assert [cue.text for cue in read_captions(film.with_suffix(".en.vtt"), 3)] == [
        "Breathe in & out, slowly.",
        "Drink something warm.",
    ]
    assert f'<track kind="captions" srclang="en" src="../../media/colds/{film.stem}.en.vtt" default>' in page
    assert "<p>Breathe in &amp; out, slowly.</p>" in page
    assert "<p>Somebody with a cup</p>" in page
