"""One monkey in one process, as `benchmarks.monkey` starts it: it may crash or hang, and is watched from outside.

Every step is written down before it is done. What was found goes to a file of its own; the exit code is then 1.
"""

import argparse
import faulthandler
import json
import os
import time
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from random import Random

from benchmarks.footprint import waited_ns
from benchmarks.offscreen import Fault, OffScreen, add_options, leave, opened

MOST_SECONDS = 1.0
"""How long the screen may stand still."""

AWAY_SECONDS = 3600.0


class Run:
    """The steps of one process, and what they brought about."""

    def __init__(self, screen: OffScreen, wish: argparse.Namespace) -> None:
        """Begin at the start screen."""
        from benchmarks.hand import Hand

        self._screen = screen
        self._every = wish.check_every
        self.hand = Hand(screen)
        self._fresh = screen.kiosk.state

    def step(self, number: int, step: tuple[str, ...]) -> list[Fault]:
        """Do one step and give what went wrong."""
        from benchmarks.invariants import broken, foreign_windows

        began, waited = time.perf_counter(), waited_ns()
        self.hand.do(step)
        took = time.perf_counter() - began - (waited_ns() - waited) / 1e9 - slept(step)
        faults = self._screen.faults
        if took > MOST_SECONDS:
            faults.note(f"the screen stood still: {step[0]}", f"for {took:.1f} s")
        for sentence in foreign_windows(self._screen):
            faults.note(sentence)
        if step[0] == "pass" and float(step[1]) >= AWAY_SECONDS and self._screen.kiosk.state != self._fresh:
            faults.note("an hour later the visit has not ended", repr(self._screen.kiosk.state))
        if number % self._every == 0:
            for sentence in broken(self._screen):
                faults.note(sentence)
        return faults.take()

    def look(self) -> list[Fault]:
        """Return what does not hold at the end."""
        from benchmarks.invariants import broken

        for sentence in broken(self._screen):
            self._screen.faults.note(sentence)
        return self._screen.faults.take()


def slept(step: tuple[str, ...]) -> float:
    """Return the seconds that a step was told to take."""
    return int(step[1]) * 0.016 if step[0] == "wait" else 0.0


def steps_of(wish: argparse.Namespace, run: Run, screen: OffScreen) -> Iterator[tuple[str, ...]]:
    """Yield the steps, of a file or the monkey's own; each is written down before it is done."""
    from benchmarks.hand import line_of, step_of
    from benchmarks.mischief import Monkey

    if wish.play:
        steps = (step_of(line) for line in wish.play.read_text(encoding="utf-8").splitlines() if line)
    else:
        monkey = Monkey(Random(wish.seed), screen, run.hand)  # noqa: S311  (no secret)
        steps = islice(monkey.steps(), wish.steps)
    with wish.record.open("w", encoding="utf-8") as record:
        for step in steps:
            record.write(line_of(step) + "\n")
            record.flush()
            yield step


def main() -> int:
    """Do the steps; write down what was found."""
    faulthandler.enable()
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--seed", type=int, default=1)
    options.add_argument("--steps", type=int, default=1000)
    options.add_argument("--record", type=Path, required=True, help="where to write the steps")
    options.add_argument("--play", type=Path, help="a file of steps to do in place of the monkey's")
    options.add_argument("--found", type=Path, required=True, help="where to write what went wrong")
    options.add_argument("--check-every", type=int, default=10)
    add_options(options, "1280x720")
    wish = options.parse_args()
    screen = opened(wish)
    run = Run(screen, wish)
    number = 0
    found: list[Fault] = []
    for number, step in enumerate(steps_of(wish, run, screen), 1):
        found = run.step(number, step)
        if found:
            break
    found = found or run.look()
    if found:
        told = {"step": number, "kind": found[0].kind, "story": found[0].story}
        wish.found.write_text(json.dumps(told), encoding="utf-8")
    return 1 if found else os.EX_OK


if __name__ == "__main__":
    leave(main)
