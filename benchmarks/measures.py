"""Measurements of one program at one screen size; the name of each function ends with its unit."""

import random
import signal
import time
from itertools import pairwise

from PIL import Image

from benchmarks import probes, upkeep
from benchmarks.programs import Program
from benchmarks.referee import Point, Probes, Referee, virtual_screen

BETWEEN_TAPS_SECONDS = 0.6
"""The kiosk ignores a second navigation within 0.4 s as a double tap, and the screen has to settle."""

FLICK_SECONDS = 3.0
IDLE_SECONDS = 30.0
STROKE_SECONDS = 0.5


class Calibrated:
    """A program with the pixel probes of its screens, which are chosen in one unmeasured run."""

    def __init__(self, program: Program, size: tuple[int, int]) -> None:
        """Run the program and visit every screen once."""
        self.program = program
        self.size = size
        self.pages: dict[str, Probes] = {}
        with virtual_screen(size) as referee, program.running(referee.name):
            time.sleep(1)
            start = referee.still_picture()
            self.start = probes.of_start(start)
            if not program.points:
                return
            referee.tap(program.points["start"])
            menu = self.look(referee)
            self.menu = probes.of_change(start, menu, program.points["start"])
            for name in self.tiles:
                referee.tap(program.points[name])
                self.pages[name] = probes.of_change(menu, self.look(referee), program.points[name])
                referee.tap(program.points["back"])
                time.sleep(BETWEEN_TAPS_SECONDS)

    @property
    def tiles(self) -> list[str]:
        """Return the names of the menu's tiles."""
        return [name for name in self.program.points if name.startswith("tile-")]

    def point(self, name: str) -> Point:
        """Return the point to tap for a place."""
        return self.program.points[name]

    def look(self, referee: Referee) -> Image.Image:
        """Return the picture once the screen has settled."""
        time.sleep(BETWEEN_TAPS_SECONDS)
        return referee.still_picture()

    def to_menu(self, referee: Referee) -> None:
        """Wait for the start screen, and open the menu."""
        referee.wait_for(self.start)
        time.sleep(1.5)
        referee.tap(self.point("start"))
        referee.wait_for(self.menu)
        time.sleep(BETWEEN_TAPS_SECONDS)


def start_ms(calibrated: Calibrated, *, cold: bool = False) -> float:
    """Return the time from launching the program to its complete first screen."""
    with virtual_screen(calibrated.size) as referee:
        if cold:
            upkeep.forget_files()
        before = time.perf_counter()
        with calibrated.program.running(referee.name):
            return (referee.wait_for(calibrated.start) - before) * 1000


def taps_ms(calibrated: Calibrated, count: int, seed: int) -> list[float]:
    """Return the times from releasing a tap to the painted page: the first one after the start, then `count` more."""
    rng = random.Random(seed)  # noqa: S311  (not a secret: only an order)
    times: list[float] = []
    with virtual_screen(calibrated.size) as referee, calibrated.program.running(referee.name):
        calibrated.to_menu(referee)
        for _ in range(count + 1):
            name = rng.choice(calibrated.tiles)
            moment = referee.tap(calibrated.point(name))
            times.append((referee.wait_for(calibrated.pages[name], 5) - moment) * 1000)
            time.sleep(BETWEEN_TAPS_SECONDS)
            referee.tap(calibrated.point("back"))
            time.sleep(BETWEEN_TAPS_SECONDS)
    return times


def flick_gaps_ms(calibrated: Calibrated, tile: str) -> tuple[int, list[float]]:
    """Return the number of frames in three seconds of flicking, and the times between the frames of each stroke.

    Between two strokes the page stands still, so the time between them does not count.
    """
    with virtual_screen(calibrated.size) as referee, calibrated.program.running(referee.name):
        calibrated.to_menu(referee)
        referee.tap(calibrated.point(tile))
        time.sleep(2)
        wheel = calibrated.program.name == "chromium"
        stroke = _turn_wheel if wheel else _fling
        frames, gaps = 0, []
        for number in range(round(FLICK_SECONDS / STROKE_SECONDS)):
            end = time.perf_counter() + STROKE_SECONDS
            moments = stroke(referee, up=number % 4 < 2)
            moments += referee.frames(max(0.0, end - time.perf_counter()))
            frames += len(moments)
            gaps += [(after - before) * 1000 for before, after in pairwise(moments)]
    return frames, gaps


def _fling(referee: Referee, *, up: bool) -> list[float]:
    """Drag the page like a thumb and release while it moves; return the times of the frames."""
    wide, high = referee.size
    x, begin, end = round(wide * 0.6), high * 0.65, high * 0.25
    if not up:
        begin, end = end, begin
    moments: list[float] = []
    referee.move((x, round(begin)))
    referee.button(1, down=True)
    for step in range(1, 9):
        moments += referee.frames(0.012)
        referee.move((x, round(begin + (end - begin) * step / 8)))
    referee.button(1, down=False)
    return moments


def _turn_wheel(referee: Referee, *, up: bool) -> list[float]:
    """Turn the wheel by the same distance, which the browser scrolls smoothly; return the times of the frames."""
    wide, high = referee.size
    referee.move((round(wide * 0.5), round(high * 0.4)))
    moments: list[float] = []
    for _ in range(8):
        referee.button(5 if up else 4, down=True)
        referee.button(5 if up else 4, down=False)
        moments += referee.frames(0.05)
    return moments


def idle(calibrated: Calibrated, seconds: float = IDLE_SECONDS) -> tuple[float, float]:
    """Return the CPU time (ms) and context switches of all processes of an idle program."""
    with virtual_screen(calibrated.size) as referee, calibrated.program.running(referee.name) as process:
        referee.wait_for(calibrated.start)
        time.sleep(4)
        before = upkeep.work_of(process.pid)
        time.sleep(seconds)
        after = upkeep.work_of(process.pid)
    return after.since(before)


def memory_mb(calibrated: Calibrated) -> float:
    """Return the memory (PSS) of all processes of a program on its start screen."""
    with virtual_screen(calibrated.size) as referee, calibrated.program.running(referee.name) as process:
        referee.wait_for(calibrated.start)
        time.sleep(3)
        return upkeep.memory_mb(process.pid)


def switches_ms(calibrated: Calibrated, tile: str, kind: signal.Signals, count: int) -> list[float]:
    """Return the times from a signal that toggles text size or contrast to the painted page."""
    times: list[float] = []
    with virtual_screen(calibrated.size) as referee, calibrated.program.running(referee.name) as process:
        calibrated.to_menu(referee)
        referee.tap(calibrated.point(tile))
        original = calibrated.look(referee)
        process.send_signal(kind)
        switched = calibrated.look(referee)
        probes_after = [probes.of_change(switched, original), probes.of_change(original, switched)]
        for number in range(count):
            moment = time.perf_counter()
            process.send_signal(kind)
            times.append((referee.wait_for(probes_after[number % 2], 5) - moment) * 1000)
            time.sleep(BETWEEN_TAPS_SECONDS)
    return times
