"""Reports the results as a table, `results.json` and a chart."""

import json
import sys
from collections.abc import Iterable
from pathlib import Path
from statistics import median, quantiles
from typing import Any

from benchmarks.targets import Target

Samples = dict[str, list[float]]
"""The measured values of all runs, by the name of the figure."""


def p95(values: list[float]) -> float:
    """Return the 95th percentile."""
    return quantiles(values, n=20)[-1] if len(values) > 1 else values[0]


def figures_of(samples: Samples) -> dict[str, float]:
    """Return the median of each figure, and for taps the 95th percentile too."""
    figures = {name: median(values) for name, values in samples.items()}
    for name in [name for name in samples if name.endswith("tap") and "first" not in name]:
        figures[f"{name} p95"] = p95(samples[name])
    return figures


def progress(activity: str) -> None:
    """Show what is being measured, if this is a terminal."""
    if sys.stderr.isatty():
        print(f"\r{activity}\033[K", end="", file=sys.stderr, flush=True)


class Results:
    """The measured figures with their targets."""

    def __init__(self, machine: dict[str, str], runs: int) -> None:
        """Create an empty list of results."""
        self._machine = machine
        self._runs = runs
        self._rows: list[dict[str, Any]] = []
        self._peers: list[dict[str, Any]] = []

    def add(self, size: str, targets: Iterable[Target], figures: dict[str, float], samples: Samples) -> None:
        """Compare the figures of one screen size with the targets; skip those that were not measured."""
        for target in targets:
            value, peer = figures.get(target.figure), figures.get(target.of)
            if value is None or (target.of and peer is None):
                continue
            bound = target.bound * (peer if peer is not None else 1.0)
            spread = samples.get(target.figure, [value])
            self._rows.append(
                {
                    "size": size,
                    "what": target.what,
                    "value": round(value, 2),
                    "unit": target.unit,
                    "lowest": round(min(spread), 2),
                    "highest": round(max(spread), 2),
                    "samples": len(spread),
                    "beside": target.of,
                    "ratio": round(value / peer, 3) if peer else None,
                    "target": target.bound,
                    "least": target.least,
                    "met": value >= bound if target.least else value <= bound,
                }
            )
        self._peers += [
            {"size": size, "figure": name, "median": round(value, 2)}
            for name, value in sorted(figures.items())
        ]

    def tell(self) -> None:
        """Print the table; missed targets are marked."""
        print(f"\n{'':9} {'':44} {'median':>9} {'spread':>17} {'ratio':>6}  target")
        for row in self._rows:
            sign = "≥" if row["least"] else "≤"
            bound = f"{sign} {row['target']:g}" + (
                f" × {row['beside']}" if row["beside"] else f" {row['unit']}"
            )
            spread = f"{row['lowest']:.1f}–{row['highest']:.1f}"
            ratio = "" if row["ratio"] is None else f"{row['ratio']:.2f}"
            missed = "" if row["met"] else "   MISSED"
            value = f"{row['value']:.1f} {row['unit']}"
            print(f"{row['size']:9} {row['what']:44} {value:>9} {spread:>17} {ratio:>6}  {bound}{missed}")

    def write(self, folder: Path, *, whole: bool) -> None:
        """Write the files to `folder`; a partial run goes to `results-part.*` and keeps those of the last whole run."""
        stem = "results" if whole else "results-part"
        data = {"machine": self._machine, "runs": self._runs, "figures": self._rows, "medians": self._peers}
        path = folder / f"{stem}.json"
        path.write_text(json.dumps(data, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
        draw(self._rows, folder / f"{stem}.svg")
        print(f"\nwrote benchmarks/{stem}.json and .svg")


def draw(rows: list[dict[str, Any]], path: Path) -> None:
    """Draw each figure as a share of its target: bars that end left of the line meet it."""
    import matplotlib as mpl

    mpl.use("svg")
    mpl.rcParams["svg.hashsalt"] = "lobby-kiosk"
    from matplotlib import pyplot as plt

    shown = [(row, share_of(row)) for row in rows]
    figure, axes = plt.subplots(figsize=(9, 0.32 * len(shown) + 1.2))
    names = [
        f"{row['what']}  ({row['size']}" + (f", of {row['beside']})" if row["beside"] else ")")
        for row, _ in shown
    ]
    colours = ["#0B6468" if row["met"] else "#A23F2A" for row, _ in shown]
    axes.barh(range(len(shown)), [min(share, 2.5) for _, share in shown], color=colours)
    axes.set_yticks(range(len(shown)), names, fontsize=8)
    axes.invert_yaxis()
    axes.axvline(1, color="#12323A")
    axes.set_xlabel("share of the target")
    figure.tight_layout()
    figure.savefig(path, metadata={"Date": None})


def share_of(row: dict[str, Any]) -> float:
    """Return a figure's share of its target; more than 1 is a miss."""
    if row["least"]:
        return float(row["target"] / row["value"]) if row["value"] else 2.5
    measured = row["ratio"] if row["ratio"] is not None else row["value"]
    if row["target"]:
        return float(measured / row["target"])
    return 0.0 if row["met"] else 2.5
