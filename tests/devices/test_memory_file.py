"""A file in memory can be read by its path like any other, and leaves nothing behind."""

import gc
import shutil
from pathlib import Path

from kiosk.runtime.memory_file import MemoryFile


def test_it_is_read_by_its_path_and_replaced_as_a_whole() -> None:
    file = MemoryFile()
    file.write(b"a longer picture")
    assert file.path.read_bytes() == b"a longer picture"
    file.write(b"short")
    assert file.path.read_bytes() == b"short"
    file.write(b"")
    assert file.path.read_bytes() == b""
    file.close()
    assert not file.path.exists()
    file.close()


def test_a_link_gives_it_an_ending_and_goes_with_it(tmp_path: Path) -> None:
    file = MemoryFile(".ppm", tmp_path / "links")
    file.write(b"P6")
    assert file.path.parent == tmp_path / "links"
    assert file.path.suffix == ".ppm"
    assert file.path.read_bytes() == b"P6"
    del file
    gc.collect()
    assert not list((tmp_path / "links").iterdir())


def test_a_link_is_made_again_after_its_folder_was_removed(tmp_path: Path) -> None:
    file = MemoryFile(".ppm", tmp_path / "links")
    shutil.rmtree(tmp_path / "links")
    file.write(b"P6")
    assert file.path.read_bytes() == b"P6"


def test_links_of_killed_processes_are_removed(tmp_path: Path) -> None:
    dead = tmp_path / "memory-1-7.ppm"
    dead.symlink_to("/proc/1/fd/700000")
    kept = MemoryFile(".pgm", tmp_path)
    other = MemoryFile(".ppm", tmp_path)
    assert set(tmp_path.iterdir()) == {kept.path, other.path}


def test_without_a_folder_that_takes_links_it_has_a_path_all_the_same(tmp_path: Path) -> None:
    taken = tmp_path / "file"
    taken.touch()
    file = MemoryFile(".ppm", taken / "links")
    file.write(b"P6")
    assert file.path.read_bytes() == b"P6"
