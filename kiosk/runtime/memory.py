"""Control of the C library's memory allocator."""

import ctypes
import sys

MMAP_THRESHOLD = -3
"""`mallopt`'s parameter for the size from which a block is mapped separately (`malloc.h`)."""

LARGE_BYTES = 1024 * 1024
"""Pictures are larger than this, and little else is."""


def keep_large_pieces_apart() -> None:
    """Map every large block separately, so that it is returned to the system when freed (glibc).

    Otherwise the C library adapts and places them among small blocks. The thread that decodes pictures then keeps 15 MB
    of unused memory at an end of its heap that `malloc_trim` does not reach.
    """
    if sys.platform == "linux":
        setting = getattr(ctypes.CDLL(None), "mallopt", None)
        if setting is not None:
            setting(MMAP_THRESHOLD, LARGE_BYTES)


def give_back_memory() -> None:
    """Return unused memory to the system, if the C library can (glibc).

    Decoding and drawing allocate large blocks and leave them scattered between small ones: without this, a process that
    shows pages for weeks holds half as much again as it uses.
    """
    if sys.platform == "linux":
        trim = getattr(ctypes.CDLL(None), "malloc_trim", None)
        if trim is not None:
            trim(0)
