"""Tests of building: the same content gives the same bytes, and what did not change is not rebuilt."""

import io
import os
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from PIL import Image

from kiosk.content.library import writer
from kiosk.content.library.builder import build
from kiosk.content.library.reader import Library
from kiosk.content.source.problems import ContentError
from kiosk.errors import KioskError
from tests.content.small import DRAWING, edit, write_content, write_icons, write_topic


@pytest.fixture
def output(tmp_path: Path) -> Path:
    return tmp_path / "out" / "library.sqlite"


def files(folder: Path) -> list[str]:
    """Return the files in a folder except those that builds may leave there: spare, digests and drawings."""
    kept = {"library.previous.sqlite", "library.digests.json", "library.drawings"}
    return sorted(path.name for path in folder.iterdir() if path.name not in kept)


def test_the_same_content_in_another_place_gives_the_same_bytes(tmp_path: Path) -> None:
    made = []
    for place in ("one", "another/and deeper"):
        content, icons = write_content(tmp_path / place / "c"), write_icons(tmp_path / place / "i")
        for number, path in enumerate(sorted(content.rglob("*"))):
            os.utime(path, (number, number))
        path = tmp_path / place / "library.sqlite"
        build(content, path, icons_dir=icons, with_pseudo=True)
        made.append(path.read_bytes())
    assert made[0] == made[1]


def test_nothing_is_written_when_nothing_changed(content: Path, icons: Path, output: Path) -> None:
    first = build(content, output, icons_dir=icons)
    assert (first.changed, first.topics_built, first.topics_reused) == (True, 1, 0)
    before = output.stat()
    again = build(content, output, icons_dir=icons)
    assert (again.changed, again.topics_built, again.topics_reused) == (False, 0, 1)
    assert output.stat().st_ino == before.st_ino
    assert output.stat().st_mtime_ns == before.st_mtime_ns


@pytest.mark.parametrize("what", ["picture", "icon", "kiosk", "pseudo", "builder"])
def test_whatever_changes_the_library_is_noticed(
    content: Path, icons: Path, output: Path, what: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    build(content, output, icons_dir=icons)
    before = output.read_bytes()
    if what == "picture":
        edit(content / "topics" / "colds" / "media" / "where.svg", "#fff", "#eee")
    elif what == "icon":
        edit(icons / "info.svg", "#fff", "#eee")
    elif what == "kiosk":
        edit(content / "kiosk.yaml", "blue", "green")
    elif what == "builder":
        monkeypatch.setattr("kiosk.content.library.fingerprint.BUILDER", 99)
    report = build(content, output, icons_dir=icons, with_pseudo=what == "pseudo")
    assert report.changed
    assert output.read_bytes() != before


def test_a_build_of_content_with_problems_tells_them_all_and_leaves_the_library(
    content: Path, topic: Path, icons: Path, output: Path
) -> None:
    build(content, output, icons_dir=icons)
    before = output.read_bytes()
    edit(content / "kiosk.yaml", "blue", "bleu")
    edit(topic / "topic.yaml", "kind: points", "kind: pionts")
    edit(topic / "en.yaml", "{alt: A red square}", "{}")
    with pytest.raises(ContentError) as refused:
        build(content, output, icons_dir=icons)
    assert [Path(problem.file).name for problem in refused.value.problems] == [
        "kiosk.yaml",
        "en.yaml",
        "topic.yaml",
    ]
    assert all(str(problem) in str(refused.value) for problem in refused.value.problems)
    assert output.read_bytes() == before
    assert files(output.parent) == [output.name]


def test_problems_of_two_topics_are_told_together(content: Path, icons: Path, output: Path) -> None:
    edit(content / "topics" / "colds" / "en.yaml", "{alt: A red square}", "{}")
    shutil.copytree(content / "topics" / "colds", content / "topics" / "fevers")
    edit(content / "kiosk.yaml", "[colds]", "[colds, fevers]")
    with pytest.raises(ContentError) as refused:
        build(content, output, icons_dir=icons)
    assert [Path(problem.file).parent.name for problem in refused.value.problems] == ["colds", "fevers"]
    assert not output.exists()
    assert files(output.parent) == []


def test_a_damaged_library_in_place_is_built_whole_not_taken_over(
    content: Path, icons: Path, output: Path
) -> None:
    build(content, output, icons_dir=icons)
    good = output.read_bytes()
    at = good.index(b"It will pass.")
    output.write_bytes(good[:at] + b"J" + good[at + 1 :])
    report = build(content, output, icons_dir=icons)
    assert (report.changed, report.topics_reused) == (True, 0)
    assert output.read_bytes() == good
    output.write_bytes(b"no library")
    assert build(content, output, icons_dir=icons).changed
    assert output.read_bytes() == good


class Fault(Exception):
    """Represents any possible failure."""


@pytest.mark.parametrize("call", ["fsync", "replace"])
def test_a_fault_before_the_rename_leaves_the_old_library_and_no_draft(
    content: Path, icons: Path, output: Path, call: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    build(content, output, icons_dir=icons)
    before = output.read_bytes()
    edit(content / "kiosk.yaml", "blue", "green")

    def fail(*_: object) -> None:
        raise Fault

    monkeypatch.setattr(Path if call == "replace" else os, call, fail)
    monkeypatch.setattr(os, call, fail)
    with pytest.raises(Fault):
        build(content, output, icons_dir=icons)
    monkeypatch.undo()
    assert output.read_bytes() == before
    assert files(output.parent) == [output.name]


def test_the_draft_is_on_the_disk_before_it_has_its_name_and_the_name_after(
    content: Path, icons: Path, output: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    calls = []
    fsync, replace = os.fsync, os.replace

    def note_sync(handle: int) -> None:
        calls.append("sync " + Path(f"/proc/self/fd/{handle}").readlink().name.split(".")[-1])
        fsync(handle)

    def note_move(old: Path, new: Path) -> None:
        calls.append("move")
        replace(old, new)

    monkeypatch.setattr(os, "fsync", note_sync)
    monkeypatch.setattr(os, "replace", note_move)
    monkeypatch.setattr(Path, "replace", note_move)
    build(content, output, icons_dir=icons)
    assert calls[:3] == ["sync new", "move", "sync out"]


def test_a_full_disk_is_said_in_one_line(
    content: Path, icons: Path, output: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise sqlite3.OperationalError("database or disk is full")

    monkeypatch.setattr(writer.LibraryWriter, "add", full)
    with pytest.raises(KioskError, match="cannot be written: database or disk is full"):
        build(content, output, icons_dir=icons)
    assert files(output.parent) == []


def test_what_a_killed_build_left_is_removed_but_not_what_a_running_one_writes(
    content: Path, icons: Path, output: Path
) -> None:
    output.parent.mkdir()
    parent = os.getppid()
    for name in (".library.sqlite.999999999.new", f".library.sqlite.{os.getpid()}.new"):
        (output.parent / name).write_bytes(b"half")
    running = output.parent / f".library.sqlite.{parent}.new"
    running.write_bytes(b"half")
    build(content, output, icons_dir=icons)
    assert files(output.parent) == [running.name, output.name]


def test_progress_is_told_topic_by_topic(content: Path, icons: Path, output: Path) -> None:
    write_topic(content, "fevers")
    edit(content / "kiosk.yaml", "[colds]", "[colds, fevers]")
    told: list[tuple[int, int, str]] = []
    build(content, output, icons_dir=icons, progress=lambda *step: told.append(step))
    assert told == [(0, 2, "colds"), (1, 2, "fevers"), (2, 2, "done")]


def test_the_pseudo_locales_are_built_of_the_default_language(
    content: Path, icons: Path, output: Path
) -> None:
    build(content, output, icons_dir=icons, with_pseudo=True)
    library = Library.open(output)
    assert [(language.code, language.right_to_left) for language in library.languages] == [
        ("en", False),
        ("en-XA", False),
        ("ar-XB", True),
    ]
    plain, long, right = (library.page("colds", "overview", code) for code in ("en", "en-XA", "ar-XB"))
    assert long.title.startswith("[")
    assert right.title == f"\u200f\u202e{plain.title}\u202c\u200f"
    assert '<a href="term:virus">[' in long.blocks[0].text.markup
    assert long.sources == plain.sources
    assert library.clinic("en-XA").startswith("[")
    library.close()


def test_an_icon_of_the_kiosk_that_is_no_drawing_is_named(content: Path, icons: Path, output: Path) -> None:
    (icons / "odd.svg").write_text("<svg/>", encoding="utf-8")
    with pytest.raises(KioskError, match=r"odd\.svg"):
        build(content, output, icons_dir=icons)


def test_an_illustration_of_the_kiosk_is_drawn_in_its_own_colors(
    content: Path, icons: Path, output: Path
) -> None:
    drawing = icons / "illustrations" / "people.svg"
    drawing.parent.mkdir()
    drawing.write_text(DRAWING.replace("currentColor", "#c02010"), encoding="utf-8")
    build(content, output, icons_dir=icons)
    with closing(Library.open(output)) as library:
        data = library.illustration("people", 700)
        assert library.illustration("nobody", 700) is None
    assert data is not None
    with Image.open(io.BytesIO(data)) as image:
        assert image.width == 720, "the smallest that is wide enough"
        assert image.convert("RGB").getpixel((image.width // 2, image.height // 2)) == (0xC0, 0x20, 0x10)
    edit(drawing, "#c02010", "#10c020")
    assert build(content, output, icons_dir=icons).changed, "a change of it is noticed"
    drawing.write_text("<svg/>", encoding="utf-8")
    with pytest.raises(KioskError, match=r"people\.svg"):
        build(content, output, icons_dir=icons)


def test_names_that_are_no_utf8_are_no_fault(content: Path, topic: Path, icons: Path, output: Path) -> None:
    (Path(os.fsdecode(os.fsencode(topic) + b"/media/\xff.txt"))).write_bytes(b"x")
    assert build(content, output, icons_dir=icons).changed


def test_the_drawn_name_of_each_language_of_the_content_is_stored_in_several_sizes(
    content: Path, icons: Path, output: Path
) -> None:
    wide = DRAWING.replace('viewBox="0 0 40 30"', 'viewBox="0 -10 90 30"')
    for name in ("en", "es"):
        drawing = icons / "languages" / f"{name}.svg"
        drawing.parent.mkdir(exist_ok=True)
        drawing.write_text(wide, encoding="utf-8")
    build(content, output, icons_dir=icons)
    with closing(Library.open(output)) as library:
        small, large = (library.language_name("en", height) for height in (60, 1000))
        assert library.language_name("es", 60) is None, "the content is not in this language"
    assert small is not None
    assert large is not None
    with Image.open(io.BytesIO(small)) as mask:
        assert (mask.mode, mask.size) == ("L", (384, 128)), "more than half as high again as it is shown"
    with Image.open(io.BytesIO(large)) as mask:
        assert mask.height == 512, "the largest there is"
