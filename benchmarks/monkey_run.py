"""Runs one monkey in its own process, started and monitored by `benchmarks.monkey` since it may crash or hang.

Every step is recorded before it is run. A fault is written to a file, and the exit code is then 1.
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
"""Maximum time for one step, excluding waits for a processor."""

AWAY_SECONDS = 3600.0


class Run:
    """Runs steps on a kiosk and collects faults."""

    def __init__(self, screen: OffScreen, options: argparse.Namespace) -> None:
        """Start with the kiosk on its start screen."""
        from benchmarks.hand import Hand

        self._screen = screen
        self._every = options.check_every
        self.hand = Hand(screen)
        self._fresh = screen.kiosk.state

    def step(self, number: int, step: tuple[str, ...]) -> list[Fault]:
        """Run one step; return the faults."""
        from benchmarks.invariants import foreign_windows, violations

        start, waited = time.perf_counter(), waited_ns()
        self.hand.do(step)
        seconds = time.perf_counter() - start - (waited_ns() - waited) / 1e9 - waiting_seconds(step)
        faults = self._screen.faults
        if seconds > MOST_SECONDS:
            faults.note(f"the screen froze: {step[0]}", f"for {seconds:.1f} s")
        for sentence in foreign_windows(self._screen):
            faults.note(sentence)
        if step[0] == "pass" and float(step[1]) >= AWAY_SECONDS and self._screen.kiosk.state != self._fresh:
            faults.note("the visit has not ended after an hour", repr(self._screen.kiosk.state))
        if number % self._every == 0:
            for sentence in violations(self._screen):
                faults.note(sentence)
        return faults.take()

    def check(self) -> list[Fault]:
        """Check the screen; return the faults."""
        from benchmarks.invariants import violations

        for sentence in violations(self._screen):
            self._screen.faults.note(sentence)
        return self._screen.faults.take()


def waiting_seconds(step: tuple[str, ...]) -> float:
    """Return the seconds that a step waits on purpose."""
    return int(step[1]) * 0.016 if step[0] == "wait" else 0.0


def steps_of(options: argparse.Namespace, run: Run, screen: OffScreen) -> Iterator[tuple[str, ...]]:
    """Yield the steps, from a file or from a new monkey; each is recorded before it is yielded."""
    from benchmarks.hand import line_of, step_of
    from benchmarks.mischief import Monkey

    if options.play:
        steps = (step_of(line) for line in options.play.read_text(encoding="utf-8").splitlines() if line)
    else:
        monkey = Monkey(Random(options.seed), screen, run.hand)  # noqa: S311  (no secret)
        steps = islice(monkey.steps(), options.steps)
    with options.record.open("w", encoding="utf-8") as record:
        for step in steps:
            record.write(line_of(step) + "\n")
            record.flush()
            yield step


def main() -> int:
    """Run the steps; write the first fault to the file."""
    faulthandler.enable()
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--steps", type=int, default=1000)
    parser.add_argument("--record", type=Path, required=True, help="where to write the steps")
    parser.add_argument("--play", type=Path, help="run the steps of this file instead of a monkey's")
    parser.add_argument("--found", type=Path, required=True, help="where to write the fault")
    parser.add_argument("--check-every", type=int, default=10)
    add_options(parser, "1280x720")
    options = parser.parse_args()
    screen = opened(options)
    run = Run(screen, options)
    number = 0
    faults: list[Fault] = []
    for number, step in enumerate(steps_of(options, run, screen), 1):
        faults = run.step(number, step)
        if faults:
            break
    faults = faults or run.check()
    if faults:
        report = {"step": number, "kind": faults[0].kind, "story": faults[0].story}
        options.found.write_text(json.dumps(report), encoding="utf-8")
    return 1 if faults else os.EX_OK


if __name__ == "__main__":
    leave(main)
