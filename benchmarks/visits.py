"""Runs many visits on one kiosk and reports how much memory they leave behind.

Off screen, with a scripted clock. Each visit: start, menu, two sections, sources, close. The last line is JSON.
"""

import argparse
import gc
import json
import os
import sys

from benchmarks.upkeep import memory_mb
from kiosk.app import App
from kiosk.content.library.library_store import open_newest
from kiosk.paths import CONTENT, ICONS, cache_folder
from kiosk.runtime.scripted_clock import ScriptedClock
from kiosk.startup.options import LaunchOptions

SETTLED = 200
"""Visits until all caches are filled."""

CLEARING_SECONDS = 0.15


def main() -> None:
    """Run the visits and print the result."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--visits", type=int, default=2000)
    count = max(parser.parse_args().visits, SETTLED + 1)
    clock = ScriptedClock()
    library = open_newest(CONTENT, cache_folder(), ICONS).library
    app = App(
        library,
        LaunchOptions({"drawing": "software", "screen_diagonal": 24.0, "first_reading": "full"}),
        clock,
    )
    app.show((1920, 1080))
    from PySide6.QtTest import QTest

    from kiosk.devtools.robot import Robot

    robot = Robot(app.window)
    robot.wait_for_stillness()
    sections = [section.id for section in next(iter(app.kiosk.visit.topics.values())).sections]
    before = nones = 0.0
    for number in range(1, count + 1):
        first, second = (sections[(number + by) % len(sections)] for by in (0, 3))
        for name in ("start", f"tile-{first}", "back", f"tile-{second}", "sources", "close"):
            robot.tap(name)
            clock.advance(1)
            robot.settle()
        if number % 10 == 0:
            QTest.qWait(round(CLEARING_SECONDS * 1000))
        if number == SETTLED:
            gc.collect()
            before, nones = memory_mb(os.getpid(), "Pss_Anon:"), sys.getrefcount(None)
        if number % 100 == 0 and sys.stderr.isatty():
            print(f"\r{number}/{count} visits", end="", file=sys.stderr)
    gc.collect()
    after = memory_mb(os.getpid(), "Pss_Anon:")
    print(
        json.dumps({"visits": count, "more_mb": after - before, "none_refs": sys.getrefcount(None) - nones})
    )
    app.shutdown()


if __name__ == "__main__":
    main()
