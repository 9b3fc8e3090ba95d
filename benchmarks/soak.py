"""Lets visitors without end use one kiosk, off screen, and tells what that leaves: memory, handles, traces of them.

Each visit is made up anew, always the same for its number and the seed. After each the state is that of a fresh start,
and after each tenth every pixel. Ctrl+C ends it after the visit and tells what is known so far; `--resume` goes on with
the next visit, in a new process. The exit code is 1 when something is not as it must be.
"""

import argparse
import json
import signal
import sys
import time
from collections import Counter
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING

from benchmarks.footprint import Footprint, footprint, waited_ns
from benchmarks.offscreen import Fault, OffScreen, add_options, leave, opened
from benchmarks.soak_report import earlier, table, verdict
from kiosk.paths import PROGRAM

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

SUMMARIES = PROGRAM.parent / "out" / "soak"
TOLD_VISITS = 1000
"""How often progress is told where nobody watches."""
RESTING_SECONDS = 5.0
BETWEEN_SECONDS = 5.0
"""Until the next visitor comes: what a kiosk clears away while nobody is there, it has cleared away by then."""
FAINT = 32
"""Differences of a pixel below this, of 255, nobody sees."""


class Soak:
    """The visits of one process."""

    def __init__(self, screen: OffScreen, wish: argparse.Namespace) -> None:
        """Note how a fresh start looks."""
        from benchmarks.hand import Hand

        self._screen = screen
        self._hand = Hand(screen)
        self._seed, self._every, self._out = wish.seed, wish.look_every, wish.out
        self._fresh, self._picture = self._state(), screen.robot.picture()
        self.used: Counter[str] = Counter()
        self.steps = 0
        self.pictures = 0
        self.slowest = (0.0, 0, "")
        self.voice: set[str] = set()
        self.faults: list[tuple[int, Fault]] = []
        self.looks: list[Footprint] = []

    def visit(self, number: int) -> None:
        """Have one visitor come and go, and look at what they left."""
        from benchmarks.hand import line_of
        from benchmarks.visitors import Visitor

        chance = Random(f"{self._seed}/{number}")  # noqa: S311  (no secret)
        step: tuple[str, ...] = ()
        for step in Visitor(chance, self._screen, self.used).visit():
            began, waited = time.perf_counter(), waited_ns()
            self._hand.do(step)
            took = time.perf_counter() - began - (waited_ns() - waited) / 1e9
            self.slowest = max(self.slowest, (took, number, line_of(step)))
            self.steps += 1
            self.voice.add(self._screen.kiosk.speech.trouble or self._screen.kiosk.speech.state)
        for finger in self._hand.fingers:
            self._hand.do(("up", str(finger)))
        self._screen.clock.advance(BETWEEN_SECONDS)
        left = {name: value for name, value in self._state().items() if value != self._fresh[name]}
        if left:
            self._screen.faults.note(f"left after the visit: {', '.join(left)}", repr(left))
        if number % self._every == 0:
            self._compare(number)
        self.faults += [(number, fault) for fault in self._screen.faults.take()]

    def look(self, number: int) -> None:
        """Look at what the process holds."""
        self.looks.append(footprint(number))

    def _state(self) -> dict[str, object]:
        """Return all that shows of a visit, and what might be left of it beside."""
        kiosk = self._screen.kiosk
        return {
            **kiosk.state._asdict(),
            "warned": kiosk.warned,
            "arrangement": kiosk.startScreen.arrangement,
            "voice": kiosk.speech.state,
            "page": kiosk.page_record,
            "card": kiosk.sheets.shown,
            "asked": kiosk.check.asked,
            "sought": kiosk.search.sought,
            "family": kiosk.appearance.family,
            "typed on the glass": kiosk.search.finder.typed if kiosk.search.finder else "",
            "questions taken": kiosk.tools.takingHome.asked if kiosk.tools.takingHome else [],
            "film": kiosk.tools.player.state if kiosk.tools.player else "off",
            "keys rest on": self._screen.window.rootObject().property("keyFocus"),
            "keys opened": self._screen.window.rootObject().property("keyOpener"),
        }

    def _compare(self, number: int) -> None:
        """Wait until the screen is a fresh start's again, pixel for pixel."""
        from PySide6.QtTest import QTest

        self.pictures += 1
        until = time.monotonic() + RESTING_SECONDS
        while not alike(picture := self._screen.robot.picture(), self._picture):
            if time.monotonic() > until:
                path = self._out / f"visit-{number}.png"
                picture.save(str(path))
                self._screen.faults.note("the start screen is not a fresh one's", str(path))
                return
            QTest.qWait(16)


def alike(one: "QImage", other: "QImage") -> bool:
    """Return whether two pictures are the same, but for the edges of letters that were drawn elsewhere before."""
    from PIL import Image, ImageChops

    if one == other or one.size() != other.size():
        return one == other
    first, second = (
        Image.frombytes("RGB", (picture.width(), picture.height()), bytes(picture.bits()), "raw", "BGRX")
        for picture in (one, other)
    )
    return max(high for _, high in ImageChops.difference(first, second).getextrema()) < FAINT


def main() -> int:
    """Let them all come."""
    options = argparse.ArgumentParser(
        prog="make soak", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    options.add_argument("--visits", type=int, default=100_000, help="default: %(default)s")
    options.add_argument("--seed", type=int, default=1)
    options.add_argument(
        "--settled", type=int, default=200, help="visits until all that is kept has been made"
    )
    options.add_argument("--look-every", type=int, default=10, help="visits between two looks at the pixels")
    options.add_argument(
        "--resume", action="store_true", help="go on after the visit that the last run ended with"
    )
    options.add_argument("--first", type=int, help="the visit to begin with, to see one again")
    options.add_argument(
        "--out", type=Path, default=SUMMARIES, metavar="DIR", help="where the summary is written"
    )
    add_options(options, "1280x720")
    wish = options.parse_args()
    wish.out.mkdir(parents=True, exist_ok=True)
    path = wish.out / "summary.jsonl"
    before = earlier(path) if wish.resume else []
    wish.first = wish.first or (before[-1]["last"] + 1 if before else 1)
    last = max(wish.visits, wish.first)
    stopped: list[int] = []
    signal.signal(signal.SIGINT, lambda *_: stopped.append(1))
    began = time.monotonic()
    soak = Soak(opened(wish), wish)
    settled = wish.first + wish.settled - 1
    spaced = max(1, (last - settled) // 400)
    for number in range(wish.first, last + 1):
        soak.visit(number)
        if number >= settled and ((number - settled) % spaced == 0 or number == last or stopped):
            soak.look(number)
        if sys.stderr.isatty() or number % TOLD_VISITS == 0:
            tell(soak, number, last, time.monotonic() - began)
        if stopped:
            break
    if not soak.looks:
        soak.look(number)
    for line in table(soak, wish, time.monotonic() - began):
        print(line)
    wrong = verdict(soak)
    summary = {
        "first": wish.first,
        "last": number,
        "seed": wish.seed,
        "slowest_s": soak.slowest[0],
        "wrong": wrong,
    }
    everything = [*before, summary]
    path.write_text("".join(json.dumps(one) + "\n" for one in everything), encoding="utf-8")
    if before:
        visits = sum(one["last"] - one["first"] + 1 for one in everything)
        bad = sum(bool(one["wrong"]) for one in everything)
        print(f"{visits} visits in {len(everything)} runs, {bad} of them with something wrong")
    for line in wrong:
        print(f"WRONG: {line}")
    return 1 if wrong else 0


def tell(soak: Soak, number: int, last: int, seconds: float) -> None:
    """Tell how far it has come."""
    own = soak.looks[-1].own if soak.looks else 0.0
    line = f"{number}/{last} visits, {seconds / 60:.0f} min, {own:.1f} MB, {len(soak.faults)} faults"
    if sys.stderr.isatty() and number < last:
        print(f"\r{line}\033[K", end="", file=sys.stderr, flush=True)
    else:
        print(f"\r{line}", file=sys.stderr)


if __name__ == "__main__":
    leave(main)
