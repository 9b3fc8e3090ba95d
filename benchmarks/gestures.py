"""Touch gestures as steps: taps, drags and pinches."""

from collections.abc import Iterator
from random import Random

from benchmarks.controls import Control
from benchmarks.hand import Step
from benchmarks.offscreen import OffScreen


def fraction(number: float) -> str:
    """Return a share as text."""
    return f"{number:.3f}"


def touch_on(rng: Random, screen: OffScreen, control: Control) -> Step:
    """Return a touch at a random point of the visible part of a control."""
    x_share, y_share = rng.uniform(0.1, 0.9), rng.uniform(0.1, 0.9)
    if control.name:
        return ("touch", control.name, fraction(x_share), fraction(y_share))
    x, y = (
        control.part.x() + x_share * control.part.width(),
        control.part.y() + y_share * control.part.height(),
    )
    return ("touch-at", fraction(x / screen.window.width()), fraction(y / screen.window.height()))


def tapped(step: Step, finger: int = 0) -> Iterator[Step]:
    """Yield the steps of a touch; a "touch-at" becomes a finger put down and lifted."""
    if step[0] == "touch-at":
        yield ("down", str(finger), *step[1:], "10")
        yield ("up", str(finger))
    else:
        yield step


def drag(rng: Random, finger: int, breadth: float) -> Iterator[Step]:
    """Yield a drag between two random points."""
    x, y, to_x, to_y = (rng.random() for _ in range(4))
    moves = rng.randint(2, 8)
    yield ("down", str(finger), fraction(x), fraction(y), fraction(breadth))
    for move in range(1, moves + 1):
        if rng.random() < 0.3:
            yield ("wait", "1")
        share = move / moves
        point = (fraction(x + (to_x - x) * share), fraction(y + (to_y - y) * share))
        yield ("move", str(finger), *point, fraction(breadth))
    yield ("up", str(finger))


def pinch(rng: Random) -> Iterator[Step]:
    """Yield a pinch in or out around the middle of the window."""
    before, after = rng.uniform(0.05, 0.4), rng.uniform(0.05, 0.4)
    for finger, side in (("0", -1), ("1", 1)):
        yield ("down", finger, fraction(0.5 + side * before), "0.500", "10")
    for move in range(1, 6):
        distance = before + (after - before) * move / 5
        for finger, side in (("0", -1), ("1", 1)):
            yield ("move", finger, fraction(0.5 + side * distance), "0.500", "10")
    yield ("up", "0")
    yield ("up", "1")
