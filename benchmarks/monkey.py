"""Lets a monkey at the kiosk, off screen: it may do anything, and nothing may go wrong.

The same seed gives the same monkey. Nothing may raise, crash, warn, open a window or stand still for a second, and the
screen must always show words and a way on (`benchmarks/invariants.py`). What went wrong is told with its seed;
`--replay` does the steps of that seed again and makes them as few as fail in the same way.
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
"""How long a start may take, which builds a library first when there is none."""


class Failure(NamedTuple):
    """What went wrong, at which step; `kind` is the same for the same fault."""

    kind: str
    story: str
    step: int


def run(arguments: Sequence[str], record: Path, *, say: bool) -> Failure | None:
    """Let one monkey run in a process of its own, which writes down its steps; return what went wrong, if anything."""
    with tempfile.TemporaryDirectory(prefix="monkey-") as folder:
        found, log = Path(folder) / "found.json", Path(folder) / "log"
        command = [
            sys.executable,
            "-m",
            "benchmarks.monkey_run",
            "--found",
            found,
            "--record",
            record,
            *arguments,
        ]
        with log.open("w") as errors:
            process = subprocess.Popen(command, cwd=PROGRAM.parent, stderr=errors)
            try:
                hung = not ended(process, record, say=say)
            finally:
                process.kill()
                process.wait()
        tail = log.read_text(encoding="utf-8", errors="replace")[-4000:]
        if found.exists():
            told = json.loads(found.read_text(encoding="utf-8"))
            return Failure(told["kind"], told["story"], told["step"])
        if hung:
            return Failure(f"it hangs: nothing for {HANGING_SECONDS:.0f} s", tail, lines_of(record))
        if process.returncode:
            return Failure(way_it_ended(process.returncode, tail), tail, lines_of(record))
    return None


def way_it_ended(code: int, log: str) -> str:
    """Say how a process came to its end, and where it was then (`faulthandler`)."""
    where = re.search(r'most recent call first\):\n  File "(?:.*/)?(.*?)", line \d+ in (\w+)', log)
    at = f" in {where[1]}, {where[2]}" if where else ""
    return f"it ended with {signal.Signals(-code).name if code < 0 else code}{at}"


def ended(process: "subprocess.Popen[bytes]", record: Path, *, say: bool) -> bool:
    """Wait until a monkey has done all its steps; false when it no longer does any."""
    size, since = -1, time.monotonic() + START_SECONDS
    while process.poll() is None:
        now = record.stat().st_size if record.exists() else 0
        if now != size:
            size, since = now, max(since, time.monotonic())
            if say and sys.stderr.isatty():
                print(f"\r{lines_of(record)} steps\033[K", end="", file=sys.stderr, flush=True)
        elif time.monotonic() - since > HANGING_SECONDS:
            return False
        time.sleep(LOOK_SECONDS)
    return True


def lines_of(path: Path) -> int:
    """Return how many steps were begun."""
    return path.read_bytes().count(b"\n") if path.exists() else 0


def steps_in(path: Path) -> list[str]:
    """Read a sequence."""
    return [line for line in path.read_text(encoding="utf-8").splitlines() if line]


def plays(steps: Sequence[str], given: Sequence[str]) -> Failure | None:
    """Do a sequence in a fresh process and give what went wrong."""
    with tempfile.TemporaryDirectory(prefix="monkey-") as folder:
        file = Path(folder) / "steps"
        file.write_text("\n".join(steps) + "\n", encoding="utf-8")
        return run([*given, "--play", str(file)], file.with_name("done"), say=False)


def replay(steps: list[str], given: Sequence[str]) -> tuple[Failure, list[str]] | None:
    """Do the steps again and make them as few as fail alike; `None` when they no longer fail."""
    first = plays(steps, given)
    if first is None:
        return None

    def fails(some: Sequence[str]) -> bool:
        again = plays(some, given)
        print(f"{len(some)} steps: {again.kind if again else 'nothing'}", file=sys.stderr, flush=True)
        return again is not None and again.kind == first.kind

    return first, shortest(steps[: first.step], fails)


def main() -> int:
    """Run a monkey, or make few steps of those that failed."""
    options = argparse.ArgumentParser(
        prog="make monkey", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    options.add_argument("--seed", type=int, default=1)
    options.add_argument("--steps", type=int, default=1_000_000, help="default: %(default)s")
    options.add_argument(
        "--check-every", type=int, default=10, help="steps between two looks at the whole screen"
    )
    options.add_argument(
        "--replay", action="store_true", help="do the steps of this seed again, and shorten them"
    )
    options.add_argument("--play", type=Path, metavar="FILE", help="do the steps of a file, and shorten them")
    options.add_argument(
        "--out", type=Path, default=RECORDS, metavar="DIR", help="where the steps are written"
    )
    add_options(options, "1280x720")
    wish = options.parse_args()
    given = ["--size", wish.size, "--content", str(wish.content), "--check-every", str(wish.check_every)]
    given += ["--library", str(wish.library)] if wish.library else []
    given += ["--plant", wish.plant] if wish.plant else []
    wish.out.mkdir(parents=True, exist_ok=True)
    record = wish.play or wish.out / f"{wish.seed}.steps"
    if not wish.play and not (wish.replay and record.exists()):
        failure = run([*given, "--seed", str(wish.seed), "--steps", str(wish.steps)], record, say=True)
        if failure is None:
            print(f"{lines_of(record)} steps of seed {wish.seed}: nothing went wrong")
            return os.EX_OK
        print(f"seed {wish.seed}, step {failure.step}: {failure.kind}\n{failure.story}")
        if not wish.replay:
            print(f'`make monkey SEED={wish.seed} ARGS="--replay"` makes it short')
            return 1
    short = replay(steps_in(record), given)
    if short is None:
        print(f"{record}: nothing went wrong this time")
        return os.EX_OK
    failure, steps = short
    path = record.with_suffix(".short.steps")
    path.write_text("\n".join(steps) + "\n", encoding="utf-8")
    print(f'{failure.kind}\n{failure.story}\n{len(steps)} steps, for `make monkey ARGS="--play {path}"`:\n')
    print("\n".join(steps))
    return 1


if __name__ == "__main__":
    sys.exit(main())
