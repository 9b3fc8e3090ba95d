"""Measures libraries of 1 to 1,000 topics in ten languages: start, page, memory, search, size and builds.

Run by `make scale`. ARGS="--topics 1 10 100" leaves out the largest, whose build takes minutes.
"""

import argparse
import json
import os
import random
import sys
import tempfile
import time
from pathlib import Path
from statistics import median
from typing import Any

from benchmarks import build, measures, probes, upkeep
from benchmarks.places import places
from benchmarks.programs import SETTINGS, SIZES, Program
from benchmarks.referee import Point, Referee, virtual_screen
from benchmarks.report import p95
from benchmarks.scale import MOST_LANGUAGES, write_content
from kiosk.content.library.library_store import library_path
from kiosk.content.library.reader import Library
from kiosk.content.search.query import Search

STARTS = 9
PAGES = 12
WORDS = 60
LIMITS = {"start": 1.05, "page": 1.10}
"""Allowed ratio of the largest library's figure to the smallest's."""

SEARCH_MS = 16.0


def figures(folder: Path, topics: int) -> dict[str, float]:
    """Return all figures of a library with this number of topics."""
    os.environ["XDG_CACHE_HOME"] = str(folder / "cache")
    content = folder / "content"
    library = library_path(content, folder / "cache" / "lobby-kiosk")
    library.parent.mkdir(parents=True)
    results = built(content, library, topics)
    config = folder / "kiosk.toml"
    config.write_text(SETTINGS.format(drift=600), encoding="utf-8")
    command = [sys.executable, "main.py", "run", "--content", str(content), "--config", str(config)]
    program = Program("kiosk", command, {})
    calibrated = measures.Calibrated(program, SIZES["1080p"])
    results["start, ms"] = median(measures.start_ms(calibrated) for _ in range(STARTS))
    points = places(library, SIZES["1080p"])
    to_menu = [points[name] for name in ("start", "topic") if name in points]
    tile = next(point for name, point in points.items() if name.startswith("tile-"))
    with virtual_screen(calibrated.size) as referee, program.running(referee.name) as process:
        referee.wait_for(calibrated.start)
        time.sleep(1.5)
        results["page, ms"] = median(pages_ms(referee, to_menu, tile, points["back"]))
        results["memory, MB"] = upkeep.memory_mb(process.pid)
    results["search p95, ms"] = p95(searches_ms(library))
    return results


def built(content: Path, library: Path, topics: int) -> dict[str, float]:
    """Write and build the content, and rebuild it after changes; return the figures."""
    bytes_of_yaml = write_content(content, topics, MOST_LANGUAGES)
    seconds = build.timed(content, library)
    return {
        "content, MB of YAML": bytes_of_yaml / 1e6,
        "whole build, s": seconds,
        "whole build, MB/s": bytes_of_yaml / 1e6 / seconds,
        "one file changed, s": median(build.changes(content, library)),
        "library, MB": library.stat().st_size / 1e6,
    }


def pages_ms(referee: Referee, to_menu: list[Point], tile: Point, back: Point) -> list[float]:
    """Return the times from tapping a tile to its painted page."""
    for point in to_menu:
        referee.tap(point)
        time.sleep(1.5)
    menu = referee.still_picture()
    referee.tap(tile)
    time.sleep(1)
    painted = probes.of_change(menu, referee.still_picture(), tile)
    times = []
    for _ in range(PAGES):
        referee.tap(back)
        time.sleep(1)
        moment = referee.tap(tile)
        times.append((referee.wait_for(painted, 5) - moment) * 1000)
        time.sleep(1)
    return times


def searches_ms(path: Path) -> list[float]:
    """Return the time of each keystroke while typing words of the library."""
    library = Library.open(path)
    search = Search(library)
    search.prepare("en")
    rng = random.Random(3)  # noqa: S311  (not a secret: words to type)
    topics = list(library.topics("en"))
    times = []
    for _ in range(WORDS):
        topic = rng.choice(topics)
        section = rng.choice(library.topics("en")[topic].sections).id
        word = rng.choice(rng.choice(library.sentences(topic, section, "en"))[1].split()).strip(".,:;")
        for letters in range(1, len(word) + 1):
            start = time.perf_counter()
            search.answer(word[:letters], "en", topic)
            times.append((time.perf_counter() - start) * 1000)
    library.close()
    return times


def draw(rows: dict[int, dict[str, float]], path: Path) -> None:
    """Plot each figure over the number of topics, on logarithmic axes."""
    import matplotlib as mpl

    mpl.use("svg")
    mpl.rcParams["svg.hashsalt"] = "lobby-kiosk"
    from matplotlib import pyplot as plt

    names = [name for name in next(iter(rows.values())) if name != "whole build, MB/s"]
    figure, grid = plt.subplots(2, -(-len(names) // 2), figsize=(12, 5.5), squeeze=False)
    for axes, name in zip(grid.flat, names, strict=False):
        axes.loglog(list(rows), [row[name] for row in rows.values()], marker="o", color="#0B6468")
        axes.set_title(name, fontsize=10)
        axes.set_xlabel("topics in ten languages", fontsize=8)
        low, high = axes.get_ylim()
        axes.set_ylim(min(low, high / 20), high * 1.5)
        axes.grid(which="major", alpha=0.3)
    figure.tight_layout()
    figure.savefig(path, metadata={"Date": None})


def main() -> None:
    """Measure, print the figures, and write sizes.json and sizes.svg."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--topics", type=int, nargs="+", default=[1, 10, 100, 1000])
    rows: dict[int, dict[str, float]] = {}
    for topics in parser.parse_args().topics:
        with tempfile.TemporaryDirectory(prefix="kiosk-sizes-") as folder:
            rows[topics] = {name: round(value, 3) for name, value in figures(Path(folder), topics).items()}
        print(f"{topics} topics: " + "; ".join(f"{name} {value:g}" for name, value in rows[topics].items()))
    first, last = next(iter(rows.values())), list(rows.values())[-1]
    for name, limit in LIMITS.items():
        ratio = last[f"{name}, ms"] / first[f"{name}, ms"]
        print(
            f"{name}: {ratio:.2f} times the smallest library's, at most {limit}{'' if ratio <= limit else '   MISSED'}"
        )
    search = last["search p95, ms"]
    print(
        f"search: {search:.1f} ms per keystroke, at most {SEARCH_MS:g}{'' if search <= SEARCH_MS else '   MISSED'}"
    )
    data: dict[str, Any] = {"machine": upkeep.machine(), "sizes": rows}
    here = Path(__file__).parent
    (here / "sizes.json").write_text(json.dumps(data, indent=1) + "\n", encoding="utf-8")
    draw(rows, here / "sizes.svg")


if __name__ == "__main__":
    main()
