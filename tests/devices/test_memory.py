"""Freed memory is returned to the system."""

import ctypes
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.runtime.memory import give_back_memory
from tests.conftest import PROJECT

PIECE, PIECES = 60_000, 2000


def held() -> int:
    """Return the resident memory of this process, in bytes."""
    rollup = Path("/proc/self/smaps_rollup").read_text(encoding="ascii")
    return 1024 * next(int(line.split()[1]) for line in rollup.splitlines() if line.startswith("Rss:"))


@pytest.mark.skipif(sys.platform != "linux", reason="the C library of Linux")
def test_what_lies_free_between_pieces_in_use_goes_back() -> None:
    library = ctypes.CDLL(None)
    library.malloc.restype, library.free.argtypes = ctypes.c_void_p, [ctypes.c_void_p]
    pieces = [library.malloc(PIECE) for _ in range(PIECES)]
    for piece in pieces:
        ctypes.memset(piece, 1, PIECE)
    for piece in pieces[:-1]:  # the last one prevents the others from being returned automatically
        library.free(piece)
    before = held()
    give_back_memory()
    assert before - held() > PIECE * PIECES // 2
    library.free(pieces[-1])


# In a separate process: this one's allocator has adapted to other blocks.
TAKEN = """
import ctypes
from benchmarks.footprint import Heap
from kiosk.runtime.memory import keep_large_pieces_apart
library = ctypes.CDLL(None)
library.malloc.argtypes, library.malloc.restype = [ctypes.c_size_t], ctypes.c_void_p
library.free.argtypes = [ctypes.c_void_p]
library.mallinfo2.restype = Heap
{first}
library.free(library.malloc(8_000_000))
before = library.mallinfo2().hblkhd
piece = library.malloc(6_000_000)
print(library.mallinfo2().hblkhd - before >= 6_000_000)
"""


def kept_apart(first: str) -> bool:
    done = subprocess.run(
        [sys.executable, "-c", TAKEN.format(first=first)],
        cwd=PROJECT,
        capture_output=True,
        text=True,
        check=True,
    )
    return done.stdout.strip() == "True"


@pytest.mark.skipif(sys.platform != "linux", reason="the C library of Linux")
def test_a_picture_is_taken_from_the_system_by_itself_also_after_others() -> None:
    assert kept_apart("keep_large_pieces_apart()")
    assert not kept_apart(""), "the C library lays it among small pieces: this is not needed any more"
