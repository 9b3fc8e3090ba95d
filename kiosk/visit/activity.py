"""Decides which input is a visitor's activity: a faulty touchscreen may report contacts that nobody makes.

Such a ghost contact repeats at one spot, or within some millimetres of it, and changes nothing there. It must neither
delay the idle warning nor answer it. A visitor's touch at any other spot counts at once.
"""

import math
from collections.abc import Hashable
from typing import NamedTuple

SPOT_MILLIMETRES = 8.0
"""Contacts this close to each other are at one spot. Buttons are larger: a ghost covers none of them completely."""

GHOST_MISSES = 3
"""After this many contacts without effect a spot is a ghost's, so that not even a button there answers the warning."""

MOST_ANSWERS = 20
"""How often one spot may answer the warning while nothing else is done: twice what WCAG 2.2.1 requires."""

MOST_SPOTS = 200


class ActivitySource(NamedTuple):
    """Where input comes from: the kind of device, with the key if it has keys, and the position in pixels."""

    device: str
    x: float = 0.0
    y: float = 0.0


class Spot:
    """The history of one source: misses are contacts without effect, states are the results of its effects."""

    def __init__(self, source: ActivitySource) -> None:
        self.source = source
        self.misses = 0
        self.answers = 0
        self.states: set[Hashable] = set()


class ActivityFilter:
    """Remembers, for one visit, the spots where input came from."""

    def __init__(self) -> None:
        self._spots: list[Spot] = []
        self._state: Hashable = None
        self.pixels_per_millimetre = 1.0

    def clear(self) -> None:
        """Forget all input at the end of a visit."""
        self._spots.clear()
        self._state = None

    def act(self, source: ActivitySource, state: Hashable) -> bool:
        """Record input that selected or moved something, which led to `state`; return whether it is activity.

        It is not if the same spot has led to the same state before: a ghost may toggle something.
        """
        spot = self._spot(source)
        if state in spot.states:
            spot.misses += 1
            return False
        spot.states.add(state)
        if state != self._state:  # somebody moves on: other spots get a fresh start
            self._state = state
            self._spots = [spot]
            spot.misses = 0
        return True

    def miss(self, source: ActivitySource) -> None:
        """Record input without any effect."""
        self._spot(source).misses += 1

    def answer(self, source: ActivitySource, *, on_control: bool) -> bool:
        """Record input while the idle warning is shown; return whether it answers the warning.

        `on_control` means that it selected the button, or is a key: such input is rarely accidental.
        """
        spot = self._spot(source)
        if spot.answers >= MOST_ANSWERS or spot.misses >= (GHOST_MISSES if on_control else 1):
            spot.misses += 1
            return False
        spot.answers += 1
        return True

    def _spot(self, source: ActivitySource) -> Spot:
        """Return the nearest spot that `source` belongs to, or a new one."""
        same = [spot for spot in self._spots if spot.source.device == source.device]
        nearest = min(same, key=lambda spot: distance(spot.source, source), default=None)
        limit = SPOT_MILLIMETRES * self.pixels_per_millimetre
        if nearest is not None and distance(nearest.source, source) <= limit:
            return nearest
        self._spots = [*self._spots[-MOST_SPOTS:], Spot(source)]
        return self._spots[-1]


def distance(source: ActivitySource, other: ActivitySource) -> float:
    """Return the distance between two positions in pixels."""
    return math.hypot(source.x - other.x, source.y - other.y)
