"""Soak test: runs many visits on one kiosk off screen, and checks what they leave behind in memory, handles and state.

Each visit is random, but the same for its number and the seed. After each visit the state must equal that of a fresh
start, and after every tenth all pixels too. Ctrl+C stops after the current visit and prints the report so far;
`--resume` continues with the next visit in a new process. The exit code is 1 if there are problems.
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
PROGRESS_VISITS = 1000
"""Visits between two progress lines, if this is not a terminal."""
RESTING_SECONDS = 5.0
BETWEEN_SECONDS = 5.0
"""Time between two visits, in which the kiosk finishes its cleanup."""
FAINT = 32
"""Pixel differences below this (of 255) are invisible."""


class Soak:
    """Runs the visits of one process, and collects faults and figures."""

    def __init__(self, screen: OffScreen, options: argparse.Namespace) -> None:
        """Record the state and the picture of a fresh start."""
        from benchmarks.hand import Hand

        self._screen = screen
        self._hand = Hand(screen)
        self._seed, self._look_every, self._out = options.seed, options.look_every, options.out
        self._fresh, self._picture = self._state(), screen.robot.picture()
        self.used: Counter[str] = Counter()
        self.steps = 0
        self.pictures = 0
        self.slowest = (0.0, 0, "")
        self.voice: set[str] = set()
        self.faults: list[tuple[int, Fault]] = []
        self.looks: list[Footprint] = []

    def visit(self, number: int) -> None:
        """Run one visit, and check what it leaves behind."""
        from benchmarks.hand import line_of
        from benchmarks.visitors import Visitor

        rng = Random(f"{self._seed}/{number}")  # noqa: S311  (no secret)
        step: tuple[str, ...] = ()
        for step in Visitor(rng, self._screen, self.used).visit():
            start, waited = time.perf_counter(), waited_ns()
            self._hand.do(step)
            seconds = time.perf_counter() - start - (waited_ns() - waited) / 1e9
            self.slowest = max(self.slowest, (seconds, number, line_of(step)))
            self.steps += 1
            speech = self._screen.kiosk.speech
            self.voice.add((speech.trouble or speech.state).name)
        for finger in self._hand.fingers:
            self._hand.do(("up", str(finger)))
        self._screen.clock.advance(BETWEEN_SECONDS)
        left = {name: value for name, value in self._state().items() if value != self._fresh[name]}
        if left:
            self._screen.faults.note(f"left after the visit: {', '.join(left)}", repr(left))
        if number % self._look_every == 0:
            self._compare(number)
        self.faults += [(number, fault) for fault in self._screen.faults.take()]

    def look(self, number: int) -> None:
        """Record the resources that the process holds."""
        self.looks.append(footprint(number))

    def _state(self) -> dict[str, object]:
        """Return everything that could give away the last visit, by name."""
        from kiosk.ui.media.player import Player

        kiosk = self._screen.kiosk
        return {
            **kiosk.state._asdict(),
            "warned": kiosk.presence.warned,
            "arrangement": kiosk.startScreen.arrangement,
            "voice": kiosk.speech.state,
            "page": kiosk.parts.page(),
            "card": kiosk.sheets.shown,
            "asked": kiosk.check.asked,
            "target block": kiosk.search.targetBlock,
            "family": kiosk.appearance.family,
            "typed query": kiosk.search.finder.typed if kiosk.search.finder else "",
            "questions taken": kiosk.tools.takingHome.asked if kiosk.tools.takingHome else [],
            "film": kiosk.tools.player.stage if kiosk.tools.player else Player.Stage.Off,
            "key focus": self._screen.robot.key_focus,
            "key opener": self._screen.robot.keys.opener if self._screen.robot.keys else None,
        }

    def _compare(self, number: int) -> None:
        """Wait until all pixels equal those of a fresh start; otherwise note a fault and save the picture."""
        from PySide6.QtTest import QTest

        self.pictures += 1
        deadline = time.monotonic() + RESTING_SECONDS
        while not alike(picture := self._screen.robot.picture(), self._picture):
            if time.monotonic() > deadline:
                path = self._out / f"visit-{number}.png"
                picture.save(str(path))
                self._screen.faults.note("the start screen differs from that of a fresh start", str(path))
                return
            QTest.qWait(16)


def alike(first: "QImage", second: "QImage") -> bool:
    """Return whether two pictures are the same, except for the antialiasing of letters."""
    from PIL import Image, ImageChops

    if first == second or first.size() != second.size():
        return first == second
    first_image, second_image = (
        Image.frombytes("RGB", (picture.width(), picture.height()), bytes(picture.bits()), "raw", "BGRX")
        for picture in (first, second)
    )
    return max(high for _, high in ImageChops.difference(first_image, second_image).getextrema()) < FAINT


def main() -> int:
    """Run the visits, and print the report."""
    parser = argparse.ArgumentParser(
        prog="make soak", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--visits", type=int, default=100_000, help="default: %(default)s")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--settled", type=int, default=200, help="visits until all caches are filled")
    parser.add_argument("--look-every", type=int, default=10, help="visits between two pixel comparisons")
    parser.add_argument(
        "--resume", action="store_true", help="continue after the last visit of the previous run"
    )
    parser.add_argument("--first", type=int, help="the first visit, to repeat a particular one")
    parser.add_argument(
        "--out", type=Path, default=SUMMARIES, metavar="DIR", help="where to write the summary"
    )
    add_options(parser, "1280x720")
    options = parser.parse_args()
    options.out.mkdir(parents=True, exist_ok=True)
    path = options.out / "summary.jsonl"
    earlier_summaries = earlier(path) if options.resume else []
    options.first = options.first or (earlier_summaries[-1]["last"] + 1 if earlier_summaries else 1)
    last = max(options.visits, options.first)
    stopped: list[int] = []
    signal.signal(signal.SIGINT, lambda *_: stopped.append(1))
    start = time.monotonic()
    soak = Soak(opened(options), options)
    settled = options.first + options.settled - 1
    interval = max(1, (last - settled) // 400)
    for number in range(options.first, last + 1):
        soak.visit(number)
        if number >= settled and ((number - settled) % interval == 0 or number == last or stopped):
            soak.look(number)
        if sys.stderr.isatty() or number % PROGRESS_VISITS == 0:
            print_progress(soak, number, last, time.monotonic() - start)
        if stopped:
            break
    if not soak.looks:
        soak.look(number)
    for line in table(soak, options, time.monotonic() - start):
        print(line)
    problems = verdict(soak)
    summary = {
        "first": options.first,
        "last": number,
        "seed": options.seed,
        "slowest_s": soak.slowest[0],
        "wrong": problems,
    }
    summaries = [*earlier_summaries, summary]
    path.write_text("".join(json.dumps(run) + "\n" for run in summaries), encoding="utf-8")
    if earlier_summaries:
        visits = sum(run["last"] - run["first"] + 1 for run in summaries)
        failed = sum(bool(run["wrong"]) for run in summaries)
        print(f"{visits} visits in {len(summaries)} runs, {failed} of them with something wrong")
    for line in problems:
        print(f"WRONG: {line}")
    return 1 if problems else 0


def print_progress(soak: Soak, number: int, last: int, seconds: float) -> None:
    """Print the progress."""
    own = soak.looks[-1].own if soak.looks else 0.0
    line = f"{number}/{last} visits, {seconds / 60:.0f} min, {own:.1f} MB, {len(soak.faults)} faults"
    if sys.stderr.isatty() and number < last:
        print(f"\r{line}\033[K", end="", file=sys.stderr, flush=True)
    else:
        print(f"\r{line}", file=sys.stderr)


if __name__ == "__main__":
    leave(main)
