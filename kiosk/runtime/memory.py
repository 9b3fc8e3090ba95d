"""Memory that the C library holds for this process and that nothing uses."""

import ctypes
import sys

MMAP_THRESHOLD = -3
"""How `mallopt` names the size from which a piece is taken from the system by itself (`malloc.h`)."""

LARGE_BYTES = 1024 * 1024
"""Pictures are larger than that, and little else is."""


def keep_large_pieces_apart() -> None:
    """Have every large piece taken from the system by itself, and given back when it is freed (glibc).

    Without this, the C library learns from the first ones to lay them among small pieces. The thread that decodes
    pictures then holds 15 MB that nothing uses, in an end of its heap that `malloc_trim` does not reach.
    """
    if sys.platform == "linux":
        setting = getattr(ctypes.CDLL(None), "mallopt", None)
        if setting is not None:
            setting(MMAP_THRESHOLD, LARGE_BYTES)


def give_back_memory() -> None:
    """Give it back to the system, where the C library can (glibc).

    What decodes and draws takes large pieces and leaves them in between small ones: without this, a process that shows
    pages for weeks holds half as much again as it uses.
    """
    if sys.platform == "linux":
        trim = getattr(ctypes.CDLL(None), "malloc_trim", None)
        if trim is not None:
            trim(0)
