"""Measures how long the glass is dark after the kiosk was killed, and how long it stands still when it is stuck.

    make recovery                       # 50 kills, 10 times stuck: four minutes
    make recovery ARGS="--kills 200 --stuck 20"

The kiosk runs as without systemd, looked after by its own supervisor, and is hurt from outside: SIGKILL, and SIGSTOP
for an event loop that does not turn. From then until the whole start screen is painted again.
"""

import argparse
import os
import signal
import statistics
import sys
import tempfile
import time
from pathlib import Path

from benchmarks import measures
from benchmarks.programs import SETTINGS, SIZES, Program
from benchmarks.referee import Probes, Referee, glass
from benchmarks.upkeep import family

LIMITS = {"killed": 2.0, "stuck": 12.0}
"""Seconds after which the start screen must be back."""

SETTLE_SECONDS = 1.0


def main() -> int:
    """Measure, and tell; the exit code is 1 when the slowest one in a hundred took too long."""
    one = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    one.add_argument("--kills", type=int, default=50)
    one.add_argument("--stuck", type=int, default=10)
    wish = one.parse_args()
    with tempfile.TemporaryDirectory(prefix="bench-") as folder:
        config = Path(folder) / "kiosk.toml"
        config.write_text(SETTINGS.format(drift=600), encoding="utf-8")
        program = Program("kiosk", [sys.executable, "main.py", "run", "--config", str(config)], {})
        start = measures.Calibrated(program, SIZES["1080p"]).start
        with glass(SIZES["1080p"]) as referee, program.running(referee.name) as process:
            referee.wait_for(start)
            found = {
                "killed": [back(referee, start, process.pid, signal.SIGKILL) for _ in range(wish.kills)],
                "stuck": [back(referee, start, process.pid, signal.SIGSTOP) for _ in range(wish.stuck)],
            }
    within = [told(name, seconds) for name, seconds in found.items() if seconds]
    return 0 if all(within) else 1


def back(referee: Referee, start: Probes, supervisor: int, number: signal.Signals) -> float:
    """Hurt the kiosk; return the seconds until its start screen is there again."""
    time.sleep(SETTLE_SECONDS)
    _, kiosk, *_ = family(supervisor)
    forget_crashes(kiosk)
    began = time.perf_counter()
    os.kill(kiosk, number)
    while referee.shows(start):
        time.sleep(0.001)
    referee.wait_for(start)
    return time.perf_counter() - began


def forget_crashes(kiosk: int) -> None:
    """Have each time be the first: many in a row would show less and less."""
    environment = Path(f"/proc/{kiosk}/environ").read_bytes().split(b"\0")
    (state,) = [line.partition(b"=")[2] for line in environment if line.startswith(b"XDG_STATE_HOME=")]
    (Path(os.fsdecode(state)) / "lobby-kiosk" / "starts.json").unlink(missing_ok=True)


def told(name: str, seconds: list[float]) -> bool:
    """Print one kind's figures; true when they are within the limit."""
    middle, slowest = statistics.median(seconds), sorted(seconds)[-(-99 * len(seconds) // 100) - 1]
    print(
        f"{name:7} n={len(seconds):<4} p50 {middle:6.2f} s   p99 {slowest:6.2f} s   limit {LIMITS[name]:g} s"
    )
    return slowest <= LIMITS[name]


if __name__ == "__main__":
    sys.exit(main())
