"""Tells what is known of the visits of a soak, and what of it is not as it must be."""

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
"""How much a run of fewer visits may grow in all: caches that fill look like a leak there."""

SLOWEST_SECONDS = 1.0


def verdict(soak: "Soak") -> list[str]:
    """Return what is not as it must be, as sentences."""
    found = [f"visit {number}: {fault.kind}\n{fault.story}" for number, fault in soak.faults[:10]]
    if soak.slowest[0] > SLOWEST_SECONDS:
        found.append(
            f"visit {soak.slowest[1]}: the screen stood still for {soak.slowest[0]:.1f} s ({soak.slowest[2]})"
        )
    return found + grown(soak.looks)


def grown(looks: list[Footprint]) -> list[str]:
    """Return what grew by more than it may."""
    if len(looks) < 2:
        return []
    found = []
    first, last = least(looks)
    visits = last.visits - first.visits
    most = SHORT_MB if visits < ENOUGH_VISITS else MOST_MB_PER_THOUSAND * visits / 1000
    if (raised := last.own - first.own) > most:
        found.append(
            f"memory grew by {raised:.1f} MB in {visits:,} visits; at most {most:.1f} MB are allowed"
        )
    third = len(looks) // 3
    for name in ("handles", "threads", "children"):
        first, last = (
            [getattr(one, name) for one in some] for some in (looks[: third + 1], looks[-third - 1 :])
        )
        if min(last) > max(first):
            found.append(f"{name}: {max(first)} at most in the beginning, {min(last)} at least in the end")
    return found


def least(looks: list[Footprint]) -> tuple[Footprint, Footprint]:
    """Return the looks with the least memory of the first and of the last third of `looks`, two or more.

    Pictures that are kept for a while make the memory swing by 15 MB from one look to the next; a leak raises the
    least too.
    """
    third = max(1, len(looks) // 3)
    first, last = (min(some, key=lambda look: look.own) for some in (looks[:third], looks[-third:]))
    return first, last


def table(soak: "Soak", wish: argparse.Namespace, seconds: float) -> list[str]:
    """Return what is known so far, in lines."""
    looks, last = soak.looks, soak.looks[-1]
    visits = last.visits - wish.first + 1
    lines = [
        f"{visits} visits (seed {wish.seed}, from visit {wish.first}), {soak.steps} steps in {seconds / 60:.1f} min",
        f"the state was that of a fresh start after each, or it is told below; pixels compared {soak.pictures} times",
        f"slowest step {soak.slowest[0] * 1000:.0f} ms (visit {soak.slowest[1]}: {soak.slowest[2]})",
    ]
    if len(looks) < 2:
        lines.append(
            f"what grows is told after the first {wish.settled} visits, in which much is made for good"
        )
    for one in growth(looks):
        first, end = getattr(looks[0], one.figure), getattr(last, one.figure)
        lines.append(f"  {one.figure:<9}{first:>12.1f} → {end:<12.1f}{one.per_thousand:+.2f} in 1,000 visits")
    if len(looks) > 1:
        lowest, at_end = least(looks)
        lines.append(
            f"least memory: {lowest.own:.1f} MB at visit {lowest.visits}, {at_end.own:.1f} MB at visit {at_end.visits}"
        )
        if last.visits - looks[0].visits < ENOUGH_VISITS:
            lines.append(f"too few visits to tell a leak from a cache: {ENOUGH_VISITS:,} are needed")
    heard = ", ".join(sorted(soak.voice - {"off"})) or "was not asked for"
    lines.append(f"the voice: {heard}")
    lines.append("used: " + ", ".join(f"{name} {times}" for name, times in sorted(soak.used.items())))
    return lines


def earlier(path: Path) -> list[dict[str, Any]]:
    """Return the summaries of the runs that are to be gone on with."""
    with suppress(OSError):
        return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    return []
