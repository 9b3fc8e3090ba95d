"""Thinks out what a monkey does: anything, without end, always the same for a seed."""

from collections.abc import Iterator
from random import Random

from benchmarks.controls import controls
from benchmarks.gestures import drag, fraction, pinch, tapped, touch_on
from benchmarks.hand import Hand, Step
from benchmarks.offscreen import OffScreen
from benchmarks.visitors import KEYS

AWAY_SECONDS = 3600.0
MORE_KEYS = (*KEYS, "PgDown", "PgUp", "A", "Z", "7", ".", "Del", "F1", "F5", "F11", "Menu", "Print", "Ins")
"""Then letters, and what might lead out or do something to a text."""

SHORTCUTS = (
    "Alt+F4",
    "Ctrl+Q",
    "Ctrl+W",
    "Ctrl+C",
    "Ctrl+V",
    "Ctrl+A",
    "Ctrl+P",
    "Ctrl+O",
    "Meta+D",
    "Ctrl+Alt+Del",
)
SIZES = ((1920, 1080), (1080, 1920), (1280, 720), (720, 1280), (1024, 768), (1366, 768))


class Monkey:
    """Does anything, without end: it knows where controls are, and cares for nothing else."""

    def __init__(self, chance: Random, screen: OffScreen, hand: Hand) -> None:
        """Play with `screen`, and know by `hand` which fingers lie on it."""
        self._chance = chance
        self._screen = screen
        self._hand = hand

    def steps(self) -> Iterator[Step]:
        """Yield one step after the other."""
        does = {
            self._touch: 40,
            self._anywhere: 8,
            self._fingers: 6,
            self._drag: 8,
            self._palm: 3,
            self._long: 2,
            self._forgotten: 1,
            self._lift: 3,
            self._keys: 12,
            self._held: 1,
            self._click: 2,
            self._language: 2,
            self._size: 1,
            self._pass: 12,
            self._wait: 4,
            self._away: 1,
        }
        while True:
            yield from self._chance.choices(list(does), list(does.values()))[0]()

    def _finger(self) -> int:
        return next((number for number in range(10) if number not in self._hand.fingers), 9)

    def _point(self) -> tuple[str, str]:
        return fraction(self._chance.random()), fraction(self._chance.random())

    def _touch(self) -> Iterator[Step]:
        shown_now = controls(self._screen)
        if shown_now:
            one = self._chance.choice(shown_now)
            yield from tapped(touch_on(self._chance, self._screen, one), self._finger())

    def _anywhere(self) -> Iterator[Step]:
        yield from tapped(("touch-at", *self._point()), self._finger())

    def _fingers(self) -> Iterator[Step]:
        free = [number for number in range(10) if number not in self._hand.fingers]
        those = free[: self._chance.randint(2, 5)]
        for finger in those:
            yield ("down", str(finger), *self._point(), "10")
        for finger in those:
            if self._chance.random() < 0.5:
                yield ("move", str(finger), *self._point(), "10")
        self._chance.shuffle(those)
        for finger in those:
            yield ("up", str(finger))

    def _drag(self) -> Iterator[Step]:
        yield from (
            pinch(self._chance) if self._chance.random() < 0.2 else drag(self._chance, self._finger(), 10.0)
        )

    def _palm(self) -> Iterator[Step]:
        wide = self._chance.uniform(20, 90)
        if self._chance.random() < 0.5:
            yield from drag(self._chance, self._finger(), wide)
        else:
            finger = str(self._finger())
            yield ("down", finger, *self._point(), fraction(wide))
            yield ("up", finger)

    def _long(self) -> Iterator[Step]:
        finger = str(self._finger())
        yield ("down", finger, *self._point(), "10")
        yield ("pass", fraction(self._chance.uniform(1, 10)))
        yield ("up", finger)

    def _forgotten(self) -> Iterator[Step]:
        yield ("down", str(self._finger()), *self._point(), "10")

    def _lift(self) -> Iterator[Step]:
        if self._hand.fingers:
            yield ("up", str(self._chance.choice(self._hand.fingers)))

    def _keys(self) -> Iterator[Step]:
        for _ in range(self._chance.randint(1, 8)):
            some = SHORTCUTS if self._chance.random() < 0.05 else MORE_KEYS
            yield ("key", self._chance.choice(some))
            if self._chance.random() < 0.7:
                yield ("pass", "0.3")

    def _held(self) -> Iterator[Step]:
        yield ("hold", self._chance.choice(KEYS), fraction(self._chance.uniform(0.5, 4)))

    def _click(self) -> Iterator[Step]:
        yield ("click", self._chance.choice(("left", "right", "middle")), *self._point())

    def _language(self) -> Iterator[Step]:
        codes = [view.code for view in self._screen.kiosk.choices.languages]
        yield ("touch", "language", "0.5", "0.5")
        if self._chance.random() < 0.5:
            yield ("wait", "2")
        yield ("touch", f"language-{self._chance.choice(codes)}", "0.5", "0.5")

    def _size(self) -> Iterator[Step]:
        yield ("size", *(str(side) for side in self._chance.choice(SIZES)))

    def _pass(self) -> Iterator[Step]:
        yield ("pass", fraction(self._chance.choice((0.1, 0.5, 1, 1, 2, 5, 20, 60, 130))))

    def _wait(self) -> Iterator[Step]:
        yield ("wait", str(self._chance.choice((1, 1, 2, 4, 10))))

    def _away(self) -> Iterator[Step]:
        yield ("pass", fraction(AWAY_SECONDS))
