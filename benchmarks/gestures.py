"""What hands do on a glass, as steps: touches, drags, two fingers that go apart."""

from collections.abc import Iterator
from random import Random

from benchmarks.controls import Control
from benchmarks.hand import Step
from benchmarks.offscreen import OffScreen


def fraction(number: float) -> str:
    """Write a share."""
    return f"{number:.3f}"


def touch_on(chance: Random, screen: OffScreen, one: Control) -> Step:
    """Return a touch somewhere on the part of a control that is seen."""
    across, down = chance.uniform(0.1, 0.9), chance.uniform(0.1, 0.9)
    if one.name:
        return ("touch", one.name, fraction(across), fraction(down))
    x, y = one.part.x() + across * one.part.width(), one.part.y() + down * one.part.height()
    return ("touch-at", fraction(x / screen.window.width()), fraction(y / screen.window.height()))


def tapped(step: Step, finger: int = 0) -> Iterator[Step]:
    """Yield a touch as what a hand can do: one at a point is a finger that comes down and is lifted."""
    if step[0] == "touch-at":
        yield ("down", str(finger), *step[1:], "10")
        yield ("up", str(finger))
    else:
        yield step


def drag(chance: Random, finger: int, wide: float) -> Iterator[Step]:
    """Yield a drag from anywhere to anywhere."""
    x, y, to_x, to_y = (chance.random() for _ in range(4))
    moves = chance.randint(2, 8)
    yield ("down", str(finger), fraction(x), fraction(y), fraction(wide))
    for move in range(1, moves + 1):
        if chance.random() < 0.3:
            yield ("wait", "1")
        share = move / moves
        at = (fraction(x + (to_x - x) * share), fraction(y + (to_y - y) * share))
        yield ("move", str(finger), *at, fraction(wide))
    yield ("up", str(finger))


def pinch(chance: Random) -> Iterator[Step]:
    """Yield two fingers that go apart or together around the middle."""
    before, after = chance.uniform(0.05, 0.4), chance.uniform(0.05, 0.4)
    for finger, side in (("0", -1), ("1", 1)):
        yield ("down", finger, fraction(0.5 + side * before), "0.500", "10")
    for move in range(1, 6):
        apart = before + (after - before) * move / 5
        for finger, side in (("0", -1), ("1", 1)):
            yield ("move", finger, fraction(0.5 + side * apart), "0.500", "10")
    yield ("up", "0")
    yield ("up", "1")
