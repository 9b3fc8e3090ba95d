"""Thinks out what visitors do: sensible things, at random but always the same for a seed."""

from collections import Counter
from collections.abc import Iterator
from random import Random

from benchmarks.controls import Control, controls, front
from benchmarks.gestures import drag, fraction, pinch, tapped, touch_on
from benchmarks.hand import Step
from benchmarks.offscreen import OffScreen
from kiosk.ui.shell.scene import shown

MOST_THINGS = 30
MOST_WAITS = 180
"""How often 20 s are let pass for a visit to end: a long page in large letters may be read for half an hour."""

KEYS = ("Tab", "Backtab", "Down", "Up", "Right", "Left", "Return", "Space", "Esc", "Backspace", "Home")
REPEATED = ("key", "tick", "answer", "down")
"""What is touched several times on end."""


class Visitor:
    """Does sensible things: each kind of control that is shown is as likely as any other, and less so once used."""

    def __init__(self, chance: Random, screen: OffScreen, used: Counter[str]) -> None:
        """Count in `used` what is touched."""
        self._chance = chance
        self._screen = screen
        self._used = used
        self._mine: Counter[str] = Counter()
        self._fresh = screen.kiosk.state

    @property
    def _gone(self) -> bool:
        """Return whether the visit has ended."""
        return self._screen.kiosk.state == self._fresh

    def visit(self) -> Iterator[Step]:
        """Yield the steps of a visit, from the start screen to its end."""
        if self._chance.random() < 0.1:  # who begins by keys
            self._used["keys"] += 1
            yield from (("key", "Tab"), ("pass", "0.5"), ("key", "Return"), ("pass", "0.5"))
        for _ in range(self._chance.randint(2, MOST_THINGS)):
            yield from self._thing()
            yield ("pass", fraction(self._chance.uniform(0.5, 20)))
            if self._gone:
                break
        self._used["left"] += not self._gone
        for _ in range(MOST_WAITS):
            if self._gone:
                break
            yield ("pass", "20")

    def _thing(self) -> Iterator[Step]:
        if self._chance.random() < 0.06 and self._screen.kiosk.place != "start":
            self._used["drag"] += 1
            yield from drag(self._chance, 0, 10.0)
        elif self._chance.random() < 0.03 and self._screen.kiosk.place != "start":
            yield from self._strike()
        elif self._chance.random() < 0.03 and self._screen.kiosk.place != "start":
            yield from self._idle()
        elif self._chance.random() < 0.3 and shown(front(self._screen), "largeView") is not None:
            self._used["pinch"] += 1
            yield from pinch(self._chance)
        else:
            yield from self._control()

    def _strike(self) -> Iterator[Step]:
        self._used["keys"] += 1
        for _ in range(self._chance.randint(1, 5)):
            yield ("key", self._chance.choice(KEYS))
            if (
                self._screen.kiosk.place == "start"
            ):  # or the ring would lie on the start screen for a while, rightly
                break

    def _idle(self) -> Iterator[Step]:
        for _ in range(MOST_WAITS):
            if self._screen.kiosk.warned or self._gone:
                break
            yield ("pass", "20")
        self._used["warned"] += self._screen.kiosk.warned

    def _control(self) -> Iterator[Step]:
        by_kind = self._seen()
        if not by_kind:
            return
        kinds = list(by_kind)
        kind = self._chance.choices(kinds, [1 / (1 + 2 * self._mine[one]) for one in kinds])[0]
        self._mine[kind] += 1
        self._used[kind] += 1
        for again in range(self._chance.randint(1, 5) if kind in REPEATED else 1):
            some = (self._seen() if again else by_kind).get(kind)  # anew: a touch may make everything anew
            if some:
                yield from tapped(touch_on(self._chance, self._screen, self._chance.choice(some)))
                yield ("pass", "0.5")

    def _seen(self) -> dict[str, list[Control]]:
        """Return the controls that are on the screen, by their kinds."""
        found: dict[str, list[Control]] = {}
        for one in controls(self._screen):
            found.setdefault(one.kind, []).append(one)
        return found
