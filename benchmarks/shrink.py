"""Makes a sequence that fails as short as it can be and still fail: its end first, then parts left out of it."""

from collections.abc import Callable, Sequence
from typing import TypeVar

One = TypeVar("One")
Fails = Callable[[Sequence[One]], bool]

SHORTEST_END = 16


def shortest(steps: Sequence[One], fails: Fails[One]) -> list[One]:
    """Return a part of `steps` that fails and of which no single one can be left out.

    `fails` is asked with ever shorter sequences; what it says of the whole is taken as known.
    """
    return without_needless(end_that_fails(steps, fails), fails)


def end_that_fails(steps: Sequence[One], fails: Fails[One]) -> list[One]:
    """Return the last 16 steps, or 64, 256 and so on: most faults need only what was done just before."""
    length = SHORTEST_END
    while length < len(steps):
        if fails(steps[-length:]):
            return list(steps[-length:])
        length *= 4
    return list(steps)


def without_needless(steps: Sequence[One], fails: Fails[One]) -> list[One]:
    """Leave out ever smaller parts (Zeller's delta debugging, in its plainest form)."""
    kept = list(steps)
    size = max(1, len(kept) // 2)
    while True:
        at, shorter = 0, False
        while at < len(kept):
            some = kept[:at] + kept[at + size :]
            if some and fails(some):
                kept, shorter = some, True
            else:
                at += size
        if size == 1 and not shorter:
            return kept
        size = max(1, size // 2)
