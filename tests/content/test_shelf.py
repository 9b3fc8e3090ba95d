"""Tests of choosing the library to show: the newest that can be built, otherwise the last good one."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.content.library import library_store as shelf
from kiosk.content.library.builder import build
from kiosk.content.library.library_store import OpenedLibrary, library_path, open_newest, open_pseudo
from kiosk.errors import KioskError
from tests.content.small import edit

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def cache(tmp_path: Path) -> Path:
    return tmp_path / "cache"


@pytest.fixture
def opened(content: Path, cache: Path, icons: Path) -> Iterator[list[OpenedLibrary]]:
    """Yield the newest library, opened once, in a list; libraries that are added to the list are closed too."""
    found = [open_newest(content, cache, icons)]
    yield found
    for newest in found:
        newest.library.close()


def title(newest: OpenedLibrary) -> str:
    return next(iter(newest.library.topics("en").values())).title


def test_the_first_start_builds_the_library(opened: list[OpenedLibrary], content: Path, cache: Path) -> None:
    assert opened[0].complaints == ()
    assert title(opened[0]) == "Colds"
    assert opened[0].library.path == library_path(content, cache)


def test_a_start_after_a_change_shows_the_change(
    opened: list[OpenedLibrary], content: Path, cache: Path, icons: Path
) -> None:
    edit(content / "topics" / "colds" / "en.yaml", "title: Colds\n", "title: Coughs\n")
    opened.append(open_newest(content, cache, icons))
    assert title(opened[1]) == "Coughs"
    assert opened[1].complaints == ()


def test_broken_content_leaves_the_last_good_library_and_tells_staff(
    opened: list[OpenedLibrary], content: Path, cache: Path, icons: Path
) -> None:
    edit(content / "topics" / "colds" / "en.yaml", "title: Colds\n", "title: no\n")
    for _ in range(2):
        opened.append(open_newest(content, cache, icons))
        assert title(opened[-1]) == "Colds"
        assert "no without quotes" in opened[-1].complaints[0]
        assert "last good library" in opened[-1].complaints[1]
    edit(content / "topics" / "colds" / "en.yaml", "title: no\n", "title: Coughs\n")
    opened.append(open_newest(content, cache, icons))
    assert (title(opened[-1]), opened[-1].complaints) == ("Coughs", ())


def test_content_that_is_gone_leaves_the_last_good_library(
    opened: list[OpenedLibrary], content: Path, cache: Path, icons: Path
) -> None:
    (content / "kiosk.yaml").unlink()
    opened.append(open_newest(content, cache, icons))
    assert title(opened[1]) == "Colds"
    assert opened[1].complaints


def test_without_any_library_broken_content_is_an_error_that_says_why(
    content: Path, cache: Path, icons: Path
) -> None:
    edit(content / "kiosk.yaml", "hue: blue", "hue: bleu")
    with pytest.raises(KioskError, match="did you mean 'blue'"):
        open_newest(content, cache, icons)


def test_a_folder_that_cannot_be_written_is_an_error_that_says_so(
    content: Path, tmp_path: Path, icons: Path
) -> None:
    blocked = tmp_path / "cache"
    blocked.write_text("a file in the way", encoding="utf-8")
    with pytest.raises(KioskError, match="cannot be built"):
        open_newest(content, blocked, icons)


@pytest.mark.parametrize("data", [b"", b"junk", None])
def test_a_damaged_or_missing_library_is_built_anew(
    opened: list[OpenedLibrary], content: Path, cache: Path, icons: Path, data: bytes | None
) -> None:
    path = library_path(content, cache)
    path.unlink()
    if data is not None:
        path.write_bytes(data)
    opened.append(open_newest(content, cache, icons))
    assert (title(opened[1]), opened[1].complaints) == ("Colds", ())


def test_a_pipe_that_has_the_name_of_a_file_beside_the_library_keeps_no_start_waiting(
    opened: list[OpenedLibrary], content: Path, cache: Path, icons: Path
) -> None:
    for ending in (".stamp", ".digests.json"):
        beside = library_path(content, cache).with_suffix(ending)
        beside.unlink(missing_ok=True)
        os.mkfifo(beside)
    edit(content / "topics" / "colds" / "en.yaml", "title: Colds\n", "title: Coughs\n")
    opened.append(open_newest(content, cache, icons))
    assert title(opened[-1]) == "Coughs"


def test_a_full_disk_leaves_the_last_good_library(
    opened: list[OpenedLibrary], content: Path, cache: Path, icons: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise OSError(28, "No space left on device")

    edit(content / "topics" / "colds" / "en.yaml", "title: Colds\n", "title: Coughs\n")
    monkeypatch.setattr(os, "fsync", fail)
    opened.append(open_newest(content, cache, icons))
    assert title(opened[1]) == "Colds"
    assert "No space left" in opened[1].complaints[0]


def test_each_content_folder_has_a_library_of_its_own(tmp_path: Path, cache: Path) -> None:
    assert library_path(tmp_path / "a", cache) != library_path(tmp_path / "b", cache)
    assert library_path(tmp_path / "a", cache) == library_path(tmp_path / "b" / ".." / "a", cache)


def test_the_stamp_tells_every_change_of_files(content: Path, icons: Path) -> None:
    stamps = {shelf.stamp_of(content, icons)}
    assert shelf.stamp_of(content, icons) in stamps
    (content / "topics" / "colds" / "new.txt").write_text("x", encoding="utf-8")
    stamps.add(shelf.stamp_of(content, icons))
    (content / "topics" / "colds" / "new.txt").rename(content / "topics" / "colds" / "renamed.txt")
    stamps.add(shelf.stamp_of(content, icons))
    os.utime(content / "kiosk.yaml", (1, 1))
    stamps.add(shelf.stamp_of(content, icons))
    (icons / "info.svg").unlink()
    stamps.add(shelf.stamp_of(content, icons))
    assert len(stamps) == 5


def test_content_of_many_files_is_shown_as_it_was_built_until_it_is_built_anew(
    opened: list[OpenedLibrary], content: Path, cache: Path, icons: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shelf, "MOST_FILES", 5)
    opened.append(open_newest(content, cache, icons))
    edit(content / "topics" / "colds" / "en.yaml", "title: Colds\n", "title: Coughs\n")
    opened.append(open_newest(content, cache, icons))
    assert title(opened[-1]) == "Colds"
    build(content, library_path(content, cache), icons_dir=icons)
    opened.append(open_newest(content, cache, icons))
    assert title(opened[-1]) == "Coughs"


def test_a_link_to_nothing_is_no_fault(content: Path, icons: Path) -> None:
    (content / ".#kiosk.yaml").symlink_to("somebody@host.1:2")
    assert shelf.stamp_of(content, icons)


def test_a_library_with_pseudo_locales_lies_beside_the_other(
    opened: list[OpenedLibrary], content: Path, cache: Path, icons: Path
) -> None:
    library = open_pseudo(content, cache, icons)
    assert "en-XA" in [language.code for language in library.languages]
    assert library.path != opened[0].library.path
    library.close()


HEAVY = (
    "yaml",
    "pydantic",
    "markdown_it",
    "PIL",
    "kiosk.content.media.media_worker",
    "kiosk.content.library.builder",
)
START = """
import sys
from pathlib import Path
from kiosk.content.library.library_store import open_newest
newest = open_newest(*map(Path, sys.argv[1:4]))
newest.library.topics("en")
print(*(name for name in sys.argv[4:] if name in sys.modules))
"""


def imported(*folders: Path) -> list[str]:
    command = [sys.executable, "-c", START, *map(str, folders), *HEAVY]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    return done.stdout.split()


def test_a_start_without_changes_imports_nothing_that_only_building_needs(
    content: Path, cache: Path, icons: Path
) -> None:
    assert set(imported(content, cache, icons)) == set(HEAVY)
    assert imported(content, cache, icons) == []
