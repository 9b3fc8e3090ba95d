"""There is always something to show: the newest library, the previous one, or the built-in one."""

import os
from contextlib import closing
from pathlib import Path

import pytest

from kiosk.content.library.build_worker import complaints_of
from kiosk.content.library.library_store import OpenedLibrary, library_path
from kiosk.content.library.reader import Library
from kiosk.paths import BUILT_IN, ICONS, cache_folder, state_folder
from kiosk.runtime.instance_lock import acquire_instance_lock
from kiosk.runtime.run_history import Record, RunHistory, boot_id, now, write
from kiosk.startup.library_choice import open_library
from kiosk.startup.options import LaunchOptions
from kiosk.startup.serve import serve
from tests.content.small import edit, write_content
from tests.test_cli import kiosk

USUAL, LAST_GOOD, BROKEN = Record(), Record(crashes=3), Record(crashes=5)


@pytest.fixture
def content(tmp_path: Path) -> Path:
    return write_content(tmp_path / "content")


@pytest.fixture(scope="module")
def shared_cache(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder in which the built-in library is built once."""
    return tmp_path_factory.mktemp("cache")


def shown(content: Path, cache: Path, record: Record) -> tuple[str, OpenedLibrary]:
    newest = open_library(content, cache, record, lambda: complaints_of(content, cache, ICONS))
    if newest.outdated:  # what is built in the background is shown next
        newest.library.close()
        complaints_of(content, cache, ICONS)
        newest = open_library(content, cache, record, tuple)
    with closing(newest.library) as library:
        return next(iter(library.topics("en").values())).title, newest


@pytest.fixture
def built(content: Path) -> Path:
    """Return the content, with its library where the kiosk looks for it."""
    assert complaints_of(content, cache_folder(), ICONS) == ()
    return content


def change(content: Path) -> None:
    edit(content / "topics" / "colds" / "en.yaml", "title: Colds\n", "title: Coughs\n")


def test_after_crashes_the_library_before_is_shown_and_then_the_built_in_one(
    content: Path, shared_cache: Path
) -> None:
    assert shown(content, shared_cache, USUAL)[0] == "Colds"
    change(content)
    assert shown(content, shared_cache, USUAL)[0] == "Coughs"
    title, newest = shown(content, shared_cache, LAST_GOOD)
    assert title == "Colds"
    assert newest.complaints, "staff are told"
    title, newest = shown(content, shared_cache, BROKEN)
    assert title == "Please ask our staff"
    assert newest.complaints


def test_a_library_whose_pages_fail_is_not_shown_until_the_content_changes(
    content: Path, shared_cache: Path
) -> None:
    first = shown(content, shared_cache, USUAL)[1].library.fingerprint
    change(content)
    bad = Record(bad=(shown(content, shared_cache, USUAL)[1].library.fingerprint,))
    for _ in range(2):
        assert shown(content, shared_cache, bad)[0] == "Colds"
    assert shown(content, shared_cache, bad._replace(bad=(*bad.bad, first)))[0] == "Please ask our staff"
    edit(content / "topics" / "colds" / "en.yaml", "title: Coughs\n", "title: Sneezes\n")
    assert shown(content, shared_cache, bad)[0] == "Sneezes"
    assert shown(content, shared_cache, LAST_GOOD)[0] == "Coughs", "the one before, not the first one"


def must_not_build() -> tuple[str, ...]:
    pytest.fail("a start waits for a build")


def test_the_last_library_is_shown_whatever_has_become_of_the_content(content: Path, tmp_path: Path) -> None:
    assert complaints_of(content, tmp_path, ICONS) == ()
    path = library_path(content, tmp_path)
    change(content)
    for damage in (lambda: None, lambda: path.write_bytes(b"junk"), path.unlink):
        damage()
        newest = open_library(content, tmp_path, USUAL, must_not_build)
        with closing(newest.library) as library:
            assert next(iter(library.topics("en").values())).title == "Colds"
        assert newest.outdated
        assert newest.complaints == ()


def test_a_library_of_the_present_content_is_not_built_again(content: Path, tmp_path: Path) -> None:
    assert complaints_of(content, tmp_path, ICONS) == ()
    newest = open_library(content, tmp_path, USUAL, must_not_build)
    newest.library.close()
    assert not newest.outdated


def test_content_that_never_was_sound_shows_the_built_in_library(content: Path, shared_cache: Path) -> None:
    edit(content / "kiosk.yaml", "hue: blue", "hue: bleu")
    title, newest = shown(content, shared_cache, USUAL)
    assert title == "Please ask our staff"
    assert "did you mean 'blue'" in newest.complaints[0]


def test_the_built_in_library_is_made_anew_when_it_is_damaged(content: Path, tmp_path: Path) -> None:
    assert shown(content, tmp_path, BROKEN)[0] == "Please ask our staff"
    path = library_path(BUILT_IN, tmp_path)
    path.write_bytes(path.read_bytes()[:5000])
    assert shown(content, tmp_path, BROKEN)[0] == "Please ask our staff"


def test_the_built_in_library_is_made_elsewhere_when_the_disk_cannot_be_written(
    content: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    in_the_way = tmp_path / "file"
    in_the_way.write_text("")
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    assert shown(content, in_the_way, BROKEN)[0] == "Please ask our staff"


def test_the_built_in_library_speaks_all_languages_of_the_kiosk(content: Path, shared_cache: Path) -> None:
    with closing(open_library(content, shared_cache, BROKEN, tuple).library) as library:
        assert len(library.offered(str(library.settings["translations"]))) == 10


def test_a_lost_graphics_processor_is_not_used_again(
    built: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    wishes: list[LaunchOptions] = []
    monkeypatch.setattr("kiosk.app.run", lambda _, wish, **__: wishes.append(wish) or 0)
    config = tmp_path / "kiosk.toml"
    config.write_text('drawing = "gpu"\n')
    monkeypatch.setattr("kiosk.startup.serve.acquire_instance_lock", lambda _: None)
    serve(built, config)
    RunHistory(state_folder()).draw_without_graphics()
    serve(built, config)
    assert [options.machine["drawing"] for options in wishes] == ["gpu", "software"]


def test_a_graphics_driver_that_crashes_costs_two_starts_and_no_content(
    built: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[tuple[str, str]] = []

    def crash(library: Library, wish: LaunchOptions, *, starts: RunHistory) -> int:
        starts.settle()  # no exit is recorded
        seen.append((next(iter(library.topics("en").values())).title, str(wish.machine["drawing"])))
        return 0

    monkeypatch.setattr("kiosk.app.run", crash)
    monkeypatch.setattr("kiosk.startup.serve.acquire_instance_lock", lambda _: None)
    config = tmp_path / "kiosk.toml"
    config.write_text('drawing = "gpu"\n')
    for _ in range(3):
        serve(built, config)
    assert seen == [("Colds", "gpu"), ("Colds", "gpu"), ("Colds", "software")]


def test_after_five_crashes_wrong_settings_keep_nobody_from_a_page(
    content: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    wishes: list[LaunchOptions] = []
    monkeypatch.setattr("kiosk.app.run", lambda _, wish, **__: wishes.append(wish) or 0)
    monkeypatch.setattr("kiosk.startup.serve.acquire_instance_lock", lambda _: None)
    write(Record(boot_id(), now(), running=True, crashes=4), state_folder() / "starts.json")
    serve(content, tmp_path / "no settings here")
    assert wishes == [LaunchOptions({"drawing": "software"}, staff_mark=True, content=content)]


def test_a_second_copy_says_that_the_first_one_runs() -> None:
    acquire_instance_lock(state_folder())
    done = kiosk("run", QT_QPA_PLATFORM="offscreen")
    assert done.returncode == 73
    assert done.stderr.startswith("kiosk: The kiosk runs already")
    assert len(done.stderr.splitlines()) == 1


def test_an_author_at_the_desk_is_told_what_is_wrong_instead(content: Path) -> None:
    edit(content / "kiosk.yaml", "hue: blue", "hue: bleu")
    done = kiosk("run", "--windowed", "--content", str(content), QT_QPA_PLATFORM="offscreen")
    assert done.returncode == os.EX_DATAERR
    assert "did you mean 'blue'" in done.stderr
