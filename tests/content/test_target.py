"""`main.py build -o` overwrites libraries only: any other file of that name stays unchanged and is reported."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.cli import main
from kiosk.content.library.reader import Library
from tests.content.small import edit, write_content


@pytest.fixture
def content(tmp_path: Path) -> Path:
    return write_content(tmp_path / "content")


def files(folder: Path) -> dict[str, bytes]:
    """Return the contents of all files below a folder."""
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


OTHERS: dict[str, Callable[[Path], object]] = {
    "a text": lambda path: path.write_text("My notes."),
    "an empty file": lambda path: path.touch(),
    "a folder": lambda path: path.mkdir(),
    "another database": lambda path: path.write_bytes(b"SQLite format 3\0" + bytes(100)),
    "a pipe": os.mkfifo,
    "a link to a text": lambda path: path.symlink_to(path.parent / "content" / "kiosk.yaml"),
    "a link to a folder": lambda path: path.symlink_to(path.parent / "content"),
    "a link to a device": lambda path: path.symlink_to("/dev/null"),
    "a link to itself": lambda path: path.symlink_to(path),
}


@pytest.mark.parametrize("what", OTHERS)
def test_what_is_no_library_is_not_written_over(
    tmp_path: Path, content: Path, capsys: pytest.CaptureFixture[str], what: str
) -> None:
    output = tmp_path / "notes.txt"
    OTHERS[what](output)
    before, kind = files(tmp_path), os.lstat(output)
    assert main(["build", str(content), "-o", str(output)]) == os.EX_CANTCREAT
    told = capsys.readouterr().err
    assert len(told.splitlines()) == 1
    assert "name another file" in told
    assert (files(tmp_path), os.lstat(output).st_mode) == (before, kind.st_mode)


@pytest.mark.parametrize("output", ["/dev/null", "/dev/full", "", ".", "content/kiosk.yaml", "content"])
def test_neither_devices_nor_content_are_written_over(
    content: Path, monkeypatch: pytest.MonkeyPatch, output: str
) -> None:
    monkeypatch.chdir(content.parent)
    before = files(content)
    assert main(["build", str(content), "-o", output]) == os.EX_CANTCREAT
    assert files(content) == before


@pytest.mark.parametrize("name", ["library.previous.sqlite", "library.digests.json"])
def test_what_has_the_name_of_a_file_that_a_build_keeps_beside_stays(
    tmp_path: Path, content: Path, name: str
) -> None:
    (tmp_path / name).write_text("My notes.")
    assert main(["build", str(content), "-o", str(tmp_path / "library.sqlite")]) == os.EX_CANTCREAT
    assert (tmp_path / name).read_text() == "My notes."


def test_a_folder_that_has_the_name_of_the_kept_drawings_keeps_its_files(
    tmp_path: Path, content: Path
) -> None:
    own = tmp_path / "library.drawings" / "own.png"
    own.parent.mkdir()
    own.touch()
    os.utime(own, (0, 0))
    assert main(["build", str(content), "-o", str(tmp_path / "library.sqlite")]) == os.EX_CANTCREAT
    assert own.exists()


def test_a_library_is_built_again_also_where_a_link_leads_to_it_or_it_is_damaged(
    tmp_path: Path, content: Path
) -> None:
    output, link = tmp_path / "library.sqlite", tmp_path / "link"
    link.symlink_to(output)
    words = content / "topics" / "colds" / "en.yaml"
    for title in (
        "What helps",
        "What may help",
        "What might help",
    ):  # from the third build on, the spare is written into
        edit(words, "What helps", title)
        assert main(["build", str(content), "-o", str(link)]) == os.EX_OK
        edit(words, title, "What helps")
        assert link.is_symlink()
        Library.open(output).close()
    output.write_bytes(output.read_bytes()[:5000])
    assert main(["build", str(content), "-o", str(output)]) == os.EX_OK
    Library.open(output).close()
