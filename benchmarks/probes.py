"""Chooses the pixels by which the referee recognizes a completely painted screen."""

import random
from collections import defaultdict

from PIL import Image, ImageChops

from benchmarks.referee import Colour, Point, Probes

MOST_COLOURS = 5
POINTS_A_COLOUR = 2
BLANK = ((0, 0, 0), (255, 255, 255))
"""Colours of a window or the root before a program has drawn anything."""


def of_start(picture: Image.Image) -> Probes:
    """Return probes for each main colour of the picture, except blank ones."""
    return spread(picture, lambda _, colour: colour not in BLANK)


def of_change(before: Image.Image, after: Image.Image, touched: Point | None = None) -> Probes:
    """Return probes for changed pixels, away from the touched point, which shows its pressed state at once."""
    changed = ImageChops.difference(before, after).convert("L").point(lambda v: 255 if v > 24 else 0)
    margin = min(before.size) // 4
    mask = changed.load()

    def counts(point: Point, _: Colour) -> bool:
        is_far = touched is None or abs(point[0] - touched[0]) > margin or abs(point[1] - touched[1]) > margin
        return bool(is_far and mask[point])

    return spread(after, counts)


def spread(picture: Image.Image, counts) -> Probes:  # noqa: ANN001  (a rule of point and colour)
    """Return a few points for each main colour of the pixels that `counts` accepts, always the same ones."""
    rng = random.Random(7)  # noqa: S311  (not a secret; the same points in every run)
    pixels = picture.load()
    width, height = picture.size
    points: dict[Colour, list[Point]] = defaultdict(list)
    for _ in range(40_000):
        point = rng.randrange(width), rng.randrange(height)
        colour: Colour = pixels[point]
        if counts(point, colour):
            points[colour].append(point)
    main_colours = sorted(points, key=lambda colour: -len(points[colour]))[:MOST_COLOURS]
    return {point: colour for colour in main_colours for point in points[colour][:POINTS_A_COLOUR]}
