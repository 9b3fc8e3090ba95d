"""Compares the kiosk with a bare Qt window and with Chromium, and checks its targets.

Run by `make bench`, with options in ARGS="--only start tap --size 1080p --runs 7". README.md explains the figures.
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
    """Takes the samples of one screen size."""

    def __init__(self, size: str, runs: int) -> None:
        """Prepare the programs."""
        self.runs = runs
        self._programs = Programs(SIZES[size], CACHE)
        self._calibrated: dict[str, Calibrated] = {}
        self._pixels = SIZES[size]
        self.samples: report.Samples = defaultdict(list)

    def take(self, kinds: list[str], report_progress: Callable[[str], None]) -> None:
        """Take all samples of these kinds, alternating between the programs."""
        for run in range(self.runs):
            for kind in kinds:
                report_progress(f"{kind} {run + 1}/{self.runs}")
                getattr(self, f"_{kind}")(run)

    def close(self) -> None:
        """Remove the temporary files."""
        self._programs.close()

    def _all(self) -> list[Program]:
        every = (self._programs.kiosk, self._programs.bare, self._programs.chromium)
        return [program for program in every if program.command]

    def _calibration(self, program: Program) -> Calibrated:
        if program.name not in self._calibrated:
            self._calibrated[program.name] = Calibrated(program, self._pixels)
        return self._calibrated[program.name]

    def _note(self, program: Program, figure: str, *values: float) -> None:
        name = figure if program.name in ("kiosk", "wandering", "switching") else f"{program.name} {figure}"
        self.samples[name] += values

    def _start(self, _: int) -> None:
        for program in self._all():
            self._note(program, "warm start", measures.start_ms(self._calibration(program)))
        program = self._programs.kiosk
        self._calibration(program)
        self._programs.outdate()
        self._note(program, "start beside a build", measures.start_ms(self._calibration(program)))

    def _cold(self, _: int) -> None:
        for program in self._all() if upkeep.can_be_cold() else []:
            self._note(program, "cold start", measures.start_ms(self._calibration(program), cold=True))

    def _tap(self, run: int) -> None:
        for program in (self._programs.kiosk, self._programs.chromium):
            if program.command:
                first, *more = measures.taps_ms(self._calibration(program), TAPS_A_RUN, seed=run)
                self._note(program, "first tap", first)
                self._note(program, "tap", *more)

    def _flick(self, _: int) -> None:
        tile = f"tile-{self._programs.longest_section()}"
        for program in (self._programs.kiosk, self._programs.chromium):
            if program.command:
                frames, gaps = measures.flick_gaps_ms(self._calibration(program), tile)
                self._note(program, "flick frames", frames)
                self._note(program, "flick p95", report.p95(gaps))
                self._note(program, "flick longest", max(gaps))

    def _switch(self, _: int) -> None:
        tile = f"tile-{self._programs.longest_section()}"
        program = self._programs.switching
        for figure, kind in (("size switch", signal.SIGUSR1), ("contrast switch", signal.SIGUSR2)):
            self._note(program, figure, *measures.switches_ms(self._calibration(program), tile, kind, 4))

    def _idle(self, run: int) -> None:
        if run >= 1:  # one run is enough: half a minute per program, without variance
            return
        for program in self._all():
            cpu, switches = measures.idle(self._calibration(program))
            self._note(program, "idle cpu", cpu)
            self._note(program, "idle switches", switches)
        cpu, _ = measures.idle(self._calibration(self._programs.wandering))
        self._note(self._programs.wandering, "wandering cpu", cpu / measures.IDLE_SECONDS / 10)

    def _memory(self, _: int) -> None:
        for program in self._all():
            self._note(program, "memory", measures.memory_mb(self._calibration(program)))


def visits() -> dict[str, float]:
    """Return the memory growth and the lost references to `None` of 2,000 visits."""
    process = subprocess.run(
        [sys.executable, "-m", "benchmarks.visits"], cwd=ROOT, stdout=subprocess.PIPE, text=True, check=True
    )
    figures = json.loads(process.stdout.splitlines()[-1])
    return {"visits more": figures["more_mb"], "visits none": max(0, -figures["none_refs"])}


def main() -> None:
    """Measure, print the table, and write results.json and results.svg."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument(
        "--only", nargs="+", choices=KINDS, default=KINDS, metavar="KIND", help=", ".join(KINDS)
    )
    parser.add_argument("--size", nargs="+", choices=SIZES, default=list(SIZES))
    parser.add_argument("--runs", type=int, default=7)
    options = parser.parse_args()
    results = report.Results(upkeep.machine(), options.runs)
    for size in options.size:
        kinds = [kind for kind in options.only if kind != "visits"]
        if not kinds:
            break
        bench = Bench(size, options.runs)
        try:
            bench.take(kinds, lambda activity, size=size: report.progress(f"{size} {activity}"))
        finally:
            bench.close()
        results.add(size, targets_for(size), report.figures_of(bench.samples), bench.samples)
    if "visits" in options.only:
        report.progress("visits")
        figures = visits()
        results.add("any size", EVERYWHERE, figures, {name: [value] for name, value in figures.items()})
    results.tell()
    results.write(ROOT / "benchmarks", whole=set(options.only) == set(KINDS))


if __name__ == "__main__":
    main()
