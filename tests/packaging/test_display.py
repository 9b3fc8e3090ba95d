"""The real program in the real compositor of a lobby machine, started with the exact commands of its services."""

import os
import re
import shlex
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from time import monotonic

import pytest
from PySide6.QtGui import QImage

from tests.conftest import PROJECT
from tests.content.small import write_content

SERVICES = PROJECT / "packaging" / "kiosk"
NOBODY = 65534
LONG_ENOUGH = 20.0
"""Timeout in seconds."""


def setting(service: Path, name: str) -> list[str]:
    """Return the values that a unit has for `name`, line by line."""
    return re.findall(rf"^{name}=(.*)$", service.read_text(encoding="utf-8"), re.MULTILINE)


def environment(service: Path) -> dict[str, str]:
    """Return the environment that a unit sets."""
    words = " ".join(setting(service, "Environment")).split()
    return {name: value for name, _, value in (word.partition("=") for word in words)}


class Display:
    """A headless portrait screen behind the compositor of the lobby machine."""

    def __init__(self, process: subprocess.Popen[bytes], folder: Path) -> None:
        """Show what `process` draws; its socket is in `folder`."""
        self.process = process
        self.found_by = environment(SERVICES / "wayland" / "display.conf") | {"XDG_RUNTIME_DIR": str(folder)}

    def picture(self) -> QImage:
        """Return the screen's pixels."""
        done = subprocess.run(["grim", "-"], env=os.environ | self.found_by, capture_output=True, check=True)
        return QImage.fromData(done.stdout)

    def wait_for(self, *, light: bool) -> QImage:
        """Return the first picture that is not entirely black, or is."""
        deadline = monotonic() + LONG_ENOUGH
        while monotonic() < deadline:
            picture = self.picture()
            if (len(colours(picture)) > 1) == light:
                return picture
        pytest.fail(f"the screen {'stayed' if light else 'did not go'} black")


def colours(picture: QImage) -> set[int]:
    """Return the colors at some points of a picture."""
    across, down = range(0, picture.width(), 16), range(0, picture.height(), 8)
    return {picture.pixel(x, y) for x in across for y in down}


@contextmanager
def display() -> Iterator[Display]:
    """Start the display as its service does, but headless and rotated: only then does it compose by itself."""
    if shutil.which("cage") is None or shutil.which("grim") is None:
        pytest.fail("cage or grim is missing: `make test` installs them, or names the packages")
    service = SERVICES / "wayland" / "lobby-kiosk-display.service"
    command = shlex.split(setting(service, "ExecStart")[0].replace("$CAGE_OPTIONS", "-r"))
    surroundings = {"WLR_BACKENDS": "headless", "WLR_RENDERER": "pixman"}
    # Not the test's own folder: the compositor refuses to run as root, and no other user can enter that.
    with tempfile.TemporaryDirectory() as name, socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as ready:
        folder = Path(name)
        told = folder / "notify"
        ready.bind(str(told))
        ready.settimeout(LONG_ENOUGH)
        if os.getuid() == 0:
            os.chown(folder, NOBODY, NOBODY)
            os.chown(told, NOBODY, NOBODY)
            command = ["setpriv", f"--reuid={NOBODY}", f"--regid={NOBODY}", "--clear-groups", *command]
        surroundings |= {"XDG_RUNTIME_DIR": name, "HOME": name, "NOTIFY_SOCKET": str(told)}
        process = subprocess.Popen(
            command,
            env=os.environ | environment(service) | surroundings,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
        try:
            assert [ready.recv(4096) for _ in range(2)] == [b"READY=1", b"BARRIER=1"]
            yield Display(process, folder)
        finally:
            os.killpg(process.pid, signal.SIGKILL)
            process.wait()


@contextmanager
def program(on: Display, content: Path) -> Iterator[None]:
    """Run the kiosk on a display."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("QT_", "DISPLAY"))}
    command = [sys.executable, "main.py", "run", "--content", str(content)]
    process = subprocess.Popen(command, cwd=PROJECT, env=kept | on.found_by)
    try:
        yield
    finally:
        process.kill()
        process.wait()


def test_the_display_outlives_the_program_and_never_shows_anything_else(tmp_path: Path) -> None:
    content = write_content(tmp_path / "content")
    with display() as glass:
        assert colours(glass.picture()) == {0xFF000000}
        with program(glass, content):
            first = glass.wait_for(light=True)
            assert first.width() < first.height(), "it fills the screen, which stands upright"
            assert len(colours(first)) > 10
        glass.wait_for(light=False)
        assert glass.process.poll() is None
        with program(glass, content):
            glass.wait_for(light=True)
