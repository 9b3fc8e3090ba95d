"""Generates the random but sensible steps of visitors, the same ones for the same seed."""

from collections import Counter
from collections.abc import Iterator
from random import Random

from benchmarks.controls import Control, controls, front
from benchmarks.gestures import drag, fraction, pinch, tapped, touch_on
from benchmarks.hand import Step
from benchmarks.offscreen import OffScreen
from kiosk.visit.place import START

MOST_ACTIONS = 30
MOST_WAITS = 180
"""Waits of 20 s each until a visit ends: a long page in large text may be read for half an hour."""

KEYS = ("Tab", "Backtab", "Down", "Up", "Right", "Left", "Return", "Space", "Esc", "Backspace", "Home")
REPEATED = ("key", "tick", "answer", "down")
"""Kinds of controls that are touched several times in a row."""


class Visitor:
    """Generates sensible steps: each visible kind of control is equally likely, and less so after each use."""

    def __init__(self, rng: Random, screen: OffScreen, used: Counter[str]) -> None:
        """Generate steps for `screen`; count the touched kinds in `used`."""
        self._rng = rng
        self._screen = screen
        self._used = used
        self._mine: Counter[str] = Counter()
        self._fresh = screen.kiosk.state

    @property
    def _has_ended(self) -> bool:
        """Return whether the visit has ended."""
        return self._screen.kiosk.state == self._fresh

    def visit(self) -> Iterator[Step]:
        """Yield the steps of a visit, from the start screen to its end."""
        if self._rng.random() < 0.1:  # begins by key
            self._used["keys"] += 1
            yield from (("key", "Tab"), ("pass", "0.5"), ("key", "Return"), ("pass", "0.5"))
        for _ in range(self._rng.randint(2, MOST_ACTIONS)):
            yield from self._action()
            yield ("pass", fraction(self._rng.uniform(0.5, 20)))
            if self._has_ended:
                break
        self._used["left"] += not self._has_ended
        for _ in range(MOST_WAITS):
            if self._has_ended:
                break
            yield ("pass", "20")

    def _is_shown(self, name: str) -> bool:
        return self._screen.robot.find(name, front(self._screen)) is not None

    def _action(self) -> Iterator[Step]:
        if self._rng.random() < 0.06 and self._screen.kiosk.state.place != START:
            self._used["drag"] += 1
            yield from drag(self._rng, 0, 10.0)
        elif self._rng.random() < 0.03 and self._screen.kiosk.state.place != START:
            yield from self._press_keys()
        elif self._rng.random() < 0.03 and self._screen.kiosk.state.place != START:
            yield from self._idle()
        elif self._rng.random() < 0.3 and self._is_shown("largeView"):
            self._used["pinch"] += 1
            yield from pinch(self._rng)
        else:
            yield from self._control()

    def _press_keys(self) -> Iterator[Step]:
        self._used["keys"] += 1
        for _ in range(self._rng.randint(1, 5)):
            yield ("key", self._rng.choice(KEYS))
            if (
                self._screen.kiosk.state.place == START
            ):  # more keys would show the focus ring there, which is correct but differs from a fresh start
                break

    def _idle(self) -> Iterator[Step]:
        for _ in range(MOST_WAITS):
            if self._screen.kiosk.presence.warned or self._has_ended:
                break
            yield ("pass", "20")
        self._used["warned"] += self._screen.kiosk.presence.warned

    def _control(self) -> Iterator[Step]:
        by_kind = self._seen()
        if not by_kind:
            return
        kinds = list(by_kind)
        kind = self._rng.choices(kinds, [1 / (1 + 2 * self._mine[each]) for each in kinds])[0]
        self._mine[kind] += 1
        self._used[kind] += 1
        for again in range(self._rng.randint(1, 5) if kind in REPEATED else 1):
            controls_now = (self._seen() if again else by_kind).get(
                kind
            )  # look again: a touch may recreate everything
            if controls_now:
                yield from tapped(touch_on(self._rng, self._screen, self._rng.choice(controls_now)))
                yield ("pass", "0.5")

    def _seen(self) -> dict[str, list[Control]]:
        """Return the controls on the screen, by kind."""
        by_kind: dict[str, list[Control]] = {}
        for control in controls(self._screen):
            by_kind.setdefault(control.kind, []).append(control)
        return by_kind
