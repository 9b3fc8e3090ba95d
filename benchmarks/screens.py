"""Measures how soon a visit is completely painted again after the screen was rotated or replaced.

    .venv/bin/python -m benchmarks.screens        # after `make test` has set up the dependencies; half a minute

The target is 500 ms from the X server's notification to the last frame it causes. The CPU time of the kiosk is reported
too, because it does not depend on the machine's load.
"""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from benchmarks.places import ROOT

RUNS = 5
TARGET_MILLISECONDS = 500
CHANGES = ("1080x1920", "3840x2160", "1920x1080")
PLACES = ("menu", "page", "card")
STILL_SECONDS = 0.4
"""Time without a frame after which painting counts as finished."""


def measured(library: Path) -> None:
    """Run a kiosk on the current display, and print the time of each change."""
    from PySide6.QtTest import QTest

    from kiosk.app import App
    from kiosk.content.library.reader import Library
    from kiosk.startup.options import LaunchOptions

    app = App(
        Library.open(library), LaunchOptions({"drawing": "auto", "screen_diagonal": 24.0, "idle_after": 300})
    )
    frames: list[tuple[float, float]] = []
    changes: list[tuple[float, float]] = []

    def now() -> tuple[float, float]:
        return time.perf_counter(), time.process_time()

    app.show()
    QTest.qWait(1500)
    app.window.frameSwapped.connect(lambda: frames.append(now()))
    app.qt.primaryScreen().geometryChanged.connect(lambda _: changes.append(now()))
    kiosk = app.kiosk
    for place in PLACES:
        kiosk.navigation.begin()
        if place != "menu":
            kiosk.navigation.openSection(kiosk.topics.at(0).sections[-1].sectionId)
        if place == "card":
            kiosk.sheets.chooseDisplay()
        QTest.qWait(1500)
        for _ in range(RUNS):
            for size in CHANGES:
                changes.clear()
                frames.clear()
                subprocess.run(["xrandr", "--output", "DUMMY0", "--mode", size], check=True)  # noqa: S607
                while (
                    not frames
                    or f"{app.window.width()}x{app.window.height()}" != size
                    or (time.perf_counter() - frames[-1][0] < STILL_SECONDS)
                ):
                    QTest.qWait(5)
                passed, used = (
                    round((last - first) * 1000) for first, last in zip(changes[0], frames[-1], strict=True)
                )
                print(place, size, passed, used, flush=True)
        kiosk.close()
        QTest.qWait(1000)
    app.shutdown()


def report(lines: list[str]) -> bool:
    """Print medians and maxima; return whether all medians meet the target."""
    print(f"from the change to the last frame, ms; target {TARGET_MILLISECONDS}")
    all_met = True
    for place in PLACES:
        for size in CHANGES:
            figures = [line.split()[2:] for line in lines if line.startswith(f"{place} {size} ")]
            passed, used = ([int(pair[n]) for pair in figures] for n in (0, 1))
            median = statistics.median(passed)
            all_met &= median <= TARGET_MILLISECONDS
            work = statistics.median(used)
            print(
                f"{place:5} to {size:9}  median {median:4.0f}  longest {max(passed):4}  processor {work:4.0f}"
            )
    return all_met


def main() -> int:
    """Measure on a separate X server; return the exit code."""
    from kiosk.content.library.builder import build
    from kiosk.paths import CONTENT, ICONS
    from tests.display import changeable_display

    with tempfile.TemporaryDirectory() as folder, changeable_display(Path(folder)) as display:
        library = Path(folder) / "library.sqlite"
        build(CONTENT, library, icons_dir=ICONS)
        process = subprocess.run(
            [sys.executable, "-m", "benchmarks.screens", str(library)],
            cwd=ROOT,
            env={**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb"},
            stdout=subprocess.PIPE,
            text=True,
            check=True,
        )
    return 0 if report(process.stdout.splitlines()) else 1


if __name__ == "__main__":
    sys.exit(main() if len(sys.argv) == 1 else measured(Path(sys.argv[1])))
