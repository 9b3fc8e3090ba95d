"""Measures how soon the start screen is back after the kiosk was killed or hangs.

    make recovery                       # 50 kills, 10 hangs: four minutes
    make recovery ARGS="--kills 200 --stuck 20"

The kiosk runs under its own supervisor, as it does without systemd, and gets SIGKILL, or SIGSTOP to simulate a hanging
event loop. The time is measured from the signal until the start screen is completely painted again.
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
from benchmarks.referee import Probes, Referee, virtual_screen
from benchmarks.upkeep import family

LIMITS = {"killed": 2.0, "stuck": 12.0}
"""Seconds within which the start screen must be back."""

SETTLE_SECONDS = 1.0


def main() -> int:
    """Measure and report; return 1 if the 99th percentile exceeds a limit."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--kills", type=int, default=50)
    parser.add_argument("--stuck", type=int, default=10)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="bench-") as folder:
        config = Path(folder) / "kiosk.toml"
        config.write_text(SETTINGS.format(drift=600), encoding="utf-8")
        program = Program("kiosk", [sys.executable, "main.py", "run", "--config", str(config)], {})
        start = measures.Calibrated(program, SIZES["1080p"]).start
        with virtual_screen(SIZES["1080p"]) as referee, program.running(referee.name) as process:
            referee.wait_for(start)
            seconds_by_kind = {
                "killed": [
                    recovery_seconds(referee, start, process.pid, signal.SIGKILL)
                    for _ in range(options.kills)
                ],
                "stuck": [
                    recovery_seconds(referee, start, process.pid, signal.SIGSTOP)
                    for _ in range(options.stuck)
                ],
            }
    met = [report(name, seconds) for name, seconds in seconds_by_kind.items() if seconds]
    return 0 if all(met) else 1


def recovery_seconds(
    referee: Referee, probes: Probes, supervisor: int, signal_number: signal.Signals
) -> float:
    """Send the kiosk a signal; return the seconds until its start screen is back."""
    time.sleep(SETTLE_SECONDS)
    _, kiosk, *_ = family(supervisor)
    forget_crashes(kiosk)
    start = time.perf_counter()
    os.kill(kiosk, signal_number)
    while referee.shows(probes):
        time.sleep(0.001)
    referee.wait_for(probes)
    return time.perf_counter() - start


def forget_crashes(kiosk: int) -> None:
    """Remove the crash history: after many crashes in a row the kiosk would show less and less."""
    environment = Path(f"/proc/{kiosk}/environ").read_bytes().split(b"\0")
    (state,) = [line.partition(b"=")[2] for line in environment if line.startswith(b"XDG_STATE_HOME=")]
    (Path(os.fsdecode(state)) / "lobby-kiosk" / "starts.json").unlink(missing_ok=True)


def report(name: str, seconds: list[float]) -> bool:
    """Print the figures of one kind; return whether they are within the limit."""
    middle, slowest = statistics.median(seconds), sorted(seconds)[-(-99 * len(seconds) // 100) - 1]
    print(
        f"{name:7} n={len(seconds):<4} p50 {middle:6.2f} s   p99 {slowest:6.2f} s   limit {LIMITS[name]:g} s"
    )
    return slowest <= LIMITS[name]


if __name__ == "__main__":
    sys.exit(main())
