"""Tests of incremental builds: the same rows as a full build, and no reader notices."""

import os
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from kiosk.content.library import builder
from kiosk.content.library.builder import build
from kiosk.content.library.reader import Library
from kiosk.content.library.rows import COLUMNS
from kiosk.content.library.staging import spare_path
from kiosk.content.search.query import Search
from kiosk.content.source.problems import ContentError
from tests.content.small import edit, write_topic

NAMES = ("colds", "fevers", "aches", "coughs")


@pytest.fixture
def output(tmp_path: Path) -> Path:
    return tmp_path / "out" / "library.sqlite"


@pytest.fixture(autouse=True)
def settled(monkeypatch: pytest.MonkeyPatch) -> None:
    """Cache the digests of the tests' own files although they were written just now."""
    monkeypatch.setattr("kiosk.content.library.fingerprint.SETTLED", 0)


@pytest.fixture
def four(content: Path, icons: Path, output: Path) -> Path:
    """Return a content folder of four topics with a built library."""
    for name in NAMES[1:]:
        write_topic(content, name)
    edit(content / "kiosk.yaml", "[colds]", f"[{', '.join(NAMES)}]")
    build(content, output, icons_dir=icons)
    return content


def say(content: Path, topic: str, said: str) -> None:
    """Change the nurse's text in a topic."""
    file = content / "topics" / topic / "en.yaml"
    lines = file.read_text(encoding="utf-8").splitlines()
    changed = [f"      said: {{text: {said}, by: A nurse}}" if " said: " in line else line for line in lines]
    file.write_text("\n".join([*changed, ""]), encoding="utf-8")


def texts(library: Library, words: str) -> list[str]:
    """Return the search results for each prefix."""
    answer = Search(library).answer(words, "en")
    return [] if answer.near else [result.text for result in answer.found]


def everything(path: Path) -> dict[str, list[tuple[object, ...]]]:
    """Return all rows of a library, and the results of some searches."""
    with closing(Library.open(path)) as library:
        library.verify()
        found = {
            f"search {words}": [
                (result.topic, result.section, result.block, result.text)
                for result in Search(library).answer(words, "en").found
            ]
            for words in ("virus", "pass", "soon", "a", "colds care")
        }
    with closing(sqlite3.connect(path)) as database:
        tables = [*COLUMNS, "topic", "shelf", "meta"]
        rows = {table: sorted(database.execute(f"SELECT * FROM {table}")) for table in tables}  # noqa: S608
    return {**found, **rows}


def test_many_changes_give_the_rows_and_findings_of_a_whole_build(
    four: Path, icons: Path, output: Path
) -> None:
    def check(built: int) -> None:
        assert build(four, output, icons_dir=icons).topics_built == built
        whole = output.with_name("whole.sqlite")
        whole.unlink(missing_ok=True)
        build(four, whole, icons_dir=icons)
        assert everything(output) == everything(whole)

    say(four, "colds", "It will pass soon.")
    check(built=1)
    say(four, "fevers", "Soon it is over.")
    say(four, "aches", "Soon soon.")
    check(built=2)
    edit(four / "kiosk.yaml", "[colds, fevers, aches, coughs]", "[coughs, aches, colds]")
    check(built=0)
    write_topic(four, "rashes")
    edit(four / "kiosk.yaml", "[coughs, aches, colds]", "[coughs, rashes, aches, colds]")
    check(built=1)
    say(four, "colds", "It will pass.")
    check(built=1)
    edit(four / "kiosk.yaml", "blue", "green")
    check(built=0)


def test_a_change_is_written_into_the_library_two_builds_ago(four: Path, icons: Path, output: Path) -> None:
    for said in ("One.", "Two.", "Three."):
        spare, before = spare_path(output).stat(), output.stat()
        say(four, "colds", said)
        build(four, output, icons_dir=icons)
        assert output.stat().st_ino == spare.st_ino
        assert spare_path(output).stat().st_ino == before.st_ino


def test_a_kiosk_that_still_reads_the_library_two_builds_ago_is_unharmed(
    four: Path, icons: Path, output: Path
) -> None:
    with closing(Library.open(output)) as reader:
        first = reader.page("colds", "care", "en")
        for said in ("One.", "Two.", "Three."):
            say(four, "colds", said)
            build(four, output, icons_dir=icons)
            with closing(Library.open(output)) as newest:
                assert said in texts(newest, said)
        reader.verify()
        assert reader.page("colds", "care", "en") == first


def test_a_build_cut_off_before_its_rename_harms_nothing(four: Path, icons: Path, output: Path) -> None:
    spare = spare_path(output)
    spare.unlink()
    os.link(output, spare)  # the state between keeping the library and replacing it
    data = output.read_bytes()
    with closing(Library.open(output)) as reader:
        say(four, "colds", "One.")
        build(four, output, icons_dir=icons)
        reader.verify()
    assert spare.read_bytes() == data
    assert everything(output)["search soon"] == []


@pytest.mark.parametrize("data", [None, b"", b"no library", "cut", "flipped"])
def test_a_spare_that_is_missing_or_damaged_is_not_used(
    four: Path, icons: Path, output: Path, data: bytes | str | None
) -> None:
    spare = spare_path(output)
    good = spare.read_bytes()
    spare.unlink()
    if data == "cut":
        spare.write_bytes(good[:-4096])
    elif data == "flipped":
        spare.write_bytes(good.replace(b"It will pass.", b"It will pasS."))
    elif isinstance(data, bytes):
        spare.write_bytes(data)
    say(four, "colds", "One.")
    assert build(four, output, icons_dir=icons).topics_built == 1
    with closing(Library.open(output)) as library:
        library.verify()
        assert texts(library, "It will pass.").count("It will pass.") == 3


def test_problems_leave_the_library_and_its_spare_untouched(four: Path, icons: Path, output: Path) -> None:
    before = {path: path.read_bytes() for path in (output, spare_path(output))}
    edit(four / "topics" / "aches" / "en.yaml", "{alt: A red square}", "{}")
    with pytest.raises(ContentError):
        build(four, output, icons_dir=icons)
    assert {path: path.read_bytes() for path in before} == before


class Fault(Exception):
    """Represents any possible failure."""


@pytest.mark.parametrize("call", ["fsync", "replace"])
def test_a_fault_leaves_the_library_and_the_next_build_mends_all(
    four: Path, icons: Path, output: Path, call: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = output.read_bytes()
    say(four, "colds", "One.")

    def fail(*_: object) -> None:
        raise Fault

    monkeypatch.setattr(Path if call == "replace" else os, call, fail)
    with pytest.raises(Fault):
        build(four, output, icons_dir=icons)
    monkeypatch.undo()
    assert output.read_bytes() == before
    assert not list(output.parent.glob("*.new")) + list(output.parent.glob(".*.new"))
    assert build(four, output, icons_dir=icons).topics_built == 1
    assert everything(output)["search soon"] == []


def test_a_large_library_is_not_read_whole_and_damaged_rows_are_never_taken_over(
    four: Path, icons: Path, output: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(builder, "SMALL", 0)
    for said in ("One.", "Zwei."):
        say(four, "fevers", said)
        build(four, output, icons_dir=icons)
    data = output.read_bytes()
    # The spare still says "One." for fevers, so these rows come from the library in place.
    output.write_bytes(data.replace(b"Zwei.", b"Zwwi."))
    say(four, "colds", "Three.")
    build(four, output, icons_dir=icons)
    with closing(Library.open(output)) as library:
        library.verify()
        assert texts(library, "Zwei.") == ["Zwei."]


def test_a_new_file_that_looks_like_the_old_one_is_noticed(four: Path, icons: Path, output: Path) -> None:
    file = four / "topics" / "colds" / "en.yaml"
    status = file.stat()
    edit(file, "It will pass.", "It will stay.")
    os.utime(file, ns=(status.st_atime_ns, status.st_mtime_ns))
    assert build(four, output, icons_dir=icons).topics_built == 1


@pytest.mark.parametrize("kept", [b"", b"{", b"[]", b'{"x": 1}', None])
def test_damaged_digests_are_made_anew(four: Path, icons: Path, output: Path, kept: bytes | None) -> None:
    digests = output.with_suffix(".digests.json")
    if kept is None:
        digests.unlink()
        digests.mkdir()
    else:
        digests.write_bytes(kept)
    assert not build(four, output, icons_dir=icons).changed
    say(four, "colds", "One.")
    assert build(four, output, icons_dir=icons).topics_built == 1


def test_a_disk_that_knows_no_second_names_is_no_fault(
    four: Path, icons: Path, output: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise PermissionError(1, "Operation not permitted")

    monkeypatch.setattr(os, "link", fail)
    for said in ("One.", "Two."):
        say(four, "colds", said)
        assert build(four, output, icons_dir=icons).topics_built == 1
    with closing(Library.open(output)) as library:
        library.verify()


def test_topics_all_changed_are_built_as_from_nothing(four: Path, icons: Path, output: Path) -> None:
    for name in NAMES:
        say(four, name, "One.")
    assert build(four, output, icons_dir=icons).topics_built == 4
    changed = output.read_bytes()
    shutil.rmtree(output.parent)
    build(four, output, icons_dir=icons)
    assert output.read_bytes() == changed
