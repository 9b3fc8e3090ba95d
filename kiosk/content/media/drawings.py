"""Keeps drawn pictures from build to build: drawing one takes longer than reading a topic in ten languages."""

import hashlib
import os
from collections.abc import Callable
from contextlib import suppress
from functools import cache
from importlib.metadata import version
from pathlib import Path

_folders: list[Path] = []
"""Where this process keeps drawings, if anywhere."""


def keep_in(folder: Path | None) -> None:
    """Keep drawings in `folder` from now on, or nowhere."""
    _folders[:] = [] if folder is None else [folder]


@cache
def renderer() -> str:
    """Return the version of what draws: another one may draw otherwise."""
    return version("resvg_py")


def kept(data: bytes, size: tuple[int, int], draw: Callable[[], bytes]) -> bytes:
    """Return the pixels of a drawing: those kept from an earlier build, else drawn now."""
    if not _folders:
        return draw()
    name = hashlib.sha256(repr((renderer(), size, data)).encode()).hexdigest()
    path = _folders[0] / name
    with suppress(OSError):
        found = path.read_bytes()
        if hashlib.sha256(found[32:]).digest() == found[:32]:  # else it was cut short, or is damaged
            os.utime(path)
            return found[32:]
    pixels = draw()
    with suppress(OSError):  # such as a full disk: it is drawn again next time
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(hashlib.sha256(pixels).digest() + pixels)
    return pixels


def forget_unused(folder: Path, since: float) -> None:
    """Remove the drawings that were not used since a time, with some seconds' grace for coarse clocks."""
    with suppress(OSError):
        for path in folder.iterdir():
            if path.stat().st_mtime < since - 5:
                path.unlink()
