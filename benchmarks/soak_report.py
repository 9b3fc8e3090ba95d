"""Reports on the visits of a soak test, and lists the problems."""

import argparse
import json
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

from benchmarks.footprint import Footprint, growth

if TYPE_CHECKING:
    from benchmarks.soak import Soak

MOST_MB_PER_THOUSAND = 0.5
"""The target: at most 1 MB in 2,000 visits."""

ENOUGH_VISITS = 2000
SHORT_MB = 16.0
"""Allowed growth in a run of fewer visits, in which filling caches looks like a leak."""

SLOWEST_SECONDS = 1.0


def verdict(soak: "Soak") -> list[str]:
    """Return the problems, as sentences."""
    problems = [f"visit {number}: {fault.kind}\n{fault.story}" for number, fault in soak.faults[:10]]
    if soak.slowest[0] > SLOWEST_SECONDS:
        problems.append(
            f"visit {soak.slowest[1]}: the screen froze for {soak.slowest[0]:.1f} s ({soak.slowest[2]})"
        )
    return problems + grown(soak.looks)


def grown(looks: list[Footprint]) -> list[str]:
    """Return the problems with growth of memory, handles, threads and children, as sentences."""
    if len(looks) < 2:
        return []
    problems = []
    first, last = least(looks)
    visits = last.visits - first.visits
    allowed = SHORT_MB if visits < ENOUGH_VISITS else MOST_MB_PER_THOUSAND * visits / 1000
    if (growth_mb := last.own - first.own) > allowed:
        problems.append(
            f"memory grew by {growth_mb:.1f} MB in {visits:,} visits; at most {allowed:.1f} MB are allowed"
        )
    third = len(looks) // 3
    for name in ("handles", "threads", "children"):
        first, last = (
            [getattr(look, name) for look in part] for part in (looks[: third + 1], looks[-third - 1 :])
        )
        if min(last) > max(first):
            problems.append(f"{name}: {max(first)} at most in the beginning, {min(last)} at least in the end")
    return problems


def least(looks: list[Footprint]) -> tuple[Footprint, Footprint]:
    """Return the looks with the least memory in the first and in the last third of `looks` (at least two).

    Cached pictures make the memory fluctuate by 15 MB between looks; a leak raises the minimum too.
    """
    third = max(1, len(looks) // 3)
    first, last = (min(part, key=lambda look: look.own) for part in (looks[:third], looks[-third:]))
    return first, last


def table(soak: "Soak", options: argparse.Namespace, seconds: float) -> list[str]:
    """Return the report so far, as lines."""
    looks, last = soak.looks, soak.looks[-1]
    visits = last.visits - options.first + 1
    lines = [
        f"{visits} visits (seed {options.seed}, from visit {options.first})",
        f"{soak.steps} steps in {seconds / 60:.1f} min",
        f"state compared with a fresh start after each visit; pixels compared {soak.pictures} times",
        f"slowest step {soak.slowest[0] * 1000:.0f} ms (visit {soak.slowest[1]}: {soak.slowest[2]})",
    ]
    if len(looks) < 2:
        lines.append(f"growth is measured after the first {options.settled} visits, in which the caches fill")
    for rate in growth(looks):
        first, final = getattr(looks[0], rate.figure), getattr(last, rate.figure)
        lines.append(
            f"  {rate.figure:<9}{first:>12.1f} → {final:<12.1f}{rate.per_thousand:+.2f} in 1,000 visits"
        )
    if len(looks) > 1:
        lowest, at_end = least(looks)
        lines.append(
            f"least memory: {lowest.own:.1f} MB at visit {lowest.visits}, {at_end.own:.1f} MB at visit {at_end.visits}"
        )
        if last.visits - looks[0].visits < ENOUGH_VISITS:
            lines.append(f"too few visits to tell a leak from a filling cache: {ENOUGH_VISITS:,} are needed")
    states = ", ".join(sorted(soak.voice - {"off"})) or "not used"
    lines.append(f"voice: {states}")
    lines.append("used: " + ", ".join(f"{name} {times}" for name, times in sorted(soak.used.items())))
    return lines


def earlier(path: Path) -> list[dict[str, Any]]:
    """Return the summaries of earlier runs; empty if there are none."""
    with suppress(OSError):
        return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    return []
