"""Control of the C library's memory allocator, and of references to Python objects."""

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
    call_allocator("mallopt", MMAP_THRESHOLD, LARGE_BYTES)


def give_back_memory() -> None:
    """Return unused memory to the system, if the C library can (glibc).

    Decoding and drawing allocate large blocks and leave them scattered between small ones: without this, a process that
    shows pages for weeks holds half as much again as it uses.
    """
    call_allocator("malloc_trim", 0)


def call_allocator(name: str, *arguments: int) -> None:
    """Call a function of the C library, if it has it."""
    if sys.platform == "linux" and (function := getattr(ctypes.CDLL(None), name, None)) is not None:
        function(*arguments)


def release(kept: object) -> None:
    """Drop one reference to an object: one that something else has lost."""
    ctypes.pythonapi.Py_DecRef(ctypes.py_object(kept))
