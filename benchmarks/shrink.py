"""Shortens a failing sequence as far as possible: first to its end, then by leaving out parts."""

from collections.abc import Callable, Sequence
from typing import TypeVar

Item = TypeVar("Item")
Fails = Callable[[Sequence[Item]], bool]

SHORTEST_END = 16


def shortest(steps: Sequence[Item], fails: Fails[Item]) -> list[Item]:
    """Return a subsequence of `steps` that fails and from which no single step can be left out.

    `fails` is called with ever shorter sequences, never with all steps: these are known to fail.
    """
    return without_needless(end_that_fails(steps, fails), fails)


def end_that_fails(steps: Sequence[Item], fails: Fails[Item]) -> list[Item]:
    """Return the last 16 steps that fail, or 64, 256 and so on: most faults depend only on recent steps."""
    length = SHORTEST_END
    while length < len(steps):
        if fails(steps[-length:]):
            return list(steps[-length:])
        length *= 4
    return list(steps)


def without_needless(steps: Sequence[Item], fails: Fails[Item]) -> list[Item]:
    """Return the steps left after removing ever smaller parts (a simple form of Zeller's delta debugging)."""
    kept = list(steps)
    size = max(1, len(kept) // 2)
    while True:
        start, removed_any = 0, False
        while start < len(kept):
            candidate = kept[:start] + kept[start + size :]
            if candidate and fails(candidate):
                kept, removed_any = candidate, True
            else:
                start += size
        if size == 1 and not removed_any:
            return kept
        size = max(1, size // 2)
