"""Measures the kiosk beside a bare window of the same Qt and beside Chromium, and holds it against its targets.

`make bench` runs it; README.md beside it says what each figure means. ARGS="--only start tap --size 1080p --runs 7".
"""

import argparse
import json
import signal
import subprocess
import sys
from collections import defaultdict
from collections.abc import Callable
from pathlib import Path

from benchmarks import measures, report, upkeep
from benchmarks.measures import Calibrated
from benchmarks.programs import SIZES, Program, Programs
from benchmarks.targets import EVERYWHERE, targets_for

ROOT = Path(__file__).resolve().parents[1]
KINDS = ("start", "cold", "tap", "flick", "switch", "idle", "memory", "visits")
TAPS_A_RUN = 15
CACHE = ROOT / "out" / "bench"


class Bench:
    """Takes the samples of one glass."""

    def __init__(self, size: str, runs: int) -> None:
        """Prepare the programs and look at each once."""
        self.runs = runs
        self._programs = Programs(SIZES[size], CACHE)
        self._looked: dict[str, Calibrated] = {}
        self._pixels = SIZES[size]
        self.samples: report.Samples = defaultdict(list)

    def take(self, kinds: list[str], tell: Callable[[str], None]) -> None:
        """Take all samples of these kinds, the programs in turn."""
        for run in range(self.runs):
            for kind in kinds:
                tell(f"{kind} {run + 1}/{self.runs}")
                getattr(self, f"_{kind}")(run)

    def close(self) -> None:
        """Remove what was prepared."""
        self._programs.close()

    def _all(self) -> list[Program]:
        every = (self._programs.kiosk, self._programs.bare, self._programs.chromium)
        return [program for program in every if program.command]

    def _look(self, program: Program) -> Calibrated:
        if program.name not in self._looked:
            self._looked[program.name] = Calibrated(program, self._pixels)
        return self._looked[program.name]

    def _note(self, program: Program, figure: str, *values: float) -> None:
        name = figure if program.name in ("kiosk", "wandering", "switching") else f"{program.name} {figure}"
        self.samples[name] += values

    def _start(self, _: int) -> None:
        for program in self._all():
            self._note(program, "warm start", measures.start_ms(self._look(program)))
        program = self._programs.kiosk
        self._look(program)
        self._programs.outdate()
        self._note(program, "start beside a build", measures.start_ms(self._look(program)))

    def _cold(self, _: int) -> None:
        for program in self._all() if upkeep.can_be_cold() else []:
            self._note(program, "cold start", measures.start_ms(self._look(program), cold=True))

    def _tap(self, run: int) -> None:
        for program in (self._programs.kiosk, self._programs.chromium):
            if program.command:
                first, *more = measures.taps_ms(self._look(program), TAPS_A_RUN, seed=run)
                self._note(program, "first tap", first)
                self._note(program, "tap", *more)

    def _flick(self, _: int) -> None:
        tile = f"tile-{self._programs.longest_section()}"
        for program in (self._programs.kiosk, self._programs.chromium):
            if program.command:
                frames, gaps = measures.flick_gaps_ms(self._look(program), tile)
                self._note(program, "flick frames", frames)
                self._note(program, "flick p95", report.p95(gaps))
                self._note(program, "flick longest", max(gaps))

    def _switch(self, _: int) -> None:
        tile = f"tile-{self._programs.longest_section()}"
        program = self._programs.switching
        for figure, kind in (("size switch", signal.SIGUSR1), ("contrast switch", signal.SIGUSR2)):
            self._note(program, figure, *measures.switches_ms(self._look(program), tile, kind, 4))

    def _idle(self, run: int) -> None:
        if run >= 1:  # half a minute a program, and no spread
            return
        for program in self._all():
            cpu, switches = measures.idle(self._look(program))
            self._note(program, "idle cpu", cpu)
            self._note(program, "idle switches", switches)
        cpu, _ = measures.idle(self._look(self._programs.wandering))
        self._note(self._programs.wandering, "wandering cpu", cpu / measures.IDLE_SECONDS / 10)

    def _memory(self, _: int) -> None:
        for program in self._all():
            self._note(program, "memory", measures.memory_mb(self._look(program)))


def visits() -> dict[str, float]:
    """Return what 2,000 visits leave behind."""
    done = subprocess.run(
        [sys.executable, "-m", "benchmarks.visits"], cwd=ROOT, stdout=subprocess.PIPE, text=True, check=True
    )
    found = json.loads(done.stdout.splitlines()[-1])
    return {"visits more": found["more_mb"], "visits none": max(0, -found["none_refs"])}


def main() -> None:
    """Measure, tell, and write results.json and results.svg."""
    options = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    options.add_argument(
        "--only", nargs="+", choices=KINDS, default=KINDS, metavar="KIND", help=", ".join(KINDS)
    )
    options.add_argument("--size", nargs="+", choices=SIZES, default=list(SIZES))
    options.add_argument("--runs", type=int, default=7)
    wish = options.parse_args()
    results = report.Results(upkeep.machine(), wish.runs)
    for size in wish.size:
        kinds = [kind for kind in wish.only if kind != "visits"]
        if not kinds:
            break
        bench = Bench(size, wish.runs)
        try:
            bench.take(kinds, lambda what, size=size: report.progress(f"{size} {what}"))
        finally:
            bench.close()
        results.add(size, targets_for(size), report.figures_of(bench.samples), bench.samples)
    if "visits" in wish.only:
        report.progress("visits")
        found = visits()
        results.add("any size", EVERYWHERE, found, {name: [value] for name, value in found.items()})
    results.tell()
    results.write(ROOT / "benchmarks", whole=set(wish.only) == set(KINDS))


if __name__ == "__main__":
    main()
