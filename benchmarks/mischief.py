"""Generates the endless random steps of a monkey, the same ones for the same seed."""

from collections.abc import Iterator
from random import Random

from benchmarks.controls import controls
from benchmarks.gestures import drag, fraction, pinch, tapped, touch_on
from benchmarks.hand import Hand, Step
from benchmarks.offscreen import OffScreen
from benchmarks.visitors import KEYS

AWAY_SECONDS = 3600.0
MORE_KEYS = (*KEYS, "PgDown", "PgUp", "A", "Z", "7", ".", "Del", "F1", "F5", "F11", "Menu", "Print", "Ins")
"""Letters too, and keys that might lead out of the kiosk or edit a text."""

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
    """Generates random input without end; it knows only where the controls are."""

    def __init__(self, rng: Random, screen: OffScreen, hand: Hand) -> None:
        """Generate steps for `screen`; `hand` knows which fingers are down."""
        self._rng = rng
        self._screen = screen
        self._hand = hand

    def steps(self) -> Iterator[Step]:
        """Yield steps without end."""
        actions = {
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
            yield from self._rng.choices(list(actions), list(actions.values()))[0]()

    def _finger(self) -> int:
        return next((number for number in range(10) if number not in self._hand.fingers), 9)

    def _point(self) -> tuple[str, str]:
        return fraction(self._rng.random()), fraction(self._rng.random())

    def _touch(self) -> Iterator[Step]:
        visible_controls = controls(self._screen)
        if visible_controls:
            control = self._rng.choice(visible_controls)
            yield from tapped(touch_on(self._rng, self._screen, control), self._finger())

    def _anywhere(self) -> Iterator[Step]:
        yield from tapped(("touch-at", *self._point()), self._finger())

    def _fingers(self) -> Iterator[Step]:
        free = [number for number in range(10) if number not in self._hand.fingers]
        fingers = free[: self._rng.randint(2, 5)]
        for finger in fingers:
            yield ("down", str(finger), *self._point(), "10")
        for finger in fingers:
            if self._rng.random() < 0.5:
                yield ("move", str(finger), *self._point(), "10")
        self._rng.shuffle(fingers)
        for finger in fingers:
            yield ("up", str(finger))

    def _drag(self) -> Iterator[Step]:
        yield from (pinch(self._rng) if self._rng.random() < 0.2 else drag(self._rng, self._finger(), 10.0))

    def _palm(self) -> Iterator[Step]:
        breadth = self._rng.uniform(20, 90)
        if self._rng.random() < 0.5:
            yield from drag(self._rng, self._finger(), breadth)
        else:
            finger = str(self._finger())
            yield ("down", finger, *self._point(), fraction(breadth))
            yield ("up", finger)

    def _long(self) -> Iterator[Step]:
        finger = str(self._finger())
        yield ("down", finger, *self._point(), "10")
        yield ("pass", fraction(self._rng.uniform(1, 10)))
        yield ("up", finger)

    def _forgotten(self) -> Iterator[Step]:
        yield ("down", str(self._finger()), *self._point(), "10")

    def _lift(self) -> Iterator[Step]:
        if self._hand.fingers:
            yield ("up", str(self._rng.choice(self._hand.fingers)))

    def _keys(self) -> Iterator[Step]:
        for _ in range(self._rng.randint(1, 8)):
            keys = SHORTCUTS if self._rng.random() < 0.05 else MORE_KEYS
            yield ("key", self._rng.choice(keys))
            if self._rng.random() < 0.7:
                yield ("pass", "0.3")

    def _held(self) -> Iterator[Step]:
        yield ("hold", self._rng.choice(KEYS), fraction(self._rng.uniform(0.5, 4)))

    def _click(self) -> Iterator[Step]:
        yield ("click", self._rng.choice(("left", "right", "middle")), *self._point())

    def _language(self) -> Iterator[Step]:
        codes = [view.code for view in self._screen.kiosk.choices.languages]
        yield ("touch", "language", "0.5", "0.5")
        if self._rng.random() < 0.5:
            yield ("wait", "2")
        yield ("touch", f"language-{self._rng.choice(codes)}", "0.5", "0.5")

    def _size(self) -> Iterator[Step]:
        yield ("size", *(str(side) for side in self._rng.choice(SIZES)))

    def _pass(self) -> Iterator[Step]:
        yield ("pass", fraction(self._rng.choice((0.1, 0.5, 1, 1, 2, 5, 20, 60, 130))))

    def _wait(self) -> Iterator[Step]:
        yield ("wait", str(self._rng.choice((1, 1, 2, 4, 10))))

    def _away(self) -> Iterator[Step]:
        yield ("pass", fraction(AWAY_SECONDS))
