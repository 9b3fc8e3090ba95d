"""Chooses the pixels by which a referee knows that something is on the glass whole."""

import random
from collections import defaultdict

from PIL import Image, ImageChops

from benchmarks.referee import Colour, Point, Probes

MOST_COLOURS = 5
POINTS_A_COLOUR = 2
BLANK = ((0, 0, 0), (255, 255, 255))
"""What a window or the root shows before a program has drawn anything."""


def of_start(picture: Image.Image) -> Probes:
    """Return points in each of the picture's main colours, blank ones aside."""
    return spread(picture, lambda _, colour: colour not in BLANK)


def of_change(before: Image.Image, after: Image.Image, touched: Point | None = None) -> Probes:
    """Return points that a change gave another colour, away from what was touched: that answers at once."""
    changed = ImageChops.difference(before, after).convert("L").point(lambda v: 255 if v > 24 else 0)
    near = min(before.size) // 4
    mask = changed.load()

    def counts(at: Point, _: Colour) -> bool:
        far = touched is None or abs(at[0] - touched[0]) > near or abs(at[1] - touched[1]) > near
        return bool(far and mask[at])

    return spread(after, counts)


def spread(picture: Image.Image, counts) -> Probes:  # noqa: ANN001  (a rule of point and colour)
    """Return some points of each main colour among those that count, always the same ones."""
    chance = random.Random(7)  # noqa: S311  (no secret: only spread, and the same in every run)
    pixels = picture.load()
    wide, high = picture.size
    found: dict[Colour, list[Point]] = defaultdict(list)
    for _ in range(40_000):
        at = chance.randrange(wide), chance.randrange(high)
        colour: Colour = pixels[at]
        if counts(at, colour):
            found[colour].append(at)
    main = sorted(found, key=lambda colour: -len(found[colour]))[:MOST_COLOURS]
    return {at: colour for colour in main for at in found[colour][:POINTS_A_COLOUR]}
