"""Prints where to tap in a kiosk of a given size, read from one off screen, as one line of JSON.

`python -m benchmarks.places LIBRARY WIDTH HEIGHT`
"""

import json
import os
import subprocess
import sys
from pathlib import Path

from benchmarks.referee import Point

ROOT = Path(__file__).resolve().parents[1]
DIAGONAL = 24.0


def places(library: Path, size: tuple[int, int]) -> dict[str, Point]:
    """Return the points by name: `start`, `topic` (if there are several), `tile-<section>`, `next`, `back`, `close`."""
    process = subprocess.run(
        [sys.executable, "-m", "benchmarks.places", str(library), str(size[0]), str(size[1])],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=True,
    )
    return {name: (x, y) for name, (x, y) in json.loads(process.stdout).items()}


def main() -> None:
    """Navigate to a page of the first topic and note all points on the way."""
    from kiosk.app import App
    from kiosk.content.library.reader import Library
    from kiosk.devtools.robot import Robot
    from kiosk.runtime.scripted_clock import ScriptedClock
    from kiosk.startup.options import LaunchOptions

    library, width, height = sys.argv[1:]
    clock = ScriptedClock()
    settings: dict[str, object] = {
        "drawing": "software",
        "screen_diagonal": DIAGONAL,
        "first_reading": "full",
    }
    app = App(Library.open(Path(library)), LaunchOptions(settings), clock)
    app.show((int(width), int(height)))
    robot = Robot(app.window)
    robot.wait_for_stillness()
    points: dict[str, tuple[int, int]] = {}

    def note(name: str, item: str) -> None:
        centre = robot.centre(item)
        points[name] = (centre.x(), centre.y())

    def touch(item: str) -> None:
        robot.tap(item)
        clock.advance(1)
        robot.wait_for_stillness()

    topic = next(iter(app.kiosk.visit.topics.values()))
    note("start", "start")
    touch("start")
    if app.kiosk.topics.count > 1:
        note("topic", f"tile-{topic.id}")
        touch(f"tile-{topic.id}")
    note("close", "close")
    for section in topic.sections:
        note(f"tile-{section.id}", f"tile-{section.id}")
    touch(f"tile-{topic.sections[0].id}")
    note("back", "back")
    note("next", "next")
    print(json.dumps(points))
    app.shutdown()


if __name__ == "__main__":
    main()
