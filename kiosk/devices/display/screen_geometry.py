"""How large the glass is, so that millimetres can become pixels, and whether that leaves pages that can be read."""

import math
from typing import NamedTuple

FALLBACK_DIAGONAL = 24.0
"""Inches taken for granted when the screen reports nonsense (access figures: 24)."""

MILLIMETRES_PER_INCH = 25.4
PLAUSIBLE_DIAGONALS = (7.0, 120.0)
PLAUSIBLE_SKEW = 0.1

LOBBY_DIAGONAL = 19.0
"""From this many inches up, touch targets and text sizes have the full figures of docs/access.md; below, they scale."""

CAPITAL_SHARE = 0.0175
"""The capital height of medium text over the shorter side of the screen."""

CAPITAL_BOUNDS = (3.5, 7.0)
"""Millimetres: the least and the greatest capital height of medium text."""

CAPITAL_PER_EM = 0.67
"""The capital height over the font size, of the kiosk's own face."""

LEAST_CAPITAL = 7.0
"""Pixels: below that the letters of a font run together."""

LEAST_EMS = 22.0
"""Font sizes of medium text along the shorter side: about 44 characters, fewer than which no page is laid out for."""

CONFLICT_RATIO = 1.5
"""How far apart a diagonal that was set and one that the screen reports may be before one of them must be wrong."""


class ScreenGeometry(NamedTuple):
    """A window that fills the glass: `width` and `height` in pixels, `diagonal` in inches."""

    width: int
    height: int
    diagonal: float

    @property
    def pixels_per_millimetre(self) -> float:
        """Return the pixels on one millimetre of the glass."""
        return math.hypot(self.width, self.height) / self.diagonal / MILLIMETRES_PER_INCH

    @property
    def capital_heights(self) -> tuple[float, float, float, float]:
        """Return the capital heights of the text sizes small, medium, large and largest in millimetres.

        From `LOBBY_DIAGONAL` up they span the four bands of docs/access.md. Below, they scale with the screen, and
        small keeps the 3 mm of the voting systems guideline (VVSG 2.0).
        """
        shorter = min(self.width, self.height) / self.pixels_per_millimetre
        low, high = CAPITAL_BOUNDS
        medium = min(max(CAPITAL_SHARE * shorter, low), high)
        if self.diagonal < LOBBY_DIAGONAL:
            return 0.86 * medium, medium, 1.3 * medium, 1.65 * medium
        small = min(max(0.78 * medium, 3.5), 4.2)
        return small, medium, max(6.4, 1.25 * medium), max(8.5, 1.6 * medium)

    def at_lobby_size(self, full: float, least: float) -> float:
        """Return `full` millimetres from `LOBBY_DIAGONAL` up, less in proportion below, but never under `least`."""
        return max(least, full * min(1.0, self.diagonal / LOBBY_DIAGONAL))


class Legibility(NamedTuple):
    """Medium text on a screen: its capital height in pixels, and its font sizes along the shorter side."""

    capital: float
    ems: float

    @property
    def problem(self) -> str:
        """Return why pages cannot be used, if so.

        "small" is too few pixels to read, "narrow" too few characters in a line.
        """
        if self.capital < LEAST_CAPITAL:
            return "small"
        return "narrow" if self.ems < LEAST_EMS else ""

    @property
    def characters(self) -> int:
        """Return about how many characters a line along the shorter side holds."""
        return round(self.ems * 2)


def legibility(width: float, height: float, diagonal: float) -> Legibility:
    """Return how medium text comes out on `width` by `height` pixels that measure `diagonal` inches.

    A screen without pixels or without a size has neither letters nor lines.
    """
    if min(width, height, diagonal) <= 0:
        return Legibility(0.0, 0.0)
    glass = ScreenGeometry(round(width), round(height), diagonal)
    capital = glass.capital_heights[1] * glass.pixels_per_millimetre
    return Legibility(capital, min(width, height) * CAPITAL_PER_EM / capital)


def conflict(configured: float, reported: float) -> bool:
    """Return whether a diagonal that was set and the one that the screen reports cannot both be right; 0 is unknown."""
    if min(configured, reported) <= 0:
        return False
    return max(configured, reported) > CONFLICT_RATIO * min(configured, reported)


def reported_diagonal(pixels: tuple[float, float], millimetres: tuple[float, float]) -> float:
    """Return the diagonal in inches that a screen reports, or 0 where that cannot be true.

    What screens report is often wrong: a diagonal out of bounds, or sides whose ratio is not that of
    the pixels, is not believed.
    """
    (across, down), (wide, high) = pixels, millimetres
    if min(across, down, wide, high) <= 0:
        return 0.0
    diagonal = math.hypot(wide, high) / MILLIMETRES_PER_INCH
    skew = abs((wide / high) / (across / down) - 1)
    low, top = PLAUSIBLE_DIAGONALS
    return diagonal if low <= diagonal <= top and skew <= PLAUSIBLE_SKEW else 0.0


def believed_diagonal(
    pixels: tuple[float, float], millimetres: tuple[float, float], configured: float = 0.0
) -> float:
    """Return the diagonal of a screen in inches: the installer's word, else the screen's, else the fallback."""
    return configured if configured > 0 else reported_diagonal(pixels, millimetres) or FALLBACK_DIAGONAL


def window_diagonal(
    window: tuple[float, float],
    pixels: tuple[float, float],
    millimetres: tuple[float, float],
    configured: float = 0.0,
) -> float:
    """Return the diagonal in inches that a window of `window` pixels is laid out for.

    Where a diagonal is `configured`, the window stands for a whole screen of that diagonal. Else it is true to size:
    as large as it is on its screen of `pixels` and `millimetres`, but never laid out for less than the smallest
    screen, where nothing would fit. On a screen that does not report its size it stands for a common one.
    """
    if configured > 0:
        return configured
    reported = reported_diagonal(pixels, millimetres)
    if not reported:
        return FALLBACK_DIAGONAL
    return max(PLAUSIBLE_DIAGONALS[0], reported * math.hypot(*window) / math.hypot(*pixels))
