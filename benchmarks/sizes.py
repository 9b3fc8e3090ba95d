"""Measures libraries of 1 to 1,000 topics in ten languages: start, page, memory, search, size, builds; as curves.

`make scale` runs it. ARGS="--topics 1 10 100" leaves out the largest, whose build takes minutes.
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
from benchmarks.referee import Point, Referee, glass
from benchmarks.report import p95
from benchmarks.scale import MOST_LANGUAGES, write_content
from kiosk.content.library.library_store import library_path
from kiosk.content.library.reader import Library
from kiosk.content.search.query import Search

STARTS = 9
PAGES = 12
WORDS = 60
LIMITS = {"start": 1.05, "page": 1.10}
"""How many times the figure of one topic those of more may be."""

SEARCH_MS = 16.0


def figures(folder: Path, topics: int) -> dict[str, float]:
    """Return all figures of one size."""
    os.environ["XDG_CACHE_HOME"] = str(folder / "cache")
    content = folder / "content"
    library = library_path(content, folder / "cache" / "lobby-kiosk")
    library.parent.mkdir(parents=True)
    found = built(content, library, topics)
    config = folder / "kiosk.toml"
    config.write_text(SETTINGS.format(drift=600), encoding="utf-8")
    command = [sys.executable, "main.py", "run", "--content", str(content), "--config", str(config)]
    program = Program("kiosk", command, {})
    one = measures.Calibrated(program, SIZES["1080p"])
    found["start, ms"] = median(measures.start_ms(one) for _ in range(STARTS))
    points = places(library, SIZES["1080p"])
    to_menu = [points[name] for name in ("start", "topic") if name in points]
    tile = next(point for name, point in points.items() if name.startswith("tile-"))
    with glass(one.size) as referee, program.running(referee.name) as process:
        referee.wait_for(one.start)
        time.sleep(1.5)
        found["page, ms"] = median(pages_ms(referee, to_menu, tile, points["back"]))
        found["memory, MB"] = upkeep.memory_mb(process.pid)
    found["search p95, ms"] = p95(searches_ms(library))
    return found


def built(content: Path, library: Path, topics: int) -> dict[str, float]:
    """Write the content, build it whole, and build it again after a change."""
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
    """Return the times from a touch on a tile to its painted page."""
    for point in to_menu:
        referee.tap(point)
        time.sleep(1.5)
    menu = referee.still_picture()
    referee.tap(tile)
    time.sleep(1)
    painted = probes.of_change(menu, referee.still_picture(), tile)
    found = []
    for _ in range(PAGES):
        referee.tap(back)
        time.sleep(1)
        moment = referee.tap(tile)
        found.append((referee.wait_for(painted, 5) - moment) * 1000)
        time.sleep(1)
    return found


def searches_ms(path: Path) -> list[float]:
    """Return the time of each keystroke while words of the library are typed."""
    library = Library.open(path)
    search = Search(library)
    search.prepare("en")
    chance = random.Random(3)  # noqa: S311  (no secret: words to type)
    topics = list(library.topics("en"))
    found = []
    for _ in range(WORDS):
        topic = chance.choice(topics)
        section = chance.choice(library.topics("en")[topic].sections).id
        word = chance.choice(chance.choice(library.sentences(topic, section, "en"))[1].split()).strip(".,:;")
        for letters in range(1, len(word) + 1):
            before = time.perf_counter()
            search.answer(word[:letters], "en", topic)
            found.append((time.perf_counter() - before) * 1000)
    library.close()
    return found


def draw(rows: dict[int, dict[str, float]], path: Path) -> None:
    """Draw each figure over the number of topics, on logarithmic axes."""
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
    """Measure, tell, and write sizes.json and sizes.svg."""
    options = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    options.add_argument("--topics", type=int, nargs="+", default=[1, 10, 100, 1000])
    rows: dict[int, dict[str, float]] = {}
    for topics in options.parse_args().topics:
        with tempfile.TemporaryDirectory(prefix="kiosk-sizes-") as folder:
            rows[topics] = {name: round(value, 3) for name, value in figures(Path(folder), topics).items()}
        print(f"{topics} topics: " + "; ".join(f"{name} {value:g}" for name, value in rows[topics].items()))
    first, last = next(iter(rows.values())), list(rows.values())[-1]
    for name, limit in LIMITS.items():
        ratio = last[f"{name}, ms"] / first[f"{name}, ms"]
        print(
            f"{name}: {ratio:.2f} times that of the smallest, at most {limit}{'' if ratio <= limit else '   MISSED'}"
        )
    search = last["search p95, ms"]
    print(
        f"search: {search:.1f} ms a keystroke, at most {SEARCH_MS:g}{'' if search <= SEARCH_MS else '   MISSED'}"
    )
    data: dict[str, Any] = {"machine": upkeep.machine(), "sizes": rows}
    here = Path(__file__).parent
    (here / "sizes.json").write_text(json.dumps(data, indent=1) + "\n", encoding="utf-8")
    draw(rows, here / "sizes.svg")


if __name__ == "__main__":
    main()
