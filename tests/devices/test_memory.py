"""What was freed is the system's again."""

import ctypes
import sys
from pathlib import Path

import pytest

from kiosk.devices.memory import give_back_memory

PIECE, PIECES = 60_000, 2000


def held() -> int:
    """Give the memory of this process that lies in the machine's, in bytes."""
    rollup = Path("/proc/self/smaps_rollup").read_text(encoding="ascii")
    return 1024 * next(int(line.split()[1]) for line in rollup.splitlines() if line.startswith("Rss:"))


@pytest.mark.skipif(sys.platform != "linux", reason="the C library of Linux")
def test_what_lies_free_between_pieces_in_use_goes_back() -> None:
    library = ctypes.CDLL(None)
    library.malloc.restype, library.free.argtypes = ctypes.c_void_p, [ctypes.c_void_p]
    pieces = [library.malloc(PIECE) for _ in range(PIECES)]
    for piece in pieces:
        ctypes.memset(piece, 1, PIECE)
    for piece in pieces[:-1]:  # the last one keeps all others from going back by themselves
        library.free(piece)
    before = held()
    give_back_memory()
    assert before - held() > PIECE * PIECES // 2
    library.free(pieces[-1])
