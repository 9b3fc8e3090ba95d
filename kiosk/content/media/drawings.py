"""A cache of rendered drawings across builds: rendering one takes longer than reading a topic in ten languages."""

import hashlib
import os
from collections.abc import Callable
from contextlib import suppress
from functools import cache
from importlib.metadata import version
from pathlib import Path

_folders: list[Path] = []
"""The cache folder of this process; empty if it has none."""


def keep_in(folder: Path | None) -> None:
    """Use `folder` as the cache from now on, or none."""
    _folders[:] = [] if folder is None else [folder]


@cache
def renderer() -> str:
    """Return the renderer's version, as another one may render differently."""
    return version("resvg_py")


def kept(data: bytes, size: tuple[int, int], draw: Callable[[], bytes]) -> bytes:
    """Return the cached pixels of a drawing, or render and cache them."""
    if not _folders:
        return draw()
    name = hashlib.sha256(repr((renderer(), size, data)).encode()).hexdigest()
    path = _folders[0] / name
    with suppress(OSError):
        cached = path.read_bytes()
        if hashlib.sha256(cached[32:]).digest() == cached[:32]:  # otherwise it is truncated or damaged
            os.utime(path)
            return cached[32:]
    pixels = draw()
    with suppress(OSError):  # such as a full disk: the next build renders it again
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(hashlib.sha256(pixels).digest() + pixels)
    return pixels


def forget_unused(folder: Path, since: float) -> None:
    """Remove drawings not used since a time (minus 5 s for file systems with coarse times)."""
    with suppress(OSError):
        for path in folder.iterdir():
            if path.stat().st_mtime < since - 5:
                path.unlink()
