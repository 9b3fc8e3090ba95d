"""How large the glass is, so that millimetres can become pixels."""

import math
from typing import NamedTuple

FALLBACK_DIAGONAL = 24.0
"""Inches taken for granted when the screen reports nonsense (access figures: 24)."""

MILLIMETRES_PER_INCH = 25.4
PLAUSIBLE_DIAGONALS = (7.0, 120.0)
PLAUSIBLE_SKEW = 0.1

LOBBY_DIAGONAL = 19.0
"""From this many inches up, touch targets and text sizes have the full figures of docs/access.md; below, they scale."""

MEDIUM_SHARE, MEDIUM_SMALLEST, MEDIUM_LARGEST = 0.0175, 3.5, 7.0
"""Capital height of medium text: a share of the screen's shorter side, within these bounds in millimetres."""


class Glass(NamedTuple):
    """A window that fills the glass: `width` and `height` in pixels, `diagonal` in inches."""

    width: int
    height: int
    diagonal: float

    @property
    def pixels_per_millimetre(self) -> float:
        """Give the pixels on one millimetre of the glass."""
        return math.hypot(self.width, self.height) / self.diagonal / MILLIMETRES_PER_INCH

    @property
    def capital_heights(self) -> tuple[float, float, float, float]:
        """Return the capital heights of the text sizes small, medium, large and largest in millimetres.

        From `LOBBY_DIAGONAL` up they span the four bands of docs/access.md; below, they keep the proportions that they
        have on a 24-inch screen.
        """
        shorter = min(self.width, self.height) / self.pixels_per_millimetre
        medium = min(max(MEDIUM_SHARE * shorter, MEDIUM_SMALLEST), MEDIUM_LARGEST)
        if self.diagonal < LOBBY_DIAGONAL:
            return 0.8 * medium, medium, 1.3 * medium, 1.65 * medium
        small = min(max(0.78 * medium, 3.5), 4.2)
        return small, medium, max(6.4, 1.25 * medium), max(8.5, 1.6 * medium)

    def at_lobby_size(self, full: float, least: float) -> float:
        """Return `full` millimetres from `LOBBY_DIAGONAL` up, less in proportion below, but never under `least`."""
        return max(least, full * min(1.0, self.diagonal / LOBBY_DIAGONAL))


def believed_diagonal(
    pixels: tuple[float, float], millimetres: tuple[float, float], configured: float = 0.0
) -> float:
    """Give the diagonal in inches: the installer's word, else the screen's, else the fallback.

    What screens report is often wrong: a diagonal out of bounds, or sides whose ratio is not that of
    the pixels, is not believed.
    """
    if configured > 0:
        return configured
    (across, down), (wide, high) = pixels, millimetres
    if min(across, down, wide, high) <= 0:
        return FALLBACK_DIAGONAL
    diagonal = math.hypot(wide, high) / MILLIMETRES_PER_INCH
    skew = abs((wide / high) / (across / down) - 1)
    low, top = PLAUSIBLE_DIAGONALS
    return diagonal if low <= diagonal <= top and skew <= PLAUSIBLE_SKEW else FALLBACK_DIAGONAL
