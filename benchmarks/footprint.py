"""What this process holds: memory, handles, threads, child processes, references to None; and what grows of it."""

import ctypes
import gc
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from benchmarks.upkeep import family

SELF = Path("/proc/self")


class Footprint(NamedTuple):
    """All of it after some visits; sizes in MB. `heap` is what is in use of the C library's heap."""

    visits: int
    pss: float
    rss: float
    own: float
    heap: float
    objects: int
    handles: int
    threads: int
    children: int
    nones: int


class Growth(NamedTuple):
    """What grew over a number of visits, as the slope of the line that fits all figures best."""

    figure: str
    per_thousand: float


class Heap(ctypes.Structure):
    """`struct mallinfo2` of glibc 2.33 and newer."""

    _fields_ = [
        (name, ctypes.c_size_t)
        for name in ("arena", "free", "small", "mapped", "hblkhd", "u", "f", "uordblks", "fordblks", "keep")
    ]


def heap_mb() -> float:
    """Return the memory in use that was taken by `malloc`; 0 where the C library does not tell."""
    try:
        mallinfo = ctypes.CDLL(None).mallinfo2
    except AttributeError:
        return 0.0
    mallinfo.restype = Heap
    told = mallinfo()
    return float(told.uordblks + told.hblkhd) / 1024**2


def footprint(visits: int) -> Footprint:
    """Look at this process, after it has collected its garbage."""
    gc.collect()
    sizes: dict[str, float] = {}
    for line in (SELF / "smaps_rollup").read_text(encoding="ascii").splitlines()[1:]:
        name, size, *_ = line.split()
        sizes[name] = int(size) / 1024
    return Footprint(
        visits,
        sizes["Pss:"],
        sizes["Rss:"],
        sizes["Pss_Anon:"],
        heap_mb(),
        len(gc.get_objects()),
        len(list((SELF / "fd").iterdir())),
        len(list((SELF / "task").iterdir())),
        len(family(os.getpid())) - 1,
        sys.getrefcount(None),
    )


def growth(looks: Sequence[Footprint]) -> list[Growth]:
    """Return what each figure grew by in 1,000 visits."""
    return [
        Growth(name, slope([look.visits for look in looks], [look[at] for look in looks]) * 1000)
        for at, name in enumerate(Footprint._fields)
        if name != "visits"
    ]


def slope(across: Sequence[float], up: Sequence[float]) -> float:
    """Return the slope of the line that fits best (least squares); 0 for fewer than two places."""
    middle_across, middle_up = sum(across) / max(1, len(across)), sum(up) / max(1, len(up))
    wide = sum((x - middle_across) ** 2 for x in across)
    both = sum((x - middle_across) * (y - middle_up) for x, y in zip(across, up, strict=True))
    return both / wide if wide else 0.0


def waited_ns() -> int:
    """Return how long this thread has waited for a processor that others had, in nanoseconds."""
    return int(Path("/proc/thread-self/schedstat").read_text(encoding="ascii").split()[1])
