"""How large the glass is, so that millimetres can become pixels."""

import math
from typing import NamedTuple

FALLBACK_DIAGONAL = 24.0
"""Inches taken for granted when the screen reports nonsense (access figures: 24)."""

MILLIMETRES_PER_INCH = 25.4
PLAUSIBLE_DIAGONALS = (7.0, 120.0)
PLAUSIBLE_SKEW = 0.1


class Glass(NamedTuple):
    """A window that fills the glass: `width` and `height` in pixels, `diagonal` in inches."""

    width: int
    height: int
    diagonal: float

    @property
    def pixels_per_millimetre(self) -> float:
        """Give the pixels on one millimetre of the glass."""
        return math.hypot(self.width, self.height) / self.diagonal / MILLIMETRES_PER_INCH


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
