"""The resources of this process: memory, handles, threads, child processes, references to None; and their growth."""

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
    """The resources after some visits; sizes in MB. `own` is anonymous memory, `heap` the used part of the C heap."""

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
    """The growth of a figure, as the slope of its regression line."""

    figure: str
    per_thousand: float


class Heap(ctypes.Structure):
    """`struct mallinfo2` of glibc 2.33 and newer."""

    _fields_ = [
        (name, ctypes.c_size_t)
        for name in ("arena", "free", "small", "mapped", "hblkhd", "u", "f", "uordblks", "fordblks", "keep")
    ]


def heap_mb() -> float:
    """Return the memory in use by `malloc`; 0 if the C library does not report it."""
    try:
        mallinfo = ctypes.CDLL(None).mallinfo2
    except AttributeError:
        return 0.0
    mallinfo.restype = Heap
    info = mallinfo()
    return float(info.uordblks + info.hblkhd) / 1024**2


def footprint(visits: int) -> Footprint:
    """Collect garbage, and return the resources of this process."""
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
    """Return the growth of each figure per 1,000 visits."""
    return [
        Growth(name, slope([look.visits for look in looks], [look[index] for look in looks]) * 1000)
        for index, name in enumerate(Footprint._fields)
        if name != "visits"
    ]


def slope(xs: Sequence[float], ys: Sequence[float]) -> float:
    """Return the slope of the regression line (least squares); 0 for fewer than two points."""
    mean_x, mean_y = sum(xs) / max(1, len(xs)), sum(ys) / max(1, len(ys))
    variance = sum((x - mean_x) ** 2 for x in xs)
    covariance = sum((x - mean_x) * (y - mean_y) for x, y in zip(xs, ys, strict=True))
    return covariance / variance if variance else 0.0


def waited_ns() -> int:
    """Return how long this thread has waited for a processor, in nanoseconds."""
    return int(Path("/proc/thread-self/schedstat").read_text(encoding="ascii").split()[1])
