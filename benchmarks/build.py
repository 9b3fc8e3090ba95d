"""Measures builds of the library: from nothing, and after one file of content was changed.

    python -m benchmarks.build out/build.json --topics 1 10 100

Content of each size is written to a folder of its own, which is removed afterwards. Each build is a process of
its own, as with `main.py build`, so that the time to start counts. The rate is told twice: with every drawing drawn,
and with those kept that an earlier build drew.
"""

import argparse
import json
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from statistics import median

from benchmarks.scale import MOST_LANGUAGES, write_content

ROOT = Path(__file__).resolve().parents[1]

RATE = 2.0
"""Megabytes of YAML a second that a whole build is to read."""

CHANGE = 1.0
"""Seconds in which a change is to be in place."""

RUNS = 5
RUNS_OF_LARGE = 1
LARGE = 100
"""Topics from which a whole build is measured once: it takes long enough to be steady."""

Record = dict[str, str | float]


def main() -> None:
    """Measure what the command line asks for."""
    asked = argparse.ArgumentParser(description="Measure builds of the library.")
    asked.add_argument("results", type=Path, help="where the figures are written, as JSON")
    asked.add_argument("--topics", type=int, nargs="+", default=[1, 10, 100, 1000])
    asked.add_argument("--languages", type=int, default=MOST_LANGUAGES)
    wish = asked.parse_args()
    records: list[Record] = []
    for topics in wish.topics:
        with tempfile.TemporaryDirectory(prefix="kiosk-build-") as folder:
            for record in measure(Path(folder), topics, wish.languages):
                records.append(record)
                print(line(record), flush=True)
    wish.results.parent.mkdir(parents=True, exist_ok=True)
    wish.results.write_text(json.dumps(records, indent=2) + "\n", encoding="utf-8")


def measure(folder: Path, topics: int, languages: int) -> list[Record]:
    """Return the figures for content of one size."""
    content, output = folder / "content", folder / "library" / "library.sqlite"
    megabytes = write_content(content, topics, languages) / 1e6
    runs = RUNS_OF_LARGE if topics >= LARGE else RUNS
    whole = [timed(content, folder / str(run) / "library.sqlite") for run in range(runs - 1)]
    whole.append(timed(content, output))
    output.unlink()  # what was drawn stays
    drawn = timed(content, output)
    name = f"{topics} x {languages}"
    shared = {"topics": topics, "languages": languages}
    return [
        record(f"whole build, {name}", median(whole), "s", **shared),
        record(f"whole build, YAML a second, {name}", megabytes / median(whole), "MB/s", RATE, **shared),
        record(
            f"whole build, drawings kept, YAML a second, {name}", megabytes / drawn, "MB/s", RATE, **shared
        ),
        record(f"library, {name}", output.stat().st_size / 1e6, "MB", **shared),
        record(f"nothing changed, {name}", median(unchanged(content, output)), "s", CHANGE, **shared),
        record(f"one file changed, {name}", median(changes(content, output)), "s", CHANGE, **shared),
    ]


def record(name: str, value: float, unit: str, target: float | None = None, **size: float) -> Record:
    """Return one figure; `better` tells in which direction its target lies."""
    aim: Record = {} if target is None else {"target": target, "better": "more" if unit == "MB/s" else "less"}
    return {"name": name, "value": round(value, 3), "unit": unit, **aim, **size}


def timed(content: Path, output: Path) -> float:
    """Return the seconds of one build."""
    command = [sys.executable, str(ROOT / "main.py"), "build", str(content), "--output", str(output)]
    began = time.perf_counter()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return time.perf_counter() - began


def unchanged(content: Path, output: Path) -> list[float]:
    """Return the seconds of builds that find nothing to do."""
    return [timed(content, output) for _ in range(RUNS)]


def changes(content: Path, output: Path) -> list[float]:
    """Return the seconds of builds after one file each was changed, in topics all over the menu."""
    topics = sorted((content / "topics").iterdir())
    found = []
    for run in range(RUNS):
        file = topics[run * len(topics) // RUNS] / "en.yaml"
        file.write_text(
            file.read_text(encoding="utf-8").replace('title: "', 'title: "new ', 1), encoding="utf-8"
        )
        found.append(timed(content, output))
    return found


def line(one: Record) -> str:
    """Return a figure as one line."""
    if "target" not in one:
        return f"{one['name']:60} {one['value']:>9} {one['unit']}"
    missed = one["value"] < one["target"] if one["better"] == "more" else one["value"] > one["target"]
    return f"{one['name']:60} {one['value']:>9} {one['unit']:5} target {one['target']}{' MISSED' * missed}"


if __name__ == "__main__":
    main()
