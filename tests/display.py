"""A display that nobody sees: a real X server whose picture is a file."""

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest


@contextmanager
def display_of(size: tuple[int, int], folder: Path) -> Iterator[tuple[str, Path]]:
    """Give the name of an empty display of `size` pixels, and the file in `folder` that holds its picture."""
    if shutil.which("Xvfb") is None:
        pytest.fail("Xvfb is missing: `make test` installs it, or names the package")
    reader, writer = os.pipe()
    screen = ("-screen", "0", f"{size[0]}x{size[1]}x24")
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writer), *screen, "-fbdir", str(folder), "-nolisten", "tcp"],
        pass_fds=[writer],
        stderr=subprocess.DEVNULL,
    )
    os.close(writer)
    try:
        with os.fdopen(reader) as pipe:
            number = pipe.readline().strip()
        yield f":{number}", folder / "Xvfb_screen0"
    finally:
        server.terminate()
        server.wait()
