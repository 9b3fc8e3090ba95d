"""Which shared libraries a running program has loaded, and which of them it found only because its system has them."""

import os
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

STAND_IN = "libQt6FFmpegStub-"
"""What the names of Qt's stand-ins begin with in place of `lib`: they load that library if the system has it."""


def mapped_libraries(starter: int) -> set[str]:
    """Return the names of the libraries that programs below `unshare --pid --fork` have mapped; `starter` is its id."""
    return {name for folder in _processes(starter) for name in _libraries(folder)}


def lacking(mapped: set[str], bundle: Path, root: Path) -> set[str]:
    """Return the mapped libraries that are neither in the bundle nor of the C library of the Debian in `root`.

    A library of the system that the bundle has too is used before the bundle's. It is mapped by the name of its file,
    such as `libz.so.1.3.1`, and linked with by the name of a link to it, `libz.so.1`.
    """
    packages = (root / "var/lib/dpkg/info").glob("libc[6-]*.list")
    known = {Path(line).name for file in packages for line in file.read_text("utf-8").splitlines()}
    for path in bundle.rglob("*.so*"):
        known |= {path.name, path.name.replace(STAND_IN, "lib")}
    links = (path for path in (root / "usr/lib/x86_64-linux-gnu").glob("*.so*") if path.is_symlink())
    return mapped - known - {link.readlink().name for link in links if link.name in known}


def _processes(starter: int) -> Iterator[Path]:
    """Yield the folders in /proc of the processes in the namespace that a process has made for its children."""
    with suppress(OSError):  # it has ended
        inside = os.readlink(f"/proc/{starter}/ns/pid_for_children")  # noqa: PTH115  (no path of a file)
        for folder in Path("/proc").glob("[0-9]*"):
            with suppress(OSError):
                if os.readlink(folder / "ns" / "pid") == inside:  # noqa: PTH115
                    yield folder


def _libraries(process: Path) -> Iterator[str]:
    """Yield the names of the shared libraries in a process's memory."""
    with suppress(OSError):
        for line in (process / "maps").read_text("utf-8", errors="surrogateescape").splitlines():
            name = Path(line.split(maxsplit=5)[-1].removesuffix(" (deleted)")).name
            if ".so" in Path(name).suffixes:
                yield name
