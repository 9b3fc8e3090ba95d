"""Observes programs from outside: an X server, taps (XTEST), pixels, and frame counts (XDamage)."""

import os
import select
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager

from PIL import Image, ImageChops
from Xlib import X
from Xlib.display import Display
from Xlib.ext import damage, xtest

LOOK_SECONDS = 0.02
COLOUR_TOLERANCE = 12
"""Tolerance per colour channel, of 255."""

ONE_FRAME_SECONDS = 0.003
"""Damage within this time belongs to one frame, which a program may send in several rectangles."""

Point = tuple[int, int]
Colour = tuple[int, int, int]
Probes = dict[Point, Colour]


class Referee:
    """Observes and taps a screen of `size` pixels."""

    def __init__(self, name: str, size: tuple[int, int]) -> None:
        """Connect to the X server `name`."""
        self.name = name
        self.size = size
        self._display = Display(name)
        self._root = self._display.screen().root
        self._display.damage_query_version()
        self._damage = self._root.damage_create(damage.DamageReportNonEmpty)
        self._display.sync()

    def picture(self) -> Image.Image:
        """Return the picture on the screen."""
        width, height = self.size
        raw = self._root.get_image(0, 0, width, height, X.ZPixmap, 0xFFFFFFFF)
        return Image.frombuffer("RGB", self.size, raw.data, "raw", "BGRX", 0, 1)

    def still_picture(self, seconds: float = 20.0) -> Image.Image:
        """Return the picture once nothing has changed for half a second."""
        end = time.perf_counter() + seconds
        before = self.picture()
        while time.perf_counter() < end:
            time.sleep(0.5)
            now = self.picture()
            if ImageChops.difference(before, now).getbbox() is None:
                return now
            before = now
        return before

    def shows(self, probes: Probes) -> bool:
        """Return whether every probe has its colour."""
        for (x, y), (red, green, blue) in probes.items():
            data = self._root.get_image(x, y, 1, 1, X.ZPixmap, 0xFFFFFFFF).data
            if max(abs(data[2] - red), abs(data[1] - green), abs(data[0] - blue)) > COLOUR_TOLERANCE:
                return False
        return True

    def wait_for(self, probes: Probes, seconds: float = 20.0) -> float:
        """Wait until every probe has its colour; return the time, or infinity after `seconds`."""
        end = time.perf_counter() + seconds
        while time.perf_counter() < end:
            self._forget_damage()
            if self.shows(probes):
                return time.perf_counter()
            select.select([self._display.fileno()], [], [], LOOK_SECONDS)
        return float("inf")

    def frames(self, seconds: float) -> list[float]:
        """Return the times of the frames drawn within `seconds`."""
        end = time.perf_counter() + seconds
        moments: list[float] = []
        self._forget_damage()
        while (rest := end - time.perf_counter()) > 0:
            select.select([self._display.fileno()], [], [], rest)
            now = time.perf_counter()
            if self._forget_damage() and (not moments or now - moments[-1] > ONE_FRAME_SECONDS):
                moments.append(now)
        return moments

    def _forget_damage(self) -> bool:
        seen = False
        while self._display.pending_events():
            self._display.next_event()
            seen = True
        if seen:
            self._display.damage_subtract(self._damage, X.NONE, X.NONE)
            self._display.flush()
        return seen

    def tap(self, point: Point) -> float:
        """Press and release at a point; return the time of the release."""
        self.move(point)
        self.button(1, down=True)
        self._display.sync()
        time.sleep(0.05)
        moment = time.perf_counter()
        self.button(1, down=False)
        self._display.sync()
        return moment

    def move(self, point: Point) -> None:
        """Move the pointer."""
        xtest.fake_input(self._display, X.MotionNotify, x=point[0], y=point[1])
        self._display.flush()

    def button(self, number: int, *, down: bool) -> None:
        """Press or release a button: 1 is the left button, 4 and 5 are the wheel."""
        xtest.fake_input(self._display, X.ButtonPress if down else X.ButtonRelease, number)
        self._display.flush()


@contextmanager
def virtual_screen(size: tuple[int, int]) -> Iterator[Referee]:
    """Start an X server with one screen, and stop it afterwards."""
    reader, writer = os.pipe()
    shape = f"{size[0]}x{size[1]}x24"
    command = [
        "Xvfb",
        "-displayfd",
        str(writer),
        "-screen",
        "0",
        shape,
        "-ac",
        "-nolisten",
        "tcp",
        "-noreset",
    ]
    server = subprocess.Popen(command, pass_fds=[writer], stderr=subprocess.DEVNULL)
    os.close(writer)
    with os.fdopen(reader) as ready:
        name = f":{ready.readline().strip()}"
    try:
        yield Referee(name, size)
    finally:
        server.terminate()
        server.wait()
