"""Memory that nothing uses any more goes back to the system."""

import subprocess
import sys

from tests.conftest import PROJECT

# In a process of its own: what the C library has learned from others' pieces is not known of this one.
PIECES = """
import ctypes
from benchmarks.footprint import Heap
from kiosk.devices.memory import keep_large_pieces_apart
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
        [sys.executable, "-c", PIECES.format(first=first)],
        cwd=PROJECT,
        capture_output=True,
        text=True,
        check=True,
    )
    return done.stdout.strip() == "True"


def test_a_picture_is_taken_from_the_system_by_itself_also_after_others() -> None:
    assert kept_apart("keep_large_pieces_apart()")
    assert not kept_apart(""), "the C library lays it among small pieces: this is not needed any more"
