"""`install-content` puts checked content in place, keeps what was there before, and changes nothing if it refuses."""

import ctypes
import os
import shutil
from collections import namedtuple
from pathlib import Path

import pytest

from kiosk.cli import main
from kiosk.content.installation import DEFAULT_RECORD, install_default
from kiosk.content.library.builder import build
from kiosk.paths import ICONS, previous_content
from tests.content.small import edit, write_content

Usage = namedtuple("Usage", "total used free")  # noqa: PYI024  (as of shutil)


@pytest.fixture
def new(tmp_path: Path) -> Path:
    """Return content to install, as on a USB stick."""
    return write_content(tmp_path / "stick" / "content")


@pytest.fixture
def shown(tmp_path: Path) -> Path:
    """Return the content folder of a lobby machine, with other content."""
    folder = write_content(tmp_path / "srv" / "content")
    edit(folder / "topics" / "colds" / "en.yaml", "title: Colds\n", "title: Coughs\n")
    return folder


def install(source: Path, target: Path) -> int:
    return main(["install-content", str(source), "--content", str(target)])


def files_of(folder: Path) -> dict[str, bytes]:
    """Return the content of all files below a folder."""
    return {str(f.relative_to(folder)): f.read_bytes() for f in folder.rglob("*") if f.is_file()}


def test_new_content_is_put_in_place_and_the_old_one_kept(new: Path, shown: Path) -> None:
    old = files_of(shown)
    (new / "topics" / ".DS_Store").write_bytes(b"not content")
    new.chmod(0o700)
    (new / "kiosk.yaml").chmod(0o600)
    assert install(new, shown) == os.EX_OK
    (new / "topics" / ".DS_Store").unlink()
    assert files_of(shown) == files_of(new)
    assert shown.stat().st_mode & 0o777 == 0o755, "the kiosk's user can read it"
    assert (shown / "kiosk.yaml").stat().st_mode & 0o777 == 0o644
    assert files_of(previous_content(shown)) == old
    assert install(previous_content(shown), shown) == os.EX_OK
    assert files_of(shown) == old, "the content before can be installed again"
    assert {path.name for path in shown.parent.iterdir()} == {"content", "content.previous"}


def test_content_with_errors_is_refused_with_their_places_and_nothing_changes(
    new: Path, shown: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = files_of(shown.parent)
    edit(new / "topics" / "colds" / "topic.yaml", "icon: heart\nhue: teal", "icon: heart\nhue: teel")
    assert main(["check", str(new)]) == 1
    problem = next(line for line in capsys.readouterr().out.splitlines() if "teel" in line)
    assert install(new, shown) == 1
    told = capsys.readouterr()
    assert problem in told.out.splitlines(), "the author can correct the file that is named"
    assert "the kiosk keeps its content" in told.err
    assert files_of(shown.parent) == before


def test_the_content_is_whole_at_every_moment(
    new: Path, shown: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = shutil.rmtree
    states = []

    def observed(path: Path, *, ignore_errors: bool = False) -> None:
        states.append(files_of(shown))
        real(path, ignore_errors=ignore_errors)

    old = files_of(shown)
    monkeypatch.setattr(shutil, "rmtree", observed)
    assert install(new, shown) == os.EX_OK
    assert states[0] == old
    assert states[1:], "the older folders are removed after the new one has replaced the old one"
    assert all(state == files_of(new) for state in states[1:])


def test_a_file_system_that_cannot_exchange_folders_does(
    new: Path, shown: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ctypes, "CDLL", lambda _: object())
    old = files_of(shown)
    assert install(new, shown) == os.EX_OK
    assert files_of(shown) == files_of(new)
    assert files_of(previous_content(shown)) == old


def test_what_is_no_content_or_does_not_fit_is_refused_in_one_line(
    new: Path,
    shown: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    before = files_of(shown.parent)
    for source in (tmp_path / "nowhere", new / "topics"):
        assert install(source, shown) == os.EX_NOINPUT
        assert "name the folder that contains kiosk.yaml" in capsys.readouterr().err
    assert install(shown, shown) == os.EX_USAGE
    assert "must be apart" in capsys.readouterr().err
    os.mkfifo(new / "pipe")
    assert install(new, shown) == os.EX_IOERR
    assert "is a named pipe" in capsys.readouterr().err
    (new / "pipe").unlink()
    monkeypatch.setattr(shutil, "disk_usage", lambda _: Usage(9, 9, 0))
    assert install(new, shown) == os.EX_IOERR
    (line,) = capsys.readouterr().err.splitlines()
    assert "make room on the disk" in line
    assert files_of(shown.parent) == before


def test_a_finished_library_can_be_installed_unless_it_is_damaged(
    new: Path, shown: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    library = build(new, tmp_path / "built.sqlite", icons_dir=ICONS).path
    assert install(library, shown) == os.EX_OK
    assert files_of(shown) == {"library.sqlite": library.read_bytes()}
    before = files_of(shown.parent)
    library.write_bytes(library.read_bytes()[:5000])
    assert install(library, shown) == os.EX_DATAERR
    assert "library.sqlite" in capsys.readouterr().err
    assert files_of(shown.parent) == before


def test_the_default_content_is_replaced_by_a_newer_one_until_somebody_changes_it(
    new: Path, tmp_path: Path
) -> None:
    target = tmp_path / "srv" / "content"
    assert install_default(new, target)
    assert files_of(target) == files_of(new)
    edit(new / "topics" / "colds" / "en.yaml", "title: Colds\n", "title: Coughs\n")
    assert install_default(new, target)
    assert files_of(target) == files_of(new)
    edit(target / "topics" / "colds" / "en.yaml", "title: Coughs\n", "title: Our coughs\n")
    ours = files_of(target)
    edit(new / "topics" / "colds" / "en.yaml", "title: Coughs\n", "title: Newest coughs\n")
    assert not install_default(new, target)
    assert files_of(target) == ours


def test_content_of_an_unknown_origin_is_kept(new: Path, shown: Path) -> None:
    ours = files_of(shown)
    assert not install_default(new, shown)
    assert files_of(shown) == ours
    assert not (shown.parent / DEFAULT_RECORD).exists()
