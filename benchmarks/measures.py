"""What is measured of one program on one glass; every function gives figures in the unit that its name ends with."""

import random
import signal
import time
from itertools import pairwise

from PIL import Image

from benchmarks import probes, upkeep
from benchmarks.programs import Program
from benchmarks.referee import Point, Probes, Referee, glass

BETWEEN_TAPS_SECONDS = 0.6
"""The kiosk takes a second change of place within 0.4 s for a double strike; and a screen has to come to rest."""

FLICK_SECONDS = 3.0
IDLE_SECONDS = 30.0
STROKE_SECONDS = 0.5


class Calibrated:
    """A program with the probes of its places, which are chosen in one run that is not measured."""

    def __init__(self, program: Program, size: tuple[int, int]) -> None:
        """Walk through every place once."""
        self.program = program
        self.size = size
        self.pages: dict[str, Probes] = {}
        with glass(size) as referee, program.running(referee.name):
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
        """Return where a place is to be touched."""
        return self.program.points[name]

    def look(self, referee: Referee) -> Image.Image:
        """Return the picture when it has come to rest."""
        time.sleep(BETWEEN_TAPS_SECONDS)
        return referee.still_picture()

    def to_menu(self, referee: Referee) -> None:
        """Wait for the start, and go to the menu."""
        referee.wait_for(self.start)
        time.sleep(1.5)
        referee.tap(self.point("start"))
        referee.wait_for(self.menu)
        time.sleep(BETWEEN_TAPS_SECONDS)


def start_ms(one: Calibrated, *, cold: bool = False) -> float:
    """Return the time from the call of the program to its first screen on the glass."""
    with glass(one.size) as referee:
        if cold:
            upkeep.forget_files()
        before = time.perf_counter()
        with one.program.running(referee.name):
            return (referee.wait_for(one.start) - before) * 1000


def taps_ms(one: Calibrated, count: int, seed: int) -> list[float]:
    """Return the times from a finger's going up to the painted page: the very first, then `count` more."""
    chance = random.Random(seed)  # noqa: S311  (no secret: an order)
    found: list[float] = []
    with glass(one.size) as referee, one.program.running(referee.name):
        one.to_menu(referee)
        for _ in range(count + 1):
            name = chance.choice(one.tiles)
            moment = referee.tap(one.point(name))
            found.append((referee.wait_for(one.pages[name], 5) - moment) * 1000)
            time.sleep(BETWEEN_TAPS_SECONDS)
            referee.tap(one.point("back"))
            time.sleep(BETWEEN_TAPS_SECONDS)
    return found


def flick_gaps_ms(one: Calibrated, tile: str) -> tuple[int, list[float]]:
    """Return the frames of three seconds of flicking through a page, and the times between those of each stroke.

    Between two strokes the page stands still under the finger: that is no gap.
    """
    with glass(one.size) as referee, one.program.running(referee.name):
        one.to_menu(referee)
        referee.tap(one.point(tile))
        time.sleep(2)
        wheel = one.program.name == "chromium"
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
    """Drag the page as a thumb does, and let go while it moves."""
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
    """Turn the wheel by as much; the browser glides there."""
    wide, high = referee.size
    referee.move((round(wide * 0.5), round(high * 0.4)))
    moments: list[float] = []
    for _ in range(8):
        referee.button(5 if up else 4, down=True)
        referee.button(5 if up else 4, down=False)
        moments += referee.frames(0.05)
    return moments


def idle(one: Calibrated, seconds: float = IDLE_SECONDS) -> tuple[float, float]:
    """Return the CPU ms and the context switches of all of a program's processes while nothing happens."""
    with glass(one.size) as referee, one.program.running(referee.name) as process:
        referee.wait_for(one.start)
        time.sleep(4)
        before = upkeep.work_of(process.pid)
        time.sleep(seconds)
        after = upkeep.work_of(process.pid)
    return after.since(before)


def memory_mb(one: Calibrated) -> float:
    """Return the memory (PSS) of all of a program's processes on its start screen."""
    with glass(one.size) as referee, one.program.running(referee.name) as process:
        referee.wait_for(one.start)
        time.sleep(3)
        return upkeep.memory_mb(process.pid)


def switches_ms(one: Calibrated, tile: str, kind: signal.Signals, count: int) -> list[float]:
    """Return the times from a signal that switches text size or contrast, there and back, to the painted page."""
    found: list[float] = []
    with glass(one.size) as referee, one.program.running(referee.name) as process:
        one.to_menu(referee)
        referee.tap(one.point(tile))
        here = one.look(referee)
        process.send_signal(kind)
        there = one.look(referee)
        steps = [probes.of_change(there, here), probes.of_change(here, there)]
        for number in range(count):
            moment = time.perf_counter()
            process.send_signal(kind)
            found.append((referee.wait_for(steps[number % 2], 5) - moment) * 1000)
            time.sleep(BETWEEN_TAPS_SECONDS)
    return found
