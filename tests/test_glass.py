"""The whole program on a display: `main.py` full screen under Xvfb, touched through Qt's own TUIO plugin."""

import mmap
import os
import socket
import struct
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from kiosk.staff.counts.counts_file import read_file
from tests.conftest import PROJECT
from tests.display import display_of

WIDTH, HEIGHT = 1280, 720
PATIENCE_SECONDS = 60.0
LOOK_SECONDS = 0.02
AGAIN_SECONDS = 2.0

LEFT_EDGE, FOOT = (3, HEIGHT // 3), (3, HEIGHT - 5)
"""Two positions that identify the screen: on the page or the sidebar, and on the bar, which the start screen lacks."""
START, MENU, SECTION = (0xF7F4EE, 0xF7F4EE), (0xF7F4EE, 0xEFE9DD), (0xEFE9DD, 0xEFE9DD)
"""A position that has a different color on the start screen, a menu and a section."""


class ScreenGeometry:
    """Xvfb's screen: its picture is a file in the XWD format, its touches are TUIO over loopback."""

    def __init__(self, framebuffer: Path, port: int) -> None:
        with framebuffer.open("rb") as file:
            self._memory = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
        header = struct.unpack(">25I", self._memory[:100])
        self._start = header[0] + header[19] * 12
        self._line = header[12]
        self._socket = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self._address = ("127.0.0.1", port)
        self._frame = 0

    def close(self) -> None:
        self._socket.close()
        self._memory.close()

    def colour(self, x: int, y: int) -> int:
        """Return the color at a position, 0xRRGGBB."""
        at = self._start + y * self._line + x * 4
        return int.from_bytes(self._memory[at : at + 3], "little")

    def picture(self) -> bytes:
        """Return the screen's pixels."""
        return bytes(self._memory[self._start :])

    def touch(self, x: int, y: int) -> None:
        """Touch and release a position."""
        self._send([(1, x / WIDTH, y / HEIGHT)])
        self._send([])

    def _send(self, cursors: list[tuple[int, float, float]]) -> None:
        self._frame += 1
        alive = osc("/tuio/2Dcur", "alive", *(number for number, _, _ in cursors))
        moved = [osc("/tuio/2Dcur", "set", n, x, y, 0.0, 0.0, 0.0) for n, x, y in cursors]
        parts = [alive, *moved, osc("/tuio/2Dcur", "fseq", self._frame)]
        whole = b"#bundle\0" + struct.pack(">Q", 1) + b"".join(struct.pack(">I", len(p)) + p for p in parts)
        self._socket.sendto(whole, self._address)

    @property
    def colours(self) -> tuple[int, int]:
        """Return the colors at the two positions that identify the screen."""
        return self.colour(*LEFT_EDGE), self.colour(*FOOT)

    def shows(self, place: tuple[int, int]) -> bool:
        """Return whether the start screen, the menu or a section is shown."""
        return self.colours == place

    def touch_for(self, what: str, x: int, y: int, test: Callable[[], bool]) -> None:
        """Touch a position until `test` is true: a touch right after another counts as a double tap."""
        touched_at = float("-inf")

        def touched_and_shown() -> bool:
            nonlocal touched_at
            if test():
                return True
            if time.monotonic() - touched_at > AGAIN_SECONDS:
                self.touch(x, y)
                touched_at = time.monotonic()
            return False

        self.wait_for(what, touched_and_shown)

    def wait_for(self, what: str, test: Callable[[], bool]) -> None:
        """Poll the screen until `test` is true; fail if it is not after a long time."""
        deadline = time.monotonic() + PATIENCE_SECONDS
        while not test():
            if time.monotonic() > deadline:
                pytest.fail(f"never seen: {what}; the left edge and the foot are {self.colours}")
            time.sleep(LOOK_SECONDS)


def osc(address: str, *values: str | float) -> bytes:
    """Return one message of Open Sound Control 1.0."""

    def text(value: str) -> bytes:
        data = value.encode() + b"\0"
        return data + b"\0" * (-len(data) % 4)

    kinds = {str: "s", int: "i", float: "f"}
    whole = text(address) + text("," + "".join(kinds[type(value)] for value in values))
    for value in values:
        if isinstance(value, str):
            whole += text(value)
        else:
            whole += struct.pack(">i" if isinstance(value, int) else ">f", value)
    return whole


def free_port() -> int:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


@pytest.fixture
def display(tmp_path: Path) -> Iterator[tuple[str, Path]]:
    """Yield the name of an empty display, and the file with its picture."""
    with display_of((WIDTH, HEIGHT), tmp_path) as made:
        yield made


@pytest.fixture(params=["software", "gpu"])
def glass(
    display: tuple[str, Path], tmp_path: Path, warm: Path, request: pytest.FixtureRequest
) -> Iterator[ScreenGeometry]:
    """Yield the screen of a kiosk that `main.py` shows full screen.

    With software rendering and as with a GPU: with OpenGL, frames are drawn on a render thread. A Python call on that
    thread would deadlock.
    """
    name, framebuffer = display
    config = tmp_path / "kiosk.toml"
    config.write_text(f'drawing = "{request.param}"\n', encoding="utf-8")
    port = free_port()
    environment = {k: v for k, v in os.environ.items() if not k.startswith("QT_")}
    environment |= {
        "DISPLAY": name,
        "QT_QPA_GENERIC_PLUGINS": f"TuioTouch:udp={port}",
        "QSG_RENDER_LOOP": "threaded",
        "XDG_STATE_HOME": str(tmp_path / "state"),
    }
    log = (tmp_path / "log").open("w+")
    command = [sys.executable, "main.py", "run", "--config", str(config)]
    kiosk = subprocess.Popen(command, cwd=PROJECT, env=environment, stderr=log)
    seen = ScreenGeometry(framebuffer, port)
    try:
        yield seen
        assert kiosk.poll() is None, "the kiosk has ended"
        log.seek(0)
        assert log.read() == ""
    finally:
        kiosk.terminate()
        kiosk.wait()
        seen.close()
        log.close()


def test_a_visitor_walks_up_reads_a_section_and_closes(glass: ScreenGeometry, tmp_path: Path) -> None:
    glass.wait_for("the start screen", lambda: glass.shows(START))
    glass.touch_for("the menu", WIDTH // 2, HEIGHT // 2, lambda: glass.shows(MENU))
    glass.touch_for("a section", WIDTH // 4, HEIGHT // 3, lambda: glass.shows(SECTION))
    glass.touch_for("the start screen again", WIDTH - 90, HEIGHT - 40, lambda: glass.shows(START))
    glass.wait_for("the visit among the counts", lambda: ended(tmp_path / "state") == ["closed"])


def ended(state: Path) -> list[str]:
    """Return how visits ended, from the counts in a folder."""
    file = state / "lobby-kiosk" / "usage.sqlite"
    counts = read_file(file) if file.exists() else {}
    return [entry.item.name for entry in counts if entry.item.what == "ended"]
