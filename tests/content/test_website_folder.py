"""An export replaces only what an earlier export wrote."""

import os
from contextlib import suppress
from pathlib import Path

import pytest

from kiosk.content.website.folder import MARK, replaced_site
from kiosk.errors import KioskError


def write(folder: Path, pages: dict[str, str]) -> None:
    """Export pages, named by their paths."""
    with replaced_site(folder) as staging:
        for name, text in pages.items():
            (staging / name).parent.mkdir(exist_ok=True)
            (staging / name).write_text(text)


def pages_in(folder: Path) -> dict[str, str]:
    found = (path for path in folder.rglob("*") if path.is_file() and path.name != MARK)
    return {str(path.relative_to(folder)): path.read_text() for path in found}


FIRST = {"index.html": "first", "en/a.html": "a", "ar/a.html": "a"}
SECOND = {"index.html": "second", "en/b.html": "b"}


@pytest.mark.parametrize("name", [".", "../www", "../www/.", "../new", "link"])
def test_a_folder_may_be_named_in_any_way(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    (tmp_path / "www").mkdir()
    (tmp_path / "www").chmod(0o750)
    monkeypatch.chdir(tmp_path / "www")
    target = tmp_path / "elsewhere" if name == "link" else (tmp_path / "www" / name).resolve()
    if name == "link":
        (tmp_path / "elsewhere").mkdir()
        (tmp_path / "www" / "link").symlink_to(tmp_path / "elsewhere")
    write(Path(name), FIRST)
    write(Path(name), SECOND)
    assert pages_in(target) == SECOND
    assert Path.cwd() == tmp_path / "www", "the current folder is still there"
    assert (tmp_path / "www").stat().st_mode & 0o777 == 0o750


def test_folders_beside_it_are_nobodys_business(tmp_path: Path) -> None:
    for name in (".www.old", ".www.new", "www.old"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "letters.txt").write_text("mine")
    write(tmp_path / "www", FIRST)
    write(tmp_path / "www", SECOND)
    assert sorted(path.name for path in tmp_path.iterdir()) == [".www.new", ".www.old", "www", "www.old"]
    assert pages_in(tmp_path / ".www.old") == {"letters.txt": "mine"}


def test_what_a_server_needs_beside_the_pages_stays(tmp_path: Path) -> None:
    write(tmp_path, FIRST)
    (tmp_path / "robots.txt").write_text("mine")
    (tmp_path / ".git").mkdir()
    (tmp_path / ".git" / "HEAD").write_text("main")
    write(tmp_path, SECOND)
    assert pages_in(tmp_path) == {**SECOND, "robots.txt": "mine", ".git/HEAD": "main"}
    with pytest.raises(KioskError, match=r"robots\.txt"):
        write(tmp_path, {"robots.txt": "the kiosk's"})
    assert pages_in(tmp_path) == {**SECOND, "robots.txt": "mine", ".git/HEAD": "main"}


@pytest.mark.parametrize("there", ["letters.txt", ".hidden", "index.html"])
def test_a_folder_of_somebody_else_is_refused(tmp_path: Path, there: str) -> None:
    (tmp_path / there).write_text("mine")
    with pytest.raises(KioskError, match="something else"):
        write(tmp_path, FIRST)
    assert pages_in(tmp_path) == {there: "mine"}


def test_a_file_is_no_folder(tmp_path: Path) -> None:
    (tmp_path / "www").write_text("mine")
    with pytest.raises(KioskError, match="not a folder"):
        write(tmp_path / "www", FIRST)
    assert (tmp_path / "www").read_text() == "mine"


def test_an_export_that_fails_leaves_the_one_before_and_no_new_folder(tmp_path: Path) -> None:
    write(tmp_path / "www", FIRST)
    for name in ("www", "new"):
        with suppress(OSError), replaced_site(tmp_path / name) as staging:
            (staging / "index.html").write_text("half")
            raise OSError
    assert pages_in(tmp_path) == {f"www/{name}": text for name, text in FIRST.items()}
    assert [path.name for path in tmp_path.iterdir()] == ["www"]


class Killed(BaseException):
    """Represents the end of the process: nothing is restored after it."""


@pytest.mark.parametrize("at", range(6))
@pytest.mark.parametrize("killed", [False, True])
def test_a_swap_that_is_interrupted_loses_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, at: int, killed: bool
) -> None:
    """Three files of the first export and two of the second are moved; one move fails, or is the last operation."""
    write(tmp_path, FIRST)
    rename, moves = os.rename, []

    def fail(source: object, target: object, **how: object) -> None:
        moves.append(source)
        if len(moves) > at and (killed or len(moves) == at + 1):
            raise Killed if killed else OSError
        rename(source, target, **how)  # type: ignore[arg-type]

    with monkeypatch.context() as patch:
        patch.setattr(os, "rename", fail)
        with suppress(OSError, Killed):
            write(tmp_path, SECOND)
    if not killed:
        assert pages_in(tmp_path) == (FIRST if at < 5 else SECOND)
    write(tmp_path, SECOND)
    assert pages_in(tmp_path) == SECOND
    assert sorted(path.name for path in tmp_path.iterdir()) == [MARK, "en", "index.html"]
