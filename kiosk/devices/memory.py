"""Memory that the C library holds for this process and that nothing uses."""

import ctypes
import sys


def give_back_memory() -> None:
    """Give it back to the system, where the C library can (glibc).

    What decodes and draws takes large pieces and leaves them in between small ones: without this, a process that shows
    pages for weeks holds half as much again as it uses.
    """
    if sys.platform == "linux":
        trim = getattr(ctypes.CDLL(None), "malloc_trim", None)
        if trim is not None:
            trim(0)
