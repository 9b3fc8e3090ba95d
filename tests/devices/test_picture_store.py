"""Pictures as files: written once, verified when they are reused, kept in memory if no disk accepts them."""

import os
from pathlib import Path

import pytest

from kiosk.devices import picture_store
from kiosk.devices.picture_store import PictureStore

PNG = b"\x89PNG\r\n\x1a\n and more"
JPEG = b"\xff\xd8\xff\xe0 and more"
WEBP = b"RIFF0000WEBP and more"


@pytest.mark.parametrize(("data", "suffix"), [(PNG, ".png"), (JPEG, ".jpg"), (WEBP, ".webp"), (b"?", "")])
def test_a_picture_lies_in_a_file_whose_ending_is_its_format(
    tmp_path: Path, data: bytes, suffix: str
) -> None:
    stored = PictureStore(tmp_path / "new").store(data)
    assert stored.path.read_bytes() == data
    assert stored.path.suffix == suffix
    assert stored.is_intact()
    assert list((tmp_path / "new").iterdir()) == [stored.path], "no unfinished file stays"


def test_the_same_picture_is_written_once(tmp_path: Path) -> None:
    first = PictureStore(tmp_path).store(PNG)
    written = first.path.stat().st_ino
    assert PictureStore(tmp_path).store(PNG) == first
    assert first.path.stat().st_ino == written


@pytest.mark.parametrize("damaged", [b"", PNG[:-1], PNG[:-1] + b"?"])
def test_a_file_that_was_cut_short_or_damaged_is_written_again_in_the_next_run(
    tmp_path: Path, damaged: bytes
) -> None:
    stored = PictureStore(tmp_path).store(PNG)
    stored.path.write_bytes(damaged)
    assert PictureStore(tmp_path).store(PNG).path.read_bytes() == PNG


def test_a_file_that_was_removed_or_overwritten_is_noticed_in_the_same_run(tmp_path: Path) -> None:
    stored = PictureStore(tmp_path).store(PNG)
    PictureStore(tmp_path).store(PNG)
    assert stored.is_intact(), "another kiosk only uses it"
    written = stored.path.stat().st_mtime_ns
    stored.path.write_bytes(PNG[:-1] + b"?")
    os.utime(stored.path, ns=(written, written + 1))  # whatever the resolution of the disk's timestamps
    assert not stored.is_intact()
    stored.path.write_bytes(PNG[:5])
    assert not stored.is_intact()
    stored.path.unlink()
    assert not stored.is_intact()


@pytest.mark.parametrize("fault", ["a file in the folder's place", "a folder in the picture's place"])
def test_where_nothing_can_be_written_a_picture_lies_in_memory(tmp_path: Path, fault: str) -> None:
    folder = tmp_path / "pictures"
    if fault == "a file in the folder's place":
        folder.touch()
    else:
        name = PictureStore(tmp_path / "other").store(PNG).path.name
        (folder / name).mkdir(parents=True)
    store = PictureStore(folder)
    stored = store.store(PNG)
    assert stored.path.read_bytes() == PNG
    assert stored.is_intact()
    assert store.store(PNG) == stored
    assert store.fault
    store.close()
    assert not stored.is_intact()


def test_a_full_disk_leaves_no_unfinished_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(path: Path, data: bytes) -> int:
        with path.open("wb") as file:
            file.write(data[:3])
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "write_bytes", full)
    store = PictureStore(tmp_path)
    assert store.store(PNG).path.read_bytes() == PNG
    assert "No space left" in store.fault
    assert not list(tmp_path.iterdir())


def test_the_oldest_unused_pictures_are_forgotten(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = PictureStore(tmp_path)
    oldest, older, recent = (before.store(PNG + bytes([number]) * 100).path for number in range(3))
    for age, path in enumerate((recent, older, oldest)):
        os.utime(path, (1_000_000 - age, 1_000_000 - age))
    unfinished = tmp_path / f"x{picture_store.UNFINISHED}"
    unfinished.touch()
    monkeypatch.setattr(picture_store, "MOST_BYTES", 250)
    now = PictureStore(tmp_path)
    used = now.store(PNG * 100).path
    now.forget_unused()
    assert {path.name for path in tmp_path.iterdir()} == {used.name, recent.name, older.name}


def test_a_picture_of_an_older_run_is_the_newest_once_it_is_used(tmp_path: Path) -> None:
    path = PictureStore(tmp_path).store(PNG).path
    os.utime(path, (1, 1))
    PictureStore(tmp_path).store(PNG)
    assert path.stat().st_atime > 1


def test_nothing_to_forget_where_there_is_no_folder(tmp_path: Path) -> None:
    PictureStore(tmp_path / "none").forget_unused()
