"""Tests the kiosk off screen with random input: a monkey that may do anything without causing a fault.

The same seed produces the same steps. Nothing may raise, crash, warn, open a window or block for a second, and the
screen must always show text and a way on (`benchmarks/invariants.py`). A failure is reported with its seed; `--replay`
repeats the steps of that seed and reduces them to the fewest that fail in the same way.
"""

import argparse
import json
import os
import re
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from benchmarks.offscreen import add_options
from benchmarks.shrink import shortest
from kiosk.paths import PROGRAM

RECORDS = PROGRAM.parent / "out" / "monkey"
LOOK_SECONDS = 0.05
HANGING_SECONDS = 60.0
START_SECONDS = 120.0
"""Limit for a start, which may have to build a library first."""


class Failure(NamedTuple):
    """A failure and the step it occurred at; `kind` is the same for the same fault."""

    kind: str
    story: str
    step: int


def run(arguments: Sequence[str], record: Path, *, show_progress: bool) -> Failure | None:
    """Run one monkey in its own process, which records its steps; return the failure, if any."""
    with tempfile.TemporaryDirectory(prefix="monkey-") as folder:
        report, log = Path(folder) / "found.json", Path(folder) / "log"
        command = [
            sys.executable,
            "-m",
            "benchmarks.monkey_run",
            "--found",
            report,
            "--record",
            record,
            *arguments,
        ]
        with log.open("w") as errors:
            process = subprocess.Popen(command, cwd=PROGRAM.parent, stderr=errors)
            try:
                hung = not ended(process, record, show_progress=show_progress)
            finally:
                process.kill()
                process.wait()
        tail = log.read_text(encoding="utf-8", errors="replace")[-4000:]
        if report.exists():
            fault = json.loads(report.read_text(encoding="utf-8"))
            return Failure(fault["kind"], fault["story"], fault["step"])
        if hung:
            return Failure(f"it hangs: nothing for {HANGING_SECONDS:.0f} s", tail, lines_of(record))
        if process.returncode:
            return Failure(way_it_ended(process.returncode, tail), tail, lines_of(record))
    return None


def way_it_ended(code: int, log: str) -> str:
    """Return how a process ended, and where according to `faulthandler`."""
    frame = re.search(r'most recent call first\):\n  File "(?:.*/)?(.*?)", line \d+ in (\w+)', log)
    location = f" in {frame[1]}, {frame[2]}" if frame else ""
    return f"it ended with {signal.Signals(-code).name if code < 0 else code}{location}"


def ended(process: "subprocess.Popen[bytes]", record: Path, *, show_progress: bool) -> bool:
    """Wait until the process has ended; return false if it hangs."""
    last_size, changed_at = -1, time.monotonic() + START_SECONDS
    while process.poll() is None:
        size = record.stat().st_size if record.exists() else 0
        if size != last_size:
            last_size, changed_at = size, max(changed_at, time.monotonic())
            if show_progress and sys.stderr.isatty():
                print(f"\r{lines_of(record)} steps\033[K", end="", file=sys.stderr, flush=True)
        elif time.monotonic() - changed_at > HANGING_SECONDS:
            return False
        time.sleep(LOOK_SECONDS)
    return True


def lines_of(path: Path) -> int:
    """Return the number of recorded steps."""
    return path.read_bytes().count(b"\n") if path.exists() else 0


def steps_in(path: Path) -> list[str]:
    """Return the steps in a file."""
    return [line for line in path.read_text(encoding="utf-8").splitlines() if line]


def plays(steps: Sequence[str], arguments: Sequence[str]) -> Failure | None:
    """Run a sequence of steps in a new process; return the failure, if any."""
    with tempfile.TemporaryDirectory(prefix="monkey-") as folder:
        file = Path(folder) / "steps"
        file.write_text("\n".join(steps) + "\n", encoding="utf-8")
        return run([*arguments, "--play", str(file)], file.with_name("done"), show_progress=False)


def replay(steps: list[str], arguments: Sequence[str]) -> tuple[Failure, list[str]] | None:
    """Repeat and shorten the steps; return the failure and the shortest steps, or `None` if they no longer fail."""
    first = plays(steps, arguments)
    if first is None:
        return None

    def fails(subset: Sequence[str]) -> bool:
        failure = plays(subset, arguments)
        print(f"{len(subset)} steps: {failure.kind if failure else 'nothing'}", file=sys.stderr, flush=True)
        return failure is not None and failure.kind == first.kind

    return first, shortest(steps[: first.step], fails)


def main() -> int:
    """Run a monkey, or shorten the steps of a failed one."""
    parser = argparse.ArgumentParser(
        prog="make monkey", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--steps", type=int, default=1_000_000, help="default: %(default)s")
    parser.add_argument(
        "--check-every", type=int, default=10, help="steps between two checks of the whole screen"
    )
    parser.add_argument(
        "--replay", action="store_true", help="repeat the steps of this seed, and shorten them"
    )
    parser.add_argument("--play", type=Path, metavar="FILE", help="run the steps of a file, and shorten them")
    parser.add_argument("--out", type=Path, default=RECORDS, metavar="DIR", help="where to write the steps")
    add_options(parser, "1280x720")
    options = parser.parse_args()
    arguments = [
        "--size",
        options.size,
        "--content",
        str(options.content),
        "--check-every",
        str(options.check_every),
    ]
    arguments += ["--library", str(options.library)] if options.library else []
    arguments += ["--plant", options.plant] if options.plant else []
    options.out.mkdir(parents=True, exist_ok=True)
    record = options.play or options.out / f"{options.seed}.steps"
    if not options.play and not (options.replay and record.exists()):
        failure = run(
            [*arguments, "--seed", str(options.seed), "--steps", str(options.steps)],
            record,
            show_progress=True,
        )
        if failure is None:
            print(f"{lines_of(record)} steps of seed {options.seed}: nothing went wrong")
            return os.EX_OK
        print(f"seed {options.seed}, step {failure.step}: {failure.kind}\n{failure.story}")
        if not options.replay:
            print(f'`make monkey SEED={options.seed} ARGS="--replay"` shortens it')
            return 1
    shortened = replay(steps_in(record), arguments)
    if shortened is None:
        print(f"{record}: nothing went wrong this time")
        return os.EX_OK
    failure, steps = shortened
    path = record.with_suffix(".short.steps")
    path.write_text("\n".join(steps) + "\n", encoding="utf-8")
    print(
        f'{failure.kind}\n{failure.story}\n{len(steps)} steps, to run with `make monkey ARGS="--play {path}"`:\n'
    )
    print("\n".join(steps))
    return 1


if __name__ == "__main__":
    sys.exit(main())
