"""Measures library builds: from scratch, and after a change of one content file.

    python -m benchmarks.build out/build.json --topics 1 10 100

Content of each size is written to a temporary folder. Each build is a separate process, as with `main.py build`, so the
time to start counts. The rate is reported twice: with all drawings rendered, and with those of an earlier build reused.
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
"""Target of a whole build, in megabytes of YAML per second."""

CHANGE = 1.0
"""Target of a build after a change, in seconds."""

RUNS = 5
RUNS_OF_LARGE = 1
LARGE = 100
"""Number of topics from which a whole build is measured only once: it takes long enough to be stable."""

Record = dict[str, str | float]


def main() -> None:
    """Measure according to the command line."""
    parser = argparse.ArgumentParser(description="Measure builds of the library.")
    parser.add_argument("results", type=Path, help="where to write the figures, as JSON")
    parser.add_argument("--topics", type=int, nargs="+", default=[1, 10, 100, 1000])
    parser.add_argument("--languages", type=int, default=MOST_LANGUAGES)
    options = parser.parse_args()
    records: list[Record] = []
    for topics in options.topics:
        with tempfile.TemporaryDirectory(prefix="kiosk-build-") as folder:
            for record in measure(Path(folder), topics, options.languages):
                records.append(record)
                print(line(record), flush=True)
    options.results.parent.mkdir(parents=True, exist_ok=True)
    options.results.write_text(json.dumps(records, indent=2) + "\n", encoding="utf-8")


def measure(folder: Path, topics: int, languages: int) -> list[Record]:
    """Return the figures for content of one size."""
    content, output = folder / "content", folder / "library" / "library.sqlite"
    megabytes = write_content(content, topics, languages) / 1e6
    runs = RUNS_OF_LARGE if topics >= LARGE else RUNS
    whole = [timed(content, folder / str(run) / "library.sqlite") for run in range(runs - 1)]
    whole.append(timed(content, output))
    output.unlink()  # the rendered drawings stay
    reused = timed(content, output)
    name = f"{topics} x {languages}"
    shared = {"topics": topics, "languages": languages}
    return [
        record(f"whole build, {name}", median(whole), "s", **shared),
        record(f"whole build, YAML per second, {name}", megabytes / median(whole), "MB/s", RATE, **shared),
        record(
            f"whole build, drawings reused, YAML per second, {name}",
            megabytes / reused,
            "MB/s",
            RATE,
            **shared,
        ),
        record(f"library, {name}", output.stat().st_size / 1e6, "MB", **shared),
        record(f"nothing changed, {name}", median(unchanged(content, output)), "s", CHANGE, **shared),
        record(f"one file changed, {name}", median(changes(content, output)), "s", CHANGE, **shared),
    ]


def record(name: str, value: float, unit: str, target: float | None = None, **size: float) -> Record:
    """Return one figure; `better` states the direction of its target."""
    target_fields: Record = (
        {} if target is None else {"target": target, "better": "more" if unit == "MB/s" else "less"}
    )
    return {"name": name, "value": round(value, 3), "unit": unit, **target_fields, **size}


def timed(content: Path, output: Path) -> float:
    """Return the seconds of one build."""
    command = [sys.executable, str(ROOT / "main.py"), "build", str(content), "--output", str(output)]
    start = time.perf_counter()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return time.perf_counter() - start


def unchanged(content: Path, output: Path) -> list[float]:
    """Return the seconds of builds without changes."""
    return [timed(content, output) for _ in range(RUNS)]


def changes(content: Path, output: Path) -> list[float]:
    """Return the seconds of builds after a change of one file each, in topics spread over the menu."""
    topics = sorted((content / "topics").iterdir())
    seconds = []
    for run in range(RUNS):
        file = topics[run * len(topics) // RUNS] / "en.yaml"
        file.write_text(
            file.read_text(encoding="utf-8").replace('title: "', 'title: "new ', 1), encoding="utf-8"
        )
        seconds.append(timed(content, output))
    return seconds


def line(figure: Record) -> str:
    """Return a figure as one line of text."""
    if "target" not in figure:
        return f"{figure['name']:60} {figure['value']:>9} {figure['unit']}"
    missed = (
        figure["value"] < figure["target"]
        if figure["better"] == "more"
        else figure["value"] > figure["target"]
    )
    return f"{figure['name']:60} {figure['value']:>9} {figure['unit']:5} target {figure['target']}{' MISSED' * missed}"


if __name__ == "__main__":
    main()
